import { applyRate, type Rate } from '../../../kernel/rate';
import { smallerOf, type Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { ItemCause } from '../../../law/item-cause';
import type { DailyRegime } from '../../../law/late-charges/daily-regime';

/** A closed stretch of constant principal that bore daily charges; days as day numbers, both included. */
export interface DailyLine {
  readonly from: number;
  readonly to: number;
  readonly base: Dong;
  readonly rate: Rate;
  readonly amount: Dong;
}

/** Where an item that stands beside the registered amount comes from. */
export interface ItemOrigin {
  readonly cause: Exclude<ItemCause, 'registered'>;
  /** The adjustment that entered it. */
  readonly adjustmentNo: string;
  /** Day (number) from which it is evaded, where a finding decides that; otherwise reminders do. */
  readonly evadedDay?: number;
}

/** Interest of an amount collected back: computed on a day for the months `from` to `to`, by number. */
export interface BackInterest {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** From when an item is owed, late and charged. Days and months are numbers. */
export interface ItemTerms {
  readonly startsOn: number;
  readonly dueDay: number;
  /** First month on whose 1st the monthly regime charges it. */
  readonly chargedFrom: number;
  /** First day that bears the daily charge. */
  readonly accruesFrom: number;
  /** Interest for months gone by that is computed at once. */
  readonly backInterest?: BackInterest;
}

/** Most items never bear a charge, so they share the list of none. */
const NO_LINES: readonly DailyLine[] = [];

/** One open item while a ledger is replayed: its unpaid principal and the daily charges that run on it. Days and months are numbers. */
export class LedgerItem {
  outstanding: Dong;
  chargePaid: Dong = 0n;
  /** Charges of the closed lines. */
  chargeClosed: Dong = 0n;
  /** Closed stretches, the oldest first. */
  lines: readonly DailyLine[] = NO_LINES;
  /** Day on which the last of the principal was paid. */
  settledOn: number | undefined;

  readonly startsOn: number;
  readonly dueDay: number;
  readonly chargedFrom: number;
  readonly backInterest: BackInterest | undefined;
  /** First day of the stretch that is running. */
  accruesFrom: number;

  constructor(
    readonly fund: Fund,
    readonly month: number,
    readonly assessed: Dong,
    terms: ItemTerms,
    /** Absent for what was registered. */
    readonly origin?: ItemOrigin,
  ) {
    this.outstanding = assessed;
    this.startsOn = terms.startsOn;
    this.dueDay = terms.dueDay;
    this.chargedFrom = terms.chargedFrom;
    this.backInterest = terms.backInterest;
    this.accruesFrom = terms.accruesFrom;
    if (assessed === 0n) this.settledOn = terms.startsOn;
  }

  get cause(): ItemCause {
    return this.origin?.cause ?? 'registered';
  }

  /** Whether anything is left to settle: principal, or charges on closed lines. */
  get live(): boolean {
    return this.outstanding > 0n || this.chargeClosed > this.chargePaid;
  }

  /** Pays principal on a day: the running stretch ends, the next one starts with the smaller principal. */
  settlePrincipal(amount: Dong, day: number, daily: DailyRegime): void {
    this.closeStretch(daily.lastLateDayBefore(day), daily);
    this.outstanding -= amount;
    if (this.outstanding === 0n) this.settledOn = day;
  }

  /** Charges accrued and not yet paid, the running stretch counted up to and including `lastLateDay`. */
  chargesUpTo(lastLateDay: number, daily: DailyRegime): Dong {
    let charges = this.chargeClosed - this.chargePaid;
    for (const line of this.runningLines(lastLateDay, daily)) charges += line.amount;
    return charges;
  }

  /** Pays charges, as much as is open; gives back what was taken. */
  settleCharges(atMost: Dong, lastLateDay: number, daily: DailyRegime): Dong {
    const part = smallerOf(atMost, this.chargesUpTo(lastLateDay, daily));
    this.chargePaid += part;
    return part;
  }

  /** The lines of the stretch that is still running, up to and including a day. */
  runningLines(lastLateDay: number, daily: DailyRegime): readonly DailyLine[] {
    if (this.outstanding === 0n || lastLateDay < this.accruesFrom) return NO_LINES;
    return daily.stretches(this.accruesFrom, lastLateDay).map(({ from, to, rate }) => ({
      from,
      to,
      base: this.outstanding,
      rate,
      amount: applyRate(this.outstanding, rate, to - from + 1),
    }));
  }

  private closeStretch(lastLateDay: number, daily: DailyRegime): void {
    if (lastLateDay < this.accruesFrom) return;
    const closed = this.runningLines(lastLateDay, daily);
    for (const line of closed) this.chargeClosed += line.amount;
    this.lines = [...this.lines, ...closed];
    this.accruesFrom = lastLateDay + 1;
  }
}
