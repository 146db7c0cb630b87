import { IsIn, IsOptional, Matches } from 'class-validator';
import { CODE } from '../../../platform/http/code-pattern';
import { says } from '../../../platform/pages/checked-query';
import { sentence } from '../../../platform/pages/form-sentences';
import { PageField } from '../../../platform/pages/list-fields';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { RUN_ACTS, type RunAct } from '../use-cases/act-on-run.use-case';

/** Which letters of the run are shown. */
export class ReminderRunPageRequest {
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @PageField()
  page?: number;
}

/** What is done with letters of the run. */
export class RunActPath {
  @IsIn(RUN_ACTS, sentence('choice'))
  act!: RunAct;
}

/** Whose unserved papers a page shows, and from where on. */
export class UnservedPageRequest {
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}_\d{1,10}_\d{1,10}$/, sentence('cursor'))
  cursor?: string;
}
