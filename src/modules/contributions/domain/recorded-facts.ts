import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { AdjustmentCause } from '../../../law/item-cause';

/** When a fact was recorded, and the file and line it came from, where it came from one. */
export interface Recording {
  readonly recordedAt: Instant;
  readonly fileName: string | null;
  readonly line: number | null;
}

/** An amount due as it was recorded. */
export interface RecordedAssessment extends Recording {
  readonly period: Period;
  readonly fund: Fund;
  readonly workers: number;
  readonly wageBase: Dong;
  readonly amount: Dong;
}

/** Money received as it was recorded. */
export interface RecordedPayment extends Recording {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly fund: Fund | null;
  readonly period: Period | null;
}

/** A correction as it was recorded: of one amount due, or of a receipt that it undoes. */
export interface RecordedAdjustment extends Recording {
  readonly adjustmentNo: string;
  readonly period: Period | null;
  readonly fund: Fund | null;
  readonly amount: Dong | null;
  readonly reversesReceiptNo: string | null;
  readonly reason: string;
  /** Why it is payable only later, and the day that decides from when; both or neither. */
  readonly cause: AdjustmentCause | null;
  readonly causeOn: CivilDate | null;
}

/** Credit paid back, as it was recorded. */
export interface RecordedRefund extends Recording {
  readonly refundNo: string;
  readonly paidOn: CivilDate;
  readonly amount: Dong;
  readonly reason: string;
}

/** A reminder that counts for the passage from late to evaded. */
export interface RecordedReminder extends Recording {
  readonly reminderNo: string;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate | null;
}

/** What is recorded of one employer, the newest first. */
export interface RecordedFacts {
  readonly assessments: readonly RecordedAssessment[];
  readonly payments: readonly RecordedPayment[];
  readonly adjustments: readonly RecordedAdjustment[];
  readonly refunds: readonly RecordedRefund[];
  readonly reminders: readonly RecordedReminder[];
}
