import type { DatedEntry } from '../../../kernel/dated-value';
import { smallerOf, type Dong } from '../../../kernel/money';
import { applyRate, type Rate } from '../../../kernel/rate';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import type { LedgerItem } from './ledger-item';

/** A charge of the monthly regime: one for each fund and month. */
export interface MonthlyLine {
  readonly month: number;
  readonly base: Dong;
  readonly rate: DatedEntry<Rate>;
  readonly amount: Dong;
  paid: Dong;
}

/** Tells what a settlement went to, principal or charge, never both at once; there is no item for a charge of the monthly regime. */
export type Booking = (item: LedgerItem | undefined, principal: Dong, charge: Dong) => void;

/** The items and monthly charges of one fund while a ledger is replayed, oldest first. */
export class FundLedger {
  readonly items: LedgerItem[] = [];
  readonly monthlyLines: MonthlyLine[] = [];
  /** Items with anything left to settle; pruned once a month. */
  private live: LedgerItem[] = [];

  constructor(
    readonly fund: Fund,
    private readonly rules: ChargeRules,
  ) {}

  /** Principal outstanding over all begun items. */
  get principal(): Dong {
    let sum = 0n;
    for (const item of this.live) sum += item.outstanding;
    return sum;
  }

  /** Items with anything left to settle, and some that were settled in the running month. */
  get open(): readonly LedgerItem[] {
    return this.live;
  }

  /** Enters an item on the first day of its period. Items must come in order of period. */
  arise(item: LedgerItem): void {
    this.items.push(item);
    if (item.outstanding > 0n) this.live.push(item);
  }

  /** Principal outstanding of a month: of what was registered, and of what checks found. */
  principalOfMonth(month: number): Dong {
    let sum = 0n;
    for (const item of this.live) if (item.month === month) sum += item.outstanding;
    return sum;
  }

  /** Pays principal of one month, what was registered first. Bounds: amount ≤ `principalOfMonth`. */
  settleMonth(month: number, amount: Dong, day: number, book: Booking): void {
    let rest = amount;
    for (const item of this.live) if (item.month === month) rest -= this.settleItem(item, rest, day, book);
  }

  /** Computes the monthly regime's charge on the 1st of a month, on what was outstanding the evening before. */
  chargeMonth(month: number): void {
    this.live = this.live.filter((item) => item.live);
    let base = 0n;
    for (const item of this.live) if (this.rules.monthly.bearsCharge(item.cycleEnd, month)) base += item.outstanding;
    if (base === 0n) return;
    const rate = this.rules.monthly.rateFor(this.fund, month);
    this.monthlyLines.push({ month, base, rate, amount: applyRate(base, rate.value), paid: 0n });
  }

  /** Drops items that have nothing left to settle from the working list. */
  prune(): void {
    if (this.live.some((item) => !item.live)) this.live = this.live.filter((item) => item.live);
  }

  /** Charges payable on a day: the monthly lines and the daily charges up to `lastLateDay`, less what was paid. */
  chargesPayable(lastLateDay: number): Dong {
    let sum = 0n;
    for (const line of this.monthlyLines) sum += line.amount - line.paid;
    for (const item of this.live) sum += item.chargesUpTo(lastLateDay, this.rules.daily);
    return sum;
  }

  /** Pays principal, the oldest period first. Bounds: amount ≤ `principal`. */
  settlePrincipal(amount: Dong, day: number, book: Booking): void {
    let rest = amount;
    for (const item of this.live) {
      if (rest === 0n) return;
      rest -= this.settleItem(item, rest, day, book);
    }
  }

  private settleItem(item: LedgerItem, atMost: Dong, day: number, book: Booking): Dong {
    const part = smallerOf(atMost, item.outstanding);
    if (part === 0n) return 0n;
    item.settlePrincipal(part, day, this.rules.daily);
    book(item, part, 0n);
    return part;
  }

  /** Pays charges, the oldest line first: monthly lines by month, then daily charges by period. Bounds: amount ≤ `chargesPayable`. */
  settleCharges(amount: Dong, lastLateDay: number, book: Booking): void {
    let rest = amount;
    for (const line of this.monthlyLines) {
      if (rest === 0n) return;
      const part = smallerOf(rest, line.amount - line.paid);
      if (part === 0n) continue;
      line.paid += part;
      book(undefined, 0n, part);
      rest -= part;
    }
    for (const item of this.live) {
      if (rest === 0n) return;
      const part = item.settleCharges(rest, lastLateDay, this.rules.daily);
      if (part > 0n) book(item, 0n, part);
      rest -= part;
    }
  }
}
