import { smallerOf, type Dong } from '../../../kernel/money';
import { allocate, type Claims, type PaymentNaming } from '../../../law/allocation';
import type { ChargeRules } from '../../../law/charge-rules';
import { FUNDS, type Fund } from '../../../law/fund';
import type { DailyRegime } from '../../../law/late-charges/daily-regime';
import { FundLedger, type Booking } from './fund-ledger';
import type { LedgerItem } from './ledger-item';

/** A receipt in a ledger; `receivedDay` as a day number. */
export interface LedgerReceipt {
  readonly receiptNo: string;
  readonly receivedDay: number;
}

/** One settlement: what a receipt paid on a day, of which fund and (but for monthly charges) which item. */
export interface LedgerAllocation {
  readonly receipt: LedgerReceipt;
  readonly settledDay: number;
  readonly fund: Fund;
  readonly item: LedgerItem | undefined;
  principal: Dong;
  charge: Dong;
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
  readonly allocations: LedgerAllocation[] = [];
  /** Last day on which money was received or credit was settled; nothing later has changed what is owed. */
  lastSettlementDay: number | undefined;
  private credits: Credit[] = [];

  constructor(private readonly rules: ChargeRules) {
    this.funds = FUNDS.map((fund) => new FundLedger(fund, rules));
    this.byFund = Object.fromEntries(this.funds.map((each) => [each.fund, each])) as Record<Fund, FundLedger>;
  }

  /** Money received that nothing has needed yet. */
  get credit(): Dong {
    return this.credits.reduce((sum, credit) => sum + credit.amount, 0n);
  }

  /** The 1st of a month: the monthly charge on what stood open, then the month's items, then credit. */
  beginMonth(month: number, day: number, items: readonly LedgerItem[]): void {
    if (month <= this.rules.monthly.lastMonthNumber) for (const fund of this.funds) fund.chargeMonth(month);
    else for (const fund of this.funds) fund.prune();
    for (const item of items) this.fund(item.fund).arise(item);
    if (this.credits.length > 0 && items.length > 0) this.settleCredits(day);
  }

  /** Money received on a day; what nothing needs becomes credit. */
  receive(receipt: LedgerReceipt, amount: Dong, naming: PaymentNaming): void {
    const rest = this.settle([{ receipt, amount }], receipt.receivedDay, amount, naming);
    this.credits.push(...rest);
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
    allocate(amount, naming, this.rules.allocationOrder(day), new LedgerClaims(this, this.rules.daily, queue, day));
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
    receipt: LedgerReceipt,
    settledDay: number,
    fund: Fund,
    item: LedgerItem | undefined,
    principal: Dong,
    charge: Dong,
  ): void {
    // Principal and charge of one item by one receipt are one allocation, wherever they were settled in the order.
    for (let i = this.allocations.length - 1; i >= 0; i -= 1) {
      const earlier = this.allocations[i]!;
      if (earlier.settledDay !== settledDay) break;
      if (earlier.receipt === receipt && earlier.fund === fund && earlier.item === item) {
        earlier.principal += principal;
        earlier.charge += charge;
        return;
      }
    }
    this.allocations.push({ receipt, settledDay, fund, item, principal, charge });
  }

  fund(fund: Fund): FundLedger {
    return this.byFund[fund];
  }
}

/** What the books owe on the day of a payment. One for each payment; methods, not closures, since there are millions of them. */
class LedgerClaims implements Claims {
  private readonly lastLateDay: number;

  constructor(
    private readonly ledger: Ledger,
    daily: DailyRegime,
    private readonly sources: readonly Credit[],
    private readonly day: number,
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

  private bookOf(fund: Fund): Booking {
    return (item, principal, charge) => this.ledger.draw(this.sources, this.day, fund, item, principal, charge);
  }
}
