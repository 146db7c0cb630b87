import type { DatedEntry } from '../../../kernel/dated-value';
import { smallerOf, type Dong } from '../../../kernel/money';
import { applyRate, type Rate } from '../../../kernel/rate';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import { fromDayNumber } from '../../../kernel/civil-date';
import { firstDayNumberOf, periodOf, toMonthNumber } from '../../../kernel/period';
import { ITEM_CAUSES, type ItemCause } from '../../../law/item-cause';
import { backInterest } from '../../../law/late-charges/back-collection';
import type { LedgerItem } from './ledger-item';

/**
 * A charge of the monthly regime: one for each fund and month; where what is owed for different causes, or is evaded in part, bears it, a
 * line for each, rounded as one.
 */
export interface MonthlyLine {
  readonly month: number;
  readonly cause: ItemCause;
  /** Of what a finding made evaded before that day. */
  readonly evaded: boolean;
  readonly base: Dong;
  /** Where the rate comes from, and what of it the line bears. */
  readonly entry: DatedEntry<Rate>;
  readonly rate: Rate;
  readonly amount: Dong;
  paid: Dong;
  /** Of interest computed at once for months gone by: how many, and the month (number) that was collected back. */
  readonly months?: number;
  readonly collectedFor?: number;
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

  /** Principal of items that were due before a day. */
  overduePrincipal(day: number): Dong {
    let sum = 0n;
    for (const item of this.live) if (item.dueDay < day) sum += item.outstanding;
    return sum;
  }

  /** Pays principal that was due before the day, the oldest period first. Bounds: amount ≤ `overduePrincipal`. */
  settleOverdue(amount: Dong, day: number, book: Booking): void {
    let rest = amount;
    for (const item of this.live) {
      if (rest === 0n) return;
      if (item.dueDay < day) rest -= this.settleItem(item, rest, day, book);
    }
  }

  /** Items with anything left to settle, and some that were settled in the running month. */
  get open(): readonly LedgerItem[] {
    return this.live;
  }

  /** Enters an item on the day from which it counts: after those of its month and earlier ones. */
  arise(item: LedgerItem): void {
    insertByMonth(this.items, item);
    if (item.outstanding > 0n) insertByMonth(this.live, item);
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
    let registered = 0n;
    let others: LedgerItem[] | undefined;
    for (const item of this.live) {
      if (month < item.chargedFrom || item.outstanding === 0n) continue;
      if (item.origin) (others ??= []).push(item);
      else registered += item.outstanding;
    }
    if (registered === 0n && !others) return;
    const entry = this.rules.monthly.rateFor(this.fund, month);
    const day = firstDayNumberOf(month);
    // Parts that bear the same rate are rounded as one.
    const wholes = new Map<string, Dong>();
    for (const { base, cause, evaded } of [
      { base: registered, cause: 'registered' as const, evaded: false },
      ...sharesOf(others ?? [], day),
    ]) {
      if (base === 0n) continue;
      const rate = this.rules.monthly.shareFor(cause, month, entry.value);
      const whole = wholes.get(rate.text) ?? 0n;
      const amount = applyRate(whole + base, rate) - applyRate(whole, rate);
      wholes.set(rate.text, whole + base);
      this.monthlyLines.push({ month, cause, evaded, base, entry, rate, amount, paid: 0n });
    }
  }

  /** Computes on its day the interest for months gone by of an amount that is collected back. */
  chargeBack(item: LedgerItem, isChargeFree: (month: number) => boolean): void {
    const { cause, outstanding: base, backInterest: back } = item;
    if (!back || base === 0n) return;
    const about = { fund: this.fund, cause, amount: base };
    const lines = backInterest(this.rules.monthly, about, back, (month) => !isChargeFree(month));
    const common = { month: monthNumberOf(back.day), cause, evaded: isEvadedOn(item, back.day + 1), base, paid: 0n };
    for (const line of lines) this.monthlyLines.push({ ...common, ...line, collectedFor: item.month });
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

interface BaseShare {
  base: Dong;
  readonly cause: ItemCause;
  readonly evaded: boolean;
}

/** What items beside the registered ones add to the base of a monthly charge, by cause and by whether a finding made them evaded before. */
function sharesOf(items: readonly LedgerItem[], day: number): BaseShare[] {
  const shares: BaseShare[] = [];
  for (const item of items) {
    const { cause, outstanding } = item;
    const evaded = isEvadedOn(item, day);
    const known = shares.find((each) => each.cause === cause && each.evaded === evaded);
    if (known) known.base += outstanding;
    else shares.push({ base: outstanding, cause, evaded });
  }
  return shares.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a finding had made an item evaded before a day. */
function isEvadedOn({ origin }: LedgerItem, day: number): boolean {
  return origin?.evadedDay !== undefined && origin.evadedDay < day;
}

/** Mostly at the end: only what is decided about months gone by comes in between. */
function insertByMonth(items: LedgerItem[], item: LedgerItem): void {
  let at = items.length;
  while (at > 0 && items[at - 1]!.month > item.month) at -= 1;
  if (at === items.length) items.push(item);
  else items.splice(at, 0, item);
}

function monthNumberOf(day: number): number {
  return toMonthNumber(periodOf(fromDayNumber(day)));
}

function rank({ cause, evaded }: BaseShare): number {
  return ITEM_CAUSES.indexOf(cause) * 2 + (evaded ? 1 : 0);
}
