import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsFilledText } from '../../../platform/http/field-rules';
import { LONGEST_NAME } from '../../cases/cases.api';
import { DUTY_CHOICES, type DutyChoice } from '../../cases/cases.api';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { IsCivilDateText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

/** Which duties are asked for, and which page of them. */
export class DutyListRequest {
  @IsOptional()
  @Matches(CODE, domainSentence('authority'))
  authority?: string;

  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  officer?: string;

  @IsOptional()
  @IsIn([...DUTY_CHOICES, 'all'], sentence('choice'))
  state?: DutyChoice | 'all';

  @IsOptional()
  @Matches(/^[\w.-]{1,60}$/, sentence('choice'))
  kind?: string;

  @IsOptional()
  @IsCivilDateText(sentence('date'))
  asOf?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('page'))
  @Min(1, sentence('page'))
  @Max(1_000_000, sentence('page'))
  page?: number;
}

/** That a duty was done of which the program has no trace of its own. */
export class DutyMetForm {
  @IsFilledText(100, sentence('actor'))
  actor!: string;

  @IsFilledText(LONGEST_NAME, sentence('name'))
  document!: string;

  @IsOptional()
  @IsCivilDateText(sentence('date'))
  madeOn?: string;
}
