import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { ContactState } from '../../cases/cases.api';
import type { RunLetter } from './reminder-run';

/** A letter of the month that waits for a person, with what that person looks at. Amounts in đồng, as of today. */
export interface ProposedLetter extends RunLetter {
  readonly employerCode: string;
  readonly employerName: string;
  readonly authorityName: string;
  readonly arrears: Dong;
  /** Unpaid charges, also on what was paid late. */
  readonly charges: Dong;
  /** Of the arrears, what is evaded already. */
  readonly evaded: Dong;
  /** The earliest day ahead on which something turns evaded if the letter goes out today; null where nothing does. */
  readonly evadedFrom: CivilDate | null;
  /** The largest number of workers insured in one fund. */
  readonly workers: number;
  readonly phone: string | null;
  readonly contact: ContactState | null;
}

/** How many letters of a month stand where. */
export interface RunCounts {
  readonly proposed: number;
  readonly issued: number;
  readonly sent: number;
  readonly voided: number;
}
