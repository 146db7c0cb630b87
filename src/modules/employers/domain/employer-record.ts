import type { CivilDate } from '../../../kernel/civil-date';
import type { PaymentMethod } from '../../../kernel/payment-cycle';

/** What the register says of an employer; the code names it. */
export interface EmployerRecord {
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
}

/** In what state an employer is from a day on. */
export interface DatedStatus {
  readonly employerId: number;
  readonly status: string;
  readonly since: CivilDate;
}
