import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Certainty } from '../../../kernel/dated-value';
import type { Fund } from '../../../law/fund';
import type { ItemCause } from '../../../law/item-cause';
import type { QualityReason } from '../../../law/legal-quality';
import type { LegalQuality } from '../../../law/legal-quality-code';

/** What one employer owes on a day, as known at an instant: every figure, and the lines that it adds up from. All amounts in đồng. */
export interface Statement {
  readonly employerCode: string;
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  readonly items: readonly StatementItem[];
  readonly chargeLines: readonly ChargeLine[];
  readonly allocations: readonly Allocation[];
  /** Money received that no begun period has needed yet. */
  readonly credit: Dong;
  /** Credit that has been paid back to the employer by the day, all together; absent where none was. */
  readonly refunded?: Dong;
  /** What of it exceeds the credit that there was, as facts known later show; the next credit covers it. Absent where nothing does. */
  readonly refundedInExcess?: Dong;
  readonly totals: StatementTotals;
  /** Legal parameters used whose value is only assumed; must be printed on whatever is made from this statement. */
  readonly assumptions: readonly Assumption[];
}

/** What late days were: `not-due` bears no charge. */
export type ChargeQuality = Exclude<LegalQuality, 'not-due'>;

/** What is left of one assessment: employer, fund, period. */
export interface StatementItem {
  readonly fund: Fund;
  readonly period: Period;
  readonly dueDate: CivilDate;
  readonly assessed: Dong;
  readonly paid: Dong;
  readonly outstanding: Dong;
  /** `settled` where nothing of the principal is left. */
  readonly quality: LegalQuality | 'settled';
  readonly qualitySince: CivilDate;
  readonly qualityReason: QualityReason;
  /** The day from which the item is evaded if it stays unpaid, where a reminder has been sent. */
  readonly evadedFrom?: CivilDate;
  /** Day of the first reminder that counts for the item, where one has been sent. */
  readonly urgedOn?: CivilDate;
  /** Days after the due date on which principal was still unpaid, up to and including `asOf`. */
  readonly daysLate: number;
  /** Sum of the item's own lines under the daily regime; the monthly regime charges by fund, not by item. */
  readonly charge: Dong;
  readonly cause: ItemCause;
  /** Number of the adjustment that entered it, where it is an item of its own beside the registered one. */
  readonly adjustmentNo?: string;
  /** The same number where a check found the amount. */
  readonly findingNo?: string;
}

/**
 * One line of late charge, rounded once. Monthly regime: `month`, no period and no days; interest computed at once for months gone by
 * also tells how many (`months`) and the month that was collected back (`collectedFor`).
 * Daily regime: `period`, `from`, `to`, `days`.
 */
export interface ChargeLine {
  readonly regime: 'monthly' | 'daily';
  readonly fund: Fund;
  readonly period?: Period;
  readonly month?: Period;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly days?: number;
  readonly months?: number;
  readonly collectedFor?: Period;
  readonly base: Dong;
  readonly rate: string;
  readonly amount: Dong;
  readonly legalBasis: string;
  /** What the days (the month) of the line were: a stretch ends where late turns into evaded. */
  readonly quality: ChargeQuality;
  readonly cause: ItemCause;
  /** Of an item beside the registered one, as there. */
  readonly adjustmentNo?: string;
  readonly findingNo?: string;
}

/** What one receipt settled. A receipt that waits as credit settles on a later day than it was received. */
export interface Allocation {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly settledOn: CivilDate;
  readonly fund: Fund;
  readonly period?: Period;
  readonly principal: Dong;
  readonly charge: Dong;
  /** Of an item beside the registered one, as there. */
  readonly cause?: ItemCause;
  readonly adjustmentNo?: string;
  readonly findingNo?: string;
}

export interface FundTotals {
  readonly outstanding: Dong;
  readonly arrears: Dong;
  readonly charges: Dong;
}

export interface StatementTotals {
  /** All unpaid principal, due or not. */
  readonly outstanding: Dong;
  readonly notDue: Dong;
  /** Late principal, including what is not deemed evaded. */
  readonly late: Dong;
  readonly evaded: Dong;
  /** Principal past its due date: late + evaded. */
  readonly arrears: Dong;
  readonly chargesAccrued: Dong;
  readonly chargesPaid: Dong;
  /** Accrued − paid. */
  readonly charges: Dong;
  /** Arrears + charges. */
  readonly owed: Dong;
  readonly byFund: Readonly<Partial<Record<Fund, FundTotals>>>;
}

/** A legal parameter in use that no published text confirms. */
export interface Assumption {
  readonly parameter: string;
  readonly validFrom: CivilDate;
  readonly value: string;
  readonly certainty: Certainty;
  readonly reference: string;
}
