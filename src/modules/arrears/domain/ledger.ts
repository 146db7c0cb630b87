import type { Dong } from '../../../kernel/money';
import { allocate, type Claims, type PaymentNaming } from '../../../law/allocation';
import type { ChargeRules } from '../../../law/charge-rules';
import { FUNDS, type Fund } from '../../../law/fund';
import { FundLedger, type Booking } from './fund-ledger';
import type { LedgerItem } from './ledger-item';

/** A receipt in a ledger; `receivedDay` as a day number. */
export interface LedgerReceipt {
  readonly receiptNo: string;
  readonly receivedDay: number;
}

/** One settlement: what a receipt paid on a day, of which fund and (but for monthly charges) which month. */
export interface LedgerAllocation {
  readonly receipt: LedgerReceipt;
  readonly settledDay: number;
  readonly fund: Fund;
  readonly month: number | undefined;
  principal: Dong;
  charge: Dong;
}

/** The books of one employer while its facts are replayed day by day. Days and months are numbers (kernel). */
export class Ledger {
  readonly funds: ReadonlyMap<Fund, FundLedger>;
  readonly allocations: LedgerAllocation[] = [];
  /** Last day on which money was received or credit was settled; nothing later has changed what is owed. */
  lastSettlementDay: number | undefined;
  private credits: { receipt: LedgerReceipt; amount: Dong }[] = [];

  constructor(private readonly rules: ChargeRules) {
    this.funds = new Map(FUNDS.map((fund) => [fund, new FundLedger(fund, rules)]));
  }

  /** Money received that nothing has needed yet. */
  get credit(): Dong {
    return this.credits.reduce((sum, credit) => sum + credit.amount, 0n);
  }

  /** The 1st of a month: the monthly charge on what stood open, then the month's items, then credit. */
  beginMonth(month: number, day: number, items: readonly LedgerItem[]): void {
    if (month <= this.rules.monthly.lastMonthNumber) for (const fund of this.funds.values()) fund.chargeMonth(month);
    else for (const fund of this.funds.values()) fund.prune();
    for (const item of items) this.fund(item.fund).arise(item);
    if (this.credits.length > 0 && items.length > 0) this.settleCredits(day);
  }

  /** Money received on a day; what nothing needs becomes credit. */
  receive(receipt: LedgerReceipt, amount: Dong, naming: PaymentNaming): void {
    const rest = this.settle(receipt, receipt.receivedDay, amount, naming);
    if (rest > 0n) this.credits.push({ receipt, amount: rest });
    this.lastSettlementDay = receipt.receivedDay;
  }

  private settleCredits(day: number): void {
    const waiting = this.credits;
    this.credits = [];
    for (const { receipt, amount } of waiting) {
      const rest = this.settle(receipt, day, amount, {});
      if (rest > 0n) this.credits.push({ receipt, amount: rest });
      if (rest !== amount) this.lastSettlementDay = day;
    }
  }

  private settle(receipt: LedgerReceipt, day: number, amount: Dong, naming: PaymentNaming): Dong {
    return allocate(amount, naming, this.rules.allocationOrder(day), this.claimsOn(receipt, day));
  }

  private claimsOn(receipt: LedgerReceipt, day: number): Claims {
    const lastLateDay = this.rules.daily.lastLateDayBefore(day);
    const book =
      (fund: Fund): Booking =>
      (month, principal, charge) =>
        this.book(receipt, day, fund, month, principal, charge);
    return {
      principalOf: (fund) => this.fund(fund).principal,
      chargesOf: (fund) => this.fund(fund).chargesPayable(lastLateDay),
      itemPrincipal: (fund, month) => this.fund(fund).find(month)?.outstanding ?? 0n,
      settlePrincipal: (fund, part) => this.fund(fund).settlePrincipal(part, day, book(fund)),
      settleCharges: (fund, part) => this.fund(fund).settleCharges(part, lastLateDay, book(fund)),
      settleItem: (fund, month, part) => {
        this.fund(fund).find(month)?.settlePrincipal(part, day, this.rules.daily);
        book(fund)(month, part, 0n);
      },
    };
  }

  private book(
    receipt: LedgerReceipt,
    settledDay: number,
    fund: Fund,
    month: number | undefined,
    principal: Dong,
    charge: Dong,
  ): void {
    // Principal and charge of one item by one receipt are one allocation, wherever they were settled in the order.
    for (let i = this.allocations.length - 1; i >= 0; i -= 1) {
      const earlier = this.allocations[i]!;
      if (earlier.receipt !== receipt || earlier.settledDay !== settledDay) break;
      if (earlier.fund === fund && earlier.month === month) {
        earlier.principal += principal;
        earlier.charge += charge;
        return;
      }
    }
    this.allocations.push({ receipt, settledDay, fund, month, principal, charge });
  }

  private fund(fund: Fund): FundLedger {
    return this.funds.get(fund)!;
  }
}
