import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { Caused, FindingStarts } from './facts';

/** Which line of which import a fact comes from. */
export interface Origin {
  readonly importId: number;
  readonly line: number;
}

/** An assessment to be recorded. */
export interface NewAssessment {
  readonly employerId: number;
  readonly period: Period;
  readonly fund: Fund;
  readonly workers: number;
  readonly wageBase: Dong;
  readonly amount: Dong;
  readonly recordedAt: Instant;
}

/** A payment to be recorded. */
export interface NewPayment {
  readonly receiptNo: string;
  readonly employerId: number;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly fund: Fund | null;
  readonly period: Period | null;
  readonly recordedAt: Instant;
}

/** An adjustment to be recorded: either period, fund and amount, or the receipt that it reverses. */
export interface NewAdjustment {
  readonly adjustmentNo: string;
  readonly employerId: number;
  readonly period: Period | null;
  readonly fund: Fund | null;
  readonly amount: Dong | null;
  readonly reversesReceiptNo: string | null;
  readonly reason: string;
  readonly recordedAt: Instant;
  /** Where a check found the amount: its own legal starts. */
  readonly finding?: FindingStarts;
  /** Where it is an item of its own for another reason. */
  readonly caused?: Caused;
}

/** A refund of credit to be recorded. */
export interface NewRefund {
  readonly refundNo: string;
  readonly employerId: number;
  readonly paidOn: CivilDate;
  readonly amount: Dong;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** A reminder that was sent before this system, to be recorded. */
export interface NewReminder {
  readonly reminderNo: string;
  readonly employerId: number;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate | null;
  readonly recordedAt: Instant;
}

/** A fact that was not recorded, by its place in the list, because another one with its key is stored: where from, and what it says. */
export interface StoredFact<Content> {
  readonly index: number;
  readonly importId: number | null;
  readonly line: number | null;
  readonly content: Content;
}
