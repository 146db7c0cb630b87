import type { CivilDate } from '../../../kernel/civil-date';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Statement } from '../../arrears/domain/statement';

/** What the register says of an employer. */
export interface EmployerMaster {
  readonly id: number;
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly address: string;
  readonly authorityId: number;
  readonly sector: string;
  readonly paymentMethod: PaymentMethod;
  readonly registeredOn: CivilDate | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly legalRepresentative: string | null;
  readonly caseSince: CivilDate | null;
  /** The case open on the day. */
  readonly caseId: number | null;
  /** The latest that was closed by the day; null where none was. */
  readonly closedCaseId: number | null;
  readonly statuses: readonly StatusEntry[];
}

/** A status that an employer has had since a day. */
export interface StatusEntry {
  readonly status: string;
  readonly since: CivilDate;
  readonly evidence: string | null;
}

/** What all sections of the file of an employer rest on, on a day, as known at an instant. */
export interface EmployerFile {
  readonly master: EmployerMaster;
  /** The office that answers for the employer on the day. */
  readonly authorityName: string;
  readonly statement: Statement;
  /** Whether facts recorded after some moment were left out. */
  readonly isKnownEarlier: boolean;
}
