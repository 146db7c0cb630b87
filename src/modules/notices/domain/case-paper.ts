import type { CivilDate } from '../../../kernel/civil-date';
import type { Addressee, IssuingOffice } from './reminder-letter';

/** What every paper of a case begins with: who writes to whom, when, under which number. */
export interface CasePaper {
  /** As printed after "Số:": `05/QĐ-BHXH`; null in a draft. */
  readonly number: string | null;
  readonly issuedOn: CivilDate;
  readonly employer: Addressee;
  readonly office: IssuingOffice;
  /** Number of the case. */
  readonly caseId: number;
}
