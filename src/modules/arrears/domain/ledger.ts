import { fromDayNumber, type CivilDate } from '../../../kernel/civil-date';
import { smallerOf, type Dong } from '../../../kernel/money';
import type { Mutable } from '../../../kernel/mutable';
import { fromMonthNumber } from '../../../kernel/period';
import { allocate, type Claims, type PaymentNaming } from '../../../law/allocation';
import type { ChargeRules } from '../../../law/charge-rules';
import { FUNDS, type Fund } from '../../../law/fund';
import type { DailyRegime } from '../../../law/late-charges/daily-regime';
import { FundLedger, type Booking } from './fund-ledger';
import type { ItemCause } from '../../../law/item-cause';
import type { ItemOrigin, LedgerItem } from './ledger-item';
import type { Allocation } from './statement';

/** A receipt in a ledger; `receivedDay` as a day number. */
export interface LedgerReceipt {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly receivedDay: number;
}

/** Money of a receipt that is not settled yet. */
interface Credit {
  readonly receipt: LedgerReceipt;
  amount: Dong;
}

/** The books of one employer while its facts are replayed day by day. Days and months are numbers (kernel). */
export class Ledger {
  /** In the order of allocation. */
  readonly funds: readonly FundLedger[];
  private readonly byFund: Readonly<Record<Fund, FundLedger>>;
  private readonly booked: Mutable<Allocation>[] = [];
  /** Receipts that named what they were for. */
  readonly naming = new Set<string>();
  /** Last day on which money was received or credit was settled; nothing later has changed what is owed. */
  lastSettlementDay: number | undefined;
  private credits: Credit[] = [];
  private excess: Dong = 0n;

  /** @param isChargeFree whether the monthly regime computes no charge on the 1st of a month (by number) */
  constructor(
    private readonly rules: ChargeRules,
    private readonly isChargeFree: (month: number) => boolean = never,
  ) {
    this.funds = FUNDS.map((fund) => new FundLedger(fund, rules));
    this.byFund = Object.fromEntries(this.funds.map((each) => [each.fund, each])) as Record<Fund, FundLedger>;
  }

  /** What each receipt settled, in the order of booking. */
  get allocations(): readonly Allocation[] {
    return this.booked;
  }

  /** All items in order of period, within it of fund. */
  itemsByPeriod(): LedgerItem[] {
    const items: LedgerItem[] = [];
    const next = this.funds.map(() => 0);
    const months = this.funds.flatMap((fund) => (fund.items.length === 0 ? [] : [fund.items[0]!.month]));
    const total = this.funds.reduce((sum, fund) => sum + fund.items.length, 0);
    for (let month = Math.min(...months); items.length < total; month += 1) {
      for (let i = 0; i < next.length; i += 1) {
        const ofFund = this.funds[i]!.items;
        for (; ofFund[next[i]!]?.month === month; next[i]! += 1) items.push(ofFund[next[i]!]!);
      }
    }
    return items;
  }

  /** Money received that nothing has needed yet. */
  get credit(): Dong {
    return this.credits.reduce((sum, credit) => sum + credit.amount, 0n);
  }

  /** Paid back although no credit was there, as later facts show; taken from the next credit. */
  get refundedInExcess(): Dong {
    return this.excess;
  }

  /** The 1st of a month: the monthly charge on what stood open, then the month's items, then credit. */
  beginMonth(month: number, day: number, items: readonly LedgerItem[]): void {
    const charges = this.rules.monthly.computesOn(month) && !this.isChargeFree(month);
    if (charges) for (const fund of this.funds) fund.chargeMonth(month);
    else for (const fund of this.funds) fund.prune();
    for (const item of items) this.fund(item.fund).arise(item);
    if (this.credits.length > 0 && items.length > 0) this.settleCredits(day);
  }

  /** A day from which items count on, or on which interest for months gone by is computed: items, then interest, then credit. */
  ariseWithin(day: number, items: readonly LedgerItem[], chargedBack: readonly LedgerItem[]): void {
    for (const item of items) this.fund(item.fund).arise(item);
    for (const item of chargedBack) this.fund(item.fund).chargeBack(item, this.isChargeFree);
    if (this.credits.length > 0) this.settleCredits(day);
  }

  /** Credit paid back on a day, the oldest receipt first. */
  refund(day: number, amount: Dong): void {
    this.excess += amount;
    this.coverExcess();
    this.lastSettlementDay = day;
  }

  /** What was paid back without credit takes whatever credit there is. */
  private coverExcess(): void {
    if (this.excess === 0n) return;
    for (const credit of this.credits) {
      const part = smallerOf(this.excess, credit.amount);
      credit.amount -= part;
      this.excess -= part;
    }
    this.credits = this.credits.filter((credit) => credit.amount > 0n);
  }

  /** Money received on a day; what nothing needs becomes credit. */
  receive(receipt: LedgerReceipt, amount: Dong, naming: PaymentNaming): void {
    const rest = this.settle([{ receipt, amount }], receipt.receivedDay, amount, naming);
    this.credits.push(...rest);
    if (naming.fund !== undefined || naming.month !== undefined) this.naming.add(receipt.receiptNo);
    this.coverExcess();
    this.lastSettlementDay = receipt.receivedDay;
  }

