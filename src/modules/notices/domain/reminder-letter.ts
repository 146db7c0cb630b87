import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Statement } from '../../arrears/domain/statement';
import type { BankAccount } from '../../authorities/domain/office-details';
import type { DebtPosition } from './debt-position';
import type { EvasionDate } from './evasion-dates';
import { totalOf } from './form-columns';
import type { TableClosing } from './table-closing';
import type { ReceiptLine } from './table-receipts';
import type { Workforce } from './workforce';

/** The employer that a letter goes to. */
export interface Addressee {
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly address: string;
  readonly phone: string | null;
}

/** The office that issues a document, and who signs for it. */
export interface IssuingOffice {
  readonly name: string;
  readonly parentName: string;
  /** Empty where it is not known. */
  readonly address: string;
  readonly phone: string | null;
  /** Place name before the date, for example `Hà Nội`. */
  readonly place: string;
  /** Abbreviations after the number: `BHXH-QLT`. */
  readonly symbol: string;
  /** Who answers questions about the paper; null where the office has not said. A paper that asks for money always has it. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
  /** The collection account; null where the office has not said. A paper that asks for money always has it. */
  readonly account: BankAccount | null;
  /** Where fines are paid; null where the office has not said. */
  readonly treasuryAccount: { readonly number: string; readonly treasury: string } | null;
  readonly signatory: {
    /** `KT. GIÁM ĐỐC` and the like, where somebody signs for the head. */
    readonly onBehalfOf: string | null;
    readonly title: string;
    readonly name: string | null;
  };
}

/** Everything that a reminder letter (form 01-ĐĐ with C12-TS) is made from. */
export interface ReminderLetter {
  /** Running number of the year; null in a draft. */
  readonly number: number | null;
  readonly issuedOn: CivilDate;
  /** The month of the C12-TS. */
  readonly period: Period;
  readonly employer: Addressee;
  readonly office: IssuingOffice;
  /** The table C12-TS that the employer was given before; null: none. */
  readonly carried: TableClosing | null;
  /** On the day on which that table closed, by what was known then; without one, on the last day of the month before the last. */
  readonly opening: Statement;
  /** On the same day, by what is known now. */
  readonly reviewed: Statement;
  /** On the day of the letter. */
  readonly statement: Statement;
  /** Money received, cancelled and paid back since. */
  readonly receipts: readonly ReceiptLine[];
  readonly workforce: { readonly current: Workforce; readonly previous: Workforce };
  readonly evasionDates: readonly EvasionDate[];
  /** What a transfer that answers the letter carries, by which its money is found again; absent in a draft. */
  readonly transferText?: string;
  /** Papers on a legitimate reason must arrive before this day (Decree 274/2025/NĐ-CP art. 4). */
  readonly papersBefore: CivilDate;
  readonly payBefore: CivilDate;
  readonly reconcileBefore: CivilDate;
}

/** The figures that the letter itself names. */
export interface ReminderFigures {
  readonly late: Dong;
  readonly evaded: Dong;
  readonly lateDays: number;
  readonly evadedDays: number;
  readonly lateCharge: Dong;
  readonly evadedCharge: Dong;
  readonly oldInterest: Dong;
  /** Late and evaded principal with every charge: what the employer is asked to pay. */
  readonly owed: Dong;
}

/** The letter's figures over all funds. `owed` is the statement's own `owed`. */
export function reminderFigures(position: DebtPosition): ReminderFigures {
  const late = totalOf(position.late);
  const evaded = totalOf(position.evaded);
  const lateCharge = totalOf(position.lateCharge);
  const evadedCharge = totalOf(position.evadedCharge);
  const oldInterest = totalOf(position.oldInterest);
  return {
    late,
    evaded,
    lateDays: position.lateDaysOverall,
    evadedDays: position.evadedDaysOverall,
    lateCharge,
    evadedCharge,
    oldInterest,
    owed: late + evaded + lateCharge + evadedCharge + oldInterest,
  };
}
