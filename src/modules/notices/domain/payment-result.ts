import { invariant } from '../../../kernel/invariant';
import { addMonths, type Period } from '../../../kernel/period';
import type { StatementItem } from '../../arrears/domain/statement';
import { positionOf, type DebtPosition } from './debt-position';
import { columnOf, eachColumn, type ByColumn } from './form-columns';
import {
  movementsBetween,
  recomputedSince,
  type MonthMovements,
  type Recomputed,
  type TableStatements,
} from './month-movements';

/** The notice of results (form C12-TS): brought forward, arising, received, allocated, carried forward. */
export interface PaymentResult {
  readonly period: Period;
  /** As the table before was printed, where there is one. */
  readonly opening: DebtPosition;
  readonly movements: MonthMovements;
  /** What rules entered since change of the opening; null: nothing. */
  readonly recomputed: Recomputed | null;
  readonly closing: DebtPosition;
  readonly paidUpTo: ByColumn<PaidUpTo>;
}

/** The last month up to which a fund is paid in full or not yet due; or its very first month, where already that one is past due. */
export type PaidUpTo = { readonly until: Period } | { readonly unpaidSince: Period };

/**
 * The table between two statements. Section Đ always equals A + B − D in every column, for B and D are the differences of the two.
 * @param printed section Đ of the table before, as printed; null where the employer was given none
 */
export function paymentResult(
  period: Period,
  statements: TableStatements,
  printed: DebtPosition | null,
): PaymentResult {
  const { opening, closing } = statements;
  invariant(opening.asOf < closing.asOf && opening.employerCode === closing.employerCode, 'the statements follow', {
    employer: closing.employerCode,
    opening: opening.asOf,
    closing: closing.asOf,
  });
  return {
    period,
    opening: printed ?? positionOf(opening),
    movements: movementsBetween(statements),
    recomputed: recomputedSince(printed, opening),
    closing: positionOf(closing),
    paidUpTo: eachColumn((column) =>
      lastPeriodPaid(
        period,
        closing.items.filter((item) => columnOf(item.fund) === column),
      ),
    ),
  };
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
