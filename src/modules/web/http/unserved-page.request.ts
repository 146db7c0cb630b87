import { IsOptional, Matches } from 'class-validator';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { CODE } from '../../../platform/http/code-pattern';

/** Whose unserved papers a page shows, and from where on. */
export class UnservedPageRequest {
  @IsOptional()
  @Matches(CODE, domainSentence('authority'))
  authority?: string;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}_\d{1,10}_\d{1,10}$/, sentence('cursor'))
  cursor?: string;
}
