import { IsOptional, Matches } from 'class-validator';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { DayRequest } from '../../../platform/pages/day.request';
import { IsInstantText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

/** The parts of an employer's file, each a page of its own. */
export const FILE_SECTIONS = ['overview', 'charges', 'allocations', 'facts', 'letters', 'measures'] as const;
export type FileSection = (typeof FILE_SECTIONS)[number];

/** On which day, and with the knowledge of which moment, an employer's file is opened. */
export class EmployerFileRequest extends DayRequest {
  @IsOptional()
  @IsInstantText(sentence('instant'))
  knownAt?: string;
}

/** Whose file is opened. */
export class EmployerFilePath {
  @Matches(CODE, domainSentence('code'))
  employerCode!: string;

  @IsOptional()
  @Matches(/^[a-z]{1,20}$/, sentence('kind'))
  section?: string;
}
