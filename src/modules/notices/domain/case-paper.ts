import type { CivilDate } from '../../../kernel/civil-date';
import type { Addressee, IssuingOffice } from './reminder-letter';

/** What every paper of a case begins with: who writes to whom, when, under which number. */
export interface CasePaper {
  /** As printed after "Số:": `05/QĐ-BHXH`; null in a draft. */
  readonly number: string | null;
  readonly issuedOn: CivilDate;
  readonly employer: Addressee;
  readonly office: IssuingOffice;
  /** What a transfer that answers the paper carries; absent in a draft, and where the paper asks for no contributions. */
  readonly transferText?: string;
  /** Number of the case. */
  readonly caseId: number;
}
