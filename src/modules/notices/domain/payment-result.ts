import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Dong } from '../../../kernel/money';
import { addMonths, type Period } from '../../../kernel/period';
import type { Statement, StatementItem } from '../../arrears/domain/statement';
import { chargedItems, positionOf, type ChargedItem, type DebtPosition } from './debt-position';
import { columnOf, eachColumn, sumByColumn, type ByColumn } from './form-columns';
import { itemKey } from './item-key';

/** Workers and wage fund of one month, as assessed. */
export interface Workforce {
  readonly workers: ByColumn<number>;
  readonly wageFund: ByColumn<Dong>;
}

/** Money received in the month, one line for each receipt. */
export interface ReceiptLine {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
}

/** What the month changed, fund by fund: sections B and D of form C12-TS. */
export interface MonthMovements {
  /** Assessed for the month itself. */
  readonly assessed: ByColumn<Dong>;
  /** The month's assessment above, or below, that of the month before. */
  readonly assessedMore: ByColumn<Dong>;
  readonly assessedLess: ByColumn<Dong>;
  /** Corrections of earlier months, up and down. */
  readonly correctedUp: ByColumn<Dong>;
  readonly correctedDown: ByColumn<Dong>;
  /** 0.03 % money that arose in the month, for late days and for evaded days. */
  readonly lateCharge: ByColumn<Dong>;
  readonly evadedCharge: ByColumn<Dong>;
  readonly oldInterest: ByColumn<Dong>;
  readonly principalPaid: ByColumn<Dong>;
  readonly lateChargePaid: ByColumn<Dong>;
  readonly evadedChargePaid: ByColumn<Dong>;
  readonly oldInterestPaid: ByColumn<Dong>;
}

/** The notice of results of one month (form C12-TS): brought forward, arising, received, allocated, carried forward. */
export interface PaymentResult {
  readonly period: Period;
  readonly opening: DebtPosition;
  readonly movements: MonthMovements;
  readonly closing: DebtPosition;
  readonly paidUpTo: ByColumn<PaidUpTo>;
}

/** The last month up to which a fund is paid in full or not yet due; or its very first month, where already that one is past due. */
export type PaidUpTo = { readonly until: Period } | { readonly unpaidSince: Period };

/**
 * The month between two statements. Section Đ always equals A + B − D, for B and D are the differences of the two statements.
 * @param opening what the month began with: the statement on the last day of the month before
 * @param closing the statement on the last day of the month
 */
export function paymentResult(period: Period, opening: Statement, closing: Statement): PaymentResult {
  invariant(opening.asOf < closing.asOf && opening.employerCode === closing.employerCode, 'the statements follow', {
    employer: closing.employerCode,
    opening: opening.asOf,
    closing: closing.asOf,
  });
  return {
    period,
    opening: positionOf(opening),
    movements: movementsBetween(period, opening, closing),
    closing: positionOf(closing),
    paidUpTo: eachColumn((column) =>
      lastPeriodPaid(
        period,
        closing.items.filter((item) => columnOf(item.fund) === column),
      ),
    ),
  };
}

function movementsBetween(period: Period, opening: Statement, closing: Statement): MonthMovements {
  const before = new Map(chargedItems(opening).map((charged) => [itemKey(charged.item), charged]));
  const pairs = chargedItems(closing).map((now) => ({ now, then: before.get(itemKey(now.item)) }));
  const sum = (amountOf: (pair: Pair) => Dong): ByColumn<Dong> =>
    sumByColumn(pairs.map((pair) => [pair.now.item.fund, amountOf(pair)]));
  const grown = ({ now, then }: Pair): Dong => now.item.assessed - (then?.item.assessed ?? 0n);
  const corrected = (pair: Pair): Dong => (pair.now.item.period === period ? 0n : grown(pair));
  const assessed = sum((pair) => (pair.now.item.period === period ? grown(pair) : 0n));
  const previous = sumByColumn(
    closing.items.filter((item) => item.period === addMonths(period, -1)).map((item) => [item.fund, item.assessed]),
  );
  const isAssessed = closing.items.some((item) => item.period === period);
  return {
    assessed,
    // A month of which nothing has been assessed yet is not a fall to nothing.
    assessedMore: eachColumn((column) => (isAssessed ? positive(assessed[column] - previous[column]) : 0n)),
    assessedLess: eachColumn((column) => (isAssessed ? positive(previous[column] - assessed[column]) : 0n)),
    correctedUp: sum((pair) => positive(corrected(pair))),
    correctedDown: sum((pair) => positive(-corrected(pair))),
    lateCharge: sum((pair) => grownOf(pair, 'late', 'accrued')),
    evadedCharge: sum((pair) => grownOf(pair, 'evaded', 'accrued')),
    oldInterest: oldInterestGrown(opening, closing),
    principalPaid: sum(({ now, then }) => now.item.paid - (then?.item.paid ?? 0n)),
    lateChargePaid: sum((pair) => grownOf(pair, 'late', 'paid')),
    evadedChargePaid: sum((pair) => grownOf(pair, 'evaded', 'paid')),
    oldInterestPaid: oldInterestPaid(opening, closing),
  };
}

interface Pair {
  readonly now: ChargedItem;
  readonly then: ChargedItem | undefined;
}

function grownOf({ now, then }: Pair, days: 'late' | 'evaded', figure: 'accrued' | 'paid'): Dong {
  return now[days][figure] - (then?.[days][figure] ?? 0n);
}

function oldInterestGrown(opening: Statement, closing: Statement): ByColumn<Dong> {
  const accrued = (statement: Statement, sign: Dong): (readonly [StatementItem['fund'], Dong])[] =>
    statement.chargeLines.filter((line) => line.regime === 'monthly').map((line) => [line.fund, sign * line.amount]);
  return sumByColumn([...accrued(closing, 1n), ...accrued(opening, -1n)]);
}

function oldInterestPaid(opening: Statement, closing: Statement): ByColumn<Dong> {
  const paid = (statement: Statement, sign: Dong): (readonly [StatementItem['fund'], Dong])[] =>
    statement.allocations
      .filter((allocation) => allocation.period === undefined)
      .map((allocation) => [allocation.fund, sign * allocation.charge]);
  return sumByColumn([...paid(closing, 1n), ...paid(opening, -1n)]);
}

/** "Not in arrears: confirmed up to the month of the notice; in arrears: up to what has been paid" (instructions to C12-TS, 5). */
function lastPeriodPaid(period: Period, items: readonly StatementItem[]): PaidUpTo {
  const pastDue = items
    .filter((item) => item.outstanding > 0n && item.quality !== 'not-due')
    .map((item) => item.period);
  const first = pastDue.toSorted()[0];
  if (first === undefined) return { until: period };
  return items.some((item) => item.period < first) ? { until: addMonths(first, -1) } : { unpaidSince: first };
}

function positive(amount: Dong): Dong {
  return amount > 0n ? amount : 0n;
}
