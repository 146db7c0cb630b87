import { cycleEndMonthNumber, type PaymentMethod } from '../../kernel/payment-cycle';
import type { Dong } from '../../kernel/money';
import { firstDayNumberOf } from '../../kernel/period';
import type { Fund } from '../../law/fund';
import { JULY_2025 } from './world';

/** One month that an employer has to pay, as the employer sees it: health insurance, and the rest. */
export interface LedgerMonth {
  readonly month: number;
  readonly beginsOn: number;
  readonly dueOn: number;
  healthLeft: Dong;
  restLeft: Dong;
  /** The day on which nothing was left, or infinity. */
  settledOn: number;
}

/** Money on its way: the day, the sum, and what the transfer says it is for. */
export interface PlannedPayment {
  readonly day: number;
  readonly amount: Dong;
  readonly fund?: Fund;
  readonly month?: number;
}

/** An employer's own rough book of what is still to pay. It plans payments; what they settle by law is not decided here. */
export class Ledger {
  readonly payments: PlannedPayment[] = [];
  /** Late charges as the employer reckons them, on what it paid late and has not settled since. */
  private chargesOwed: Dong = 0n;

  constructor(
    readonly months: readonly LedgerMonth[],
    private readonly lastReceiptDay: number,
  ) {}

  /** Pays all or a percentage of what is left of a month, naming the month. */
  payMonth(item: LedgerMonth, day: number, percent = 100): void {
    const left = item.healthLeft + item.restLeft;
    const amount = percent >= 100 ? left : roundDown((left * BigInt(percent)) / 100n);
    if (this.pay({ day, amount, month: item.month })) this.settle(item, amount, day);
  }

  /** Pays a month in its course and `monthsAhead` more like it, rounded up to `unit`, naming nothing; returns the credit after it. */
  payAhead(item: LedgerMonth, day: number, credit: Dong, unit: Dong, monthsAhead: number): Dong {
    const left = item.healthLeft + item.restLeft;
    const amount = left > credit ? roundUp(left * BigInt(1 + monthsAhead) - credit, unit) : 0n;
    if (amount > 0n && !this.pay({ day, amount })) return credit;
    this.settle(item, left, day);
    return credit + amount - left;
  }

  /** Pays the health insurance of one month, naming fund and month. */
  payHealthOf(item: LedgerMonth, day: number): void {
    const amount = item.healthLeft;
    if (this.pay({ day, amount, fund: 'HI', month: item.month })) this.settle(item, amount, day);
  }

  /** Pays the health insurance of every month begun, naming the fund: cards must stay valid, whatever else waits. */
  payHealth(day: number): void {
    const begun = this.begunBy(day);
    const amount = sum(begun, (item) => item.healthLeft);
    if (!this.pay({ day, amount, fund: 'HI' })) return;
    for (const item of begun) this.settle(item, item.healthLeft, day);
  }

  /** Pays a percentage of all that is left of the months begun, for one fund or naming nothing. */
  payLump(day: number, percent: number, fund?: Fund): void {
    const begun = this.begunBy(day);
    const left = sum(begun, (item) => item.healthLeft + item.restLeft);
    let amount = roundDown((left * BigInt(percent)) / 100n);
    if (!this.pay(fund === undefined ? { day, amount } : { day, amount, fund })) return;
    for (const item of begun) amount -= this.settle(item, amount, day);
  }

  /** Pays all that is left of the months begun, and what the employer reckons as late charges, rounded up. */
  payEverything(day: number): void {
    const begun = this.begunBy(day);
    const left = sum(begun, (item) => item.healthLeft + item.restLeft);
    if (left === 0n) return;
    const charges = this.chargesOwed + sum(begun, (item) => chargeGuess(item.healthLeft + item.restLeft, item, day));
    if (!this.pay({ day, amount: roundUp(left + charges, 10_000n) })) return;
    for (const item of begun) this.settle(item, item.healthLeft + item.restLeft, day);
    this.chargesOwed = 0n;
  }

  /** Whether a month was past its due date and not paid in full at the end of a day. */
  isLateOn(day: number): boolean {
    return this.months.some((item) => item.dueOn < day && day < item.settledOn);
  }

  private begunBy(day: number): LedgerMonth[] {
    return this.months.filter((item) => item.beginsOn <= day);
  }

  private pay(payment: PlannedPayment): boolean {
    if (payment.amount <= 0n || payment.day > this.lastReceiptDay) return false;
    this.payments.push(payment);
    return true;
  }

  private settle(item: LedgerMonth, amount: Dong, day: number): Dong {
    const health = amount < item.healthLeft ? amount : item.healthLeft;
    const rest = amount - health < item.restLeft ? amount - health : item.restLeft;
    item.healthLeft -= health;
    item.restLeft -= rest;
    if (item.healthLeft + item.restLeft === 0n) item.settledOn = Math.min(item.settledOn, day);
    this.chargesOwed += chargeGuess(health + rest, item, day);
    return health + rest;
  }
}

/**
 * The due date of a month: the last day of its cycle up to June 2025, the last day of the month after the cycle since
 * (law: due dates). The world is made without the law book, so that what the program computes is checked against something else.
 */
export function dueDay(method: PaymentMethod, month: number): number {
  const end = cycleEndMonthNumber(method, month);
  return firstDayNumberOf(end < JULY_2025 ? end + 1 : end + 2) - 1;
}

/** 0.03 % a day since the due date, and a little more to be sure. */
function chargeGuess(amount: Dong, item: LedgerMonth, day: number): Dong {
  return day > item.dueOn ? (amount * BigInt(day - item.dueOn) * 33n) / 100_000n : 0n;
}

function sum(items: readonly LedgerMonth[], amountOf: (item: LedgerMonth) => Dong): Dong {
  let total = 0n;
  for (const item of items) total += amountOf(item);
  return total;
}

function roundDown(amount: Dong): Dong {
  return amount - (amount % 1000n);
}

function roundUp(amount: Dong, unit: Dong): Dong {
  return ((amount + unit - 1n) / unit) * unit;
}
