import type { CivilDate } from '../../../kernel/civil-date';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Ladder, StepDefinition } from '../../cases/cases.api';
import type { Statement } from '../../arrears/domain/statement';
import type { ListedNotice } from '../../notices/notices.api';
import type { RecordedFacts } from './recorded-facts';

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

/** Everything that the screens show of one employer on a day, as known at an instant. */
export interface EmployerFile {
  readonly master: EmployerMaster;
  /** The office that answers for the employer on the day. */
  readonly authorityName: string;
  readonly statement: Statement;
  readonly facts: RecordedFacts;
  readonly notices: readonly ListedNotice[];
  /** What every measure answers on the day, by what is known now; null where it was not asked for. */
  readonly ladder: Ladder | null;
  /** The steps that the employer's case has something for. */
  readonly steps: readonly StepDefinition[];
}
