import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';

/** A payment with when it was recorded, and by which adjustment it was taken back, if it was. */
export interface PaymentInHistory {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly recordedAt: Instant;
  readonly reversedBy: string | null;
}

/** An adjustment with when it was recorded. */
export interface AdjustmentInHistory {
  readonly adjustmentNo: string;
  readonly period: Period | null;
  readonly fund: Fund | null;
  readonly amount: Dong | null;
  readonly reversesReceiptNo: string | null;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** A reminder that was sent, with the notice of this system that it is, if it is one. */
export interface ReminderInHistory {
  /** As printed. */
  readonly reminderNo: string;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate | null;
  readonly noticeId: number | null;
  /** The paper of a case that it is, if it is one. */
  readonly documentId: number | null;
  readonly recordedAt: Instant;
}

/** What has been recorded of an employer, but for its assessments; each list in order of recording. */
export interface EmployerHistory {
  readonly payments: readonly PaymentInHistory[];
  readonly adjustments: readonly AdjustmentInHistory[];
  readonly reminders: readonly ReminderInHistory[];
}

/** Money of an employer that came in and was not taken back. */
export interface CountedPayment {
  readonly employerId: number;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
}