  /** Credit settles as one sum, so that shares do not depend on how many receipts it came from; receipts are used up in turn. */
  private settleCredits(day: number): void {
    const before = this.credit;
    this.credits = this.settle(this.credits, day, before, {});
    if (this.credit !== before) this.lastSettlementDay = day;
  }

  private settle(sources: readonly Credit[], day: number, amount: Dong, naming: PaymentNaming): Credit[] {
    const queue = sources.map((source) => ({ receipt: source.receipt, amount: source.amount }));
    const claims = new LedgerClaims(this, this.rules.daily, queue, day);
    const overdue = this.rules.overdueBeforeNotDue(day)
      ? new OverdueClaims(this, this.rules.daily, queue, day)
      : undefined;
    allocate(amount, naming, this.rules.allocationOrder(day), claims, overdue);
    return queue.filter((source) => source.amount > 0n);
  }

  /** For claims alone: takes what was settled from the first source that still has money, then the next. */
  draw(
    sources: readonly Credit[],
    day: number,
    fund: Fund,
    item: LedgerItem | undefined,
    principal: Dong,
    charge: Dong,
  ): void {
    let left = principal + charge;
    for (const source of sources) {
      if (left === 0n) return;
      const part = smallerOf(left, source.amount);
      if (part === 0n) continue;
      source.amount -= part;
      left -= part;
      this.book(source.receipt, day, fund, item, principal > 0n ? part : 0n, charge > 0n ? part : 0n);
    }
  }

  private book(
    { receiptNo, receivedOn }: LedgerReceipt,
    day: number,
    fund: Fund,
    item: LedgerItem | undefined,
    principal: Dong,
    charge: Dong,
  ): void {
    const settledOn = fromDayNumber(day);
    const period = item && fromMonthNumber(item.month);
    const origin = item?.origin;
    // Principal and charge of one item by one receipt are one allocation, wherever they were settled in the order.
    for (let i = this.booked.length - 1; i >= 0; i -= 1) {
      const earlier = this.booked[i]!;
      if (earlier.settledOn !== settledOn) break;
      if (earlier.period !== period || earlier.fund !== fund || earlier.receiptNo !== receiptNo) continue;
      if (earlier.adjustmentNo !== origin?.adjustmentNo) continue;
      earlier.principal += principal;
      earlier.charge += charge;
      return;
    }
    const allocation: Mutable<Allocation> =
      period === undefined
        ? { receiptNo, receivedOn, settledOn, fund, principal, charge }
        : { receiptNo, receivedOn, settledOn, fund, period, principal, charge };
    if (origin) nameOrigin(allocation, origin);
    this.booked.push(allocation);
  }

  fund(fund: Fund): FundLedger {
    return this.byFund[fund];
  }
}

function never(): boolean {
  return false;
}

/** Says of what stands beside the registered amount where it comes from; what a check found is named so besides. */
export function nameOrigin(
  named: { cause?: ItemCause; adjustmentNo?: string; findingNo?: string },
  { cause, adjustmentNo }: ItemOrigin,
): void {
  named.cause = cause;
  named.adjustmentNo = adjustmentNo;
  if (cause === 'found') named.findingNo = adjustmentNo;
}

/** What the books owe on the day of a payment. One for each payment; methods, not closures, since there are millions of them. */
class LedgerClaims implements Claims {
  private readonly lastLateDay: number;

  constructor(
    protected readonly ledger: Ledger,
    daily: DailyRegime,
    private readonly sources: readonly Credit[],
    protected readonly day: number,
  ) {
    this.lastLateDay = daily.lastLateDayBefore(day);
  }

  principalOf(fund: Fund): Dong {
    return this.ledger.fund(fund).principal;
  }

  chargesOf(fund: Fund): Dong {
    return this.ledger.fund(fund).chargesPayable(this.lastLateDay);
  }

  itemPrincipal(fund: Fund, month: number): Dong {
    return this.ledger.fund(fund).principalOfMonth(month);
  }

  settlePrincipal(fund: Fund, amount: Dong): void {
    this.ledger.fund(fund).settlePrincipal(amount, this.day, this.bookOf(fund));
  }

  settleCharges(fund: Fund, amount: Dong): void {
    this.ledger.fund(fund).settleCharges(amount, this.lastLateDay, this.bookOf(fund));
  }

  settleItem(fund: Fund, month: number, amount: Dong): void {
    this.ledger.fund(fund).settleMonth(month, amount, this.day, this.bookOf(fund));
  }

  protected bookOf(fund: Fund): Booking {
    return (item, principal, charge) => this.ledger.draw(this.sources, this.day, fund, item, principal, charge);
  }
}

/** The same without what is not yet due on the day. */
class OverdueClaims extends LedgerClaims {
  override principalOf(fund: Fund): Dong {
    return this.ledger.fund(fund).overduePrincipal(this.day);
  }

  override settlePrincipal(fund: Fund, amount: Dong): void {
    this.ledger.fund(fund).settleOverdue(amount, this.day, this.bookOf(fund));
  }
}
