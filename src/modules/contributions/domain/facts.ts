import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { AdjustmentCause } from '../../../law/item-cause';

/** Everything that decides what one employer owes. The order of the lists does not matter. */
export interface EmployerFacts {
  readonly employerCode: string;
  readonly paymentMethod: PaymentMethod;
  readonly assessments: readonly AssessmentFact[];
  readonly payments: readonly PaymentFact[];
  readonly adjustments: readonly AdjustmentFact[];
  readonly reminders: readonly ReminderFact[];
  readonly excuses: readonly ExcuseFact[];
  readonly refunds: readonly RefundFact[];
  /** The states of an employer that has ever been in another one than operating; otherwise none. */
  readonly statuses: readonly StatusFact[];
  /** How it has paid from which month on, where that has changed; otherwise none, and `paymentMethod` holds for all months. */
  readonly methods: readonly MethodFact[];
}

/** Credit that was paid back to the employer: taken away on its day. */
export interface RefundFact {
  readonly refundNo: string;
  readonly paidOn: CivilDate;
  readonly amount: Dong;
  readonly recordedAt: Instant;
}

/** What state an employer is in from a day on. */
export interface StatusFact {
  readonly status: string;
  readonly since: CivilDate;
  readonly recordedAt: Instant;
}

/** How an employer pays from a month on. */
export interface MethodFact {
  readonly method: PaymentMethod;
  /** Null: from the beginning. */
  readonly since: Period | null;
  readonly recordedAt: Instant;
}

export interface AssessmentFact {
  readonly fund: Fund;
  readonly period: Period;
  readonly amount: Dong;
  /** Workers insured in that period; does not bear on money. */
  readonly workers?: number;
  readonly recordedAt: Instant;
}

export interface PaymentFact {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly fund?: Fund;
  readonly period?: Period;
  readonly recordedAt: Instant;
}

/** Corrects an assessment as if it had been so from the start, or undoes a payment as if it had never come. */
export type AdjustmentFact = { readonly adjustmentNo: string; readonly recordedAt: Instant } & (
  | {
      readonly fund: Fund;
      readonly period: Period;
      readonly amount: Dong;
      /** Where a check found the amount: its own legal starts. */
      readonly finding?: FindingStarts;
      /** Where it is an item of its own for another reason; never with a finding. */
      readonly caused?: Caused;
      readonly reversesReceiptNo?: undefined;
    }
  | { readonly reversesReceiptNo: string }
);

/** Why an increase is payable only later, and the day that decides from when (law: caused terms). */
export interface Caused {
  readonly cause: AdjustmentCause;
  readonly on: CivilDate;
}

/** From when an amount that a check found is late and evaded by law (Law 41/2024/QH15 arts 38 (2), (3), 39 (1) (a)–(d)). */
export interface FindingStarts {
  /** First day after the deadline for paying or registering, whichever is later; charges run from it. */
  readonly lateFrom: CivilDate;
  readonly evadedFrom: CivilDate;
}

export interface ReminderFact {
  readonly reminderNo: string;
  readonly sentOn: CivilDate;
  /** Keys of the items that the letter names (`openItemKey`). Absent where nobody knows: it was sent before this program. */
  readonly lists?: { has(key: string): boolean };
  /** As printed, where that is not how it is kept. */
  readonly printedNo?: string;
  /** Which rule asked for it; absent: the monthly letter. */
  readonly kind?: ReminderKind;
  /** When the employer received it, where that is known. */
  readonly servedOn?: CivilDate;
  readonly recordedAt: Instant;
}

/** Which rule asked for a reminder. */
export type ReminderKind = 'monthly' | 'ad-hoc' | 'second';

/** A reminder as the policies look at it. */
export interface ListedReminder {
  readonly kind: ReminderKind;
  /** As printed. */
  readonly number: string;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate | null;
}

/** The reminders that were sent up to a day, in order, as was known of them then. */
export function remindersUpTo(reminders: readonly ReminderFact[], day: CivilDate): ListedReminder[] {
  const key = ({ sentOn, reminderNo }: ReminderFact): string => `${sentOn} ${reminderNo}`;
  const sent = reminders.filter(({ sentOn }) => sentOn <= day).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return sent.map(({ kind = 'monthly', reminderNo, printedNo, sentOn, servedOn }) => ({
    kind,
    number: printedNo ?? reminderNo,
    sentOn,
    servedOn: servedOn === undefined || servedOn > day ? null : servedOn,
  }));
}

/** A legitimate reason that was accepted: what is owed for these months is late and not deemed evaded, from the start. */
export interface ExcuseFact {
  readonly from: Period;
  /** Included. */
  readonly to: Period;
  readonly decidedOn: CivilDate;
  readonly recordedAt: Instant;
  /** That the acceptance was withdrawn: from that day on it is as if it had not been given; absent: it stands. */
  readonly withdrawn?: { readonly on: CivilDate; readonly recordedAt: Instant };
}
