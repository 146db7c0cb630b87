import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { RunAct } from '../use-cases/act-on-run.use-case';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { CODE } from '../../../platform/http/code-pattern';

const ACTS: readonly RunAct[] = ['issue', 'dispatch', 'void'];

/** Which letters are shown. */
export class ReminderRunPageRequest {
  @IsOptional()
  @Matches(CODE, domainSentence('authority'))
  authority?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('page'))
  @Min(1, sentence('page'))
  @Max(1_000_000, sentence('page'))
  page?: number;
}

/** What is done. */
export class RunActPath {
  @IsIn(ACTS, sentence('choice'))
  act!: RunAct;
}
