import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { CODE } from '../../../platform/http/code-pattern';
import { IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { sentence } from '../../../platform/pages/form-sentences';
import { IsCivilDateText } from '../../../platform/pages/is-civil-date-text';
import { LimitField, PageField } from '../../../platform/pages/list-fields';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { DUTY_CHOICES, type DutyChoice, type DutyPosition } from '../domain/listed-duty';
import { LONGEST_NAME } from '../domain/text-limits';

/** Which duties are asked for. */
export class DutyListRequest {
  @ApiPropertyOptional({ description: 'Code of an office, with the offices below it', example: 'LG' })
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: 'Exactly this officer' })
  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  officer?: string;

  @ApiPropertyOptional({
    description: 'Of the office: missed, still in time, done, or all; `of-employers`: what employers have still to do',
    enum: [...DUTY_CHOICES, 'all'],
    default: 'missed',
  })
  @IsOptional()
  @IsIn([...DUTY_CHOICES, 'all'], sentence('choice'))
  state?: DutyChoice | 'all';

  @ApiPropertyOptional({ description: 'A kind of duty, as `report.monthly`' })
  @IsOptional()
  @Matches(/^[\w.-]{1,60}$/, sentence('choice'))
  kind?: string;

  @ApiPropertyOptional({ description: 'As they stood on this day, YYYY-MM-DD; absent: today', format: 'date' })
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  asOf?: CivilDate;
}

/** One page of duties for a program. */
export class DutyListApiRequest extends DutyListRequest {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before, of the same question' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])_\d{1,9}$/, sentence('cursor'))
  cursor?: string;

  @LimitField()
  limit?: number;
}

/** One page of duties for a person. */
export class DutyListPageRequest extends DutyListRequest {
  @PageField()
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
  madeOn?: CivilDate;
}

/** Where the page before ended. @throws DomainError where the day in it does not exist */
export function positionIn(cursor: string): DutyPosition {
  const [day = '', id = ''] = cursor.split('_');
  return { day: parseCivilDate(day), id: Number(id) };
}
