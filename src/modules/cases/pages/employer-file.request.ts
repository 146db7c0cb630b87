import { IsOptional, Matches } from 'class-validator';
import { sentence } from '../../../platform/pages/form-sentences';
import { says } from '../../../platform/pages/checked-query';
import { EMPLOYER_WORDS } from '../../employers/employers.api';
import { DayRequest } from '../../../platform/pages/day.request';
import { IsInstantText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

/** On which day, and with the knowledge of which moment, an employer's file is opened. */
export class EmployerFileRequest extends DayRequest {
  @IsOptional()
  @IsInstantText(sentence('instant'))
  knownAt?: string;
}

/** Whose file is opened. */
export class EmployerFilePath {
  @Matches(CODE, says(EMPLOYER_WORDS.noCode))
  employerCode!: string;

  @IsOptional()
  @Matches(/^[a-z]{1,20}$/, sentence('kind'))
  section?: string;
}
