import { IsOptional } from 'class-validator';
import type { CivilDate } from '../../../kernel/civil-date';
import { IsDay, IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { WAITING_WORDS } from './waiting-words';

/** What an employer is assigned with on the page. */
export class AssignmentForm {
  @IsFilledText(100, says(WAITING_WORDS.employerMissing))
  employerCode!: string;

  @IsFilledText(100, says(WAITING_WORDS.officeMissing))
  authorityCode!: string;

  @IsOptional()
  @IsDay(says(WAITING_WORDS.sinceWrong))
  since?: CivilDate;

  @IsFilledText(100, says(WAITING_WORDS.whoMissing))
  actor!: string;
}
