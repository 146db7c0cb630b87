import { divideHalfUp, type Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { ChargeLine, Statement, StatementItem } from '../../arrears/domain/statement';
import { columnOf, eachColumn, sumByColumn, type ByColumn } from './form-columns';
import { itemKey } from './item-key';

/** What an employer owes at the end of a month, as sections A and Đ of form C12-TS print it. */
export interface DebtPosition {
  /** Money received that nothing needs yet; the form gives it to no fund. */
  readonly surplus: Dong;
  readonly notDue: ByColumn<Dong>;
  /** Late principal, including what is late but not deemed evaded. */
  readonly late: ByColumn<Dong>;
  readonly evaded: ByColumn<Dong>;
  /** Unpaid 0.03 % money of items that are not evaded. */
  readonly lateCharge: ByColumn<Dong>;
  /** Unpaid 0.03 % money of items that are evaded. */
  readonly evadedCharge: ByColumn<Dong>;
  /** Unpaid charges of the monthly regime, fixed on 2025-07-01. */
  readonly oldInterest: ByColumn<Dong>;
  readonly lateDays: ByColumn<number>;
  readonly evadedDays: ByColumn<number>;
  /** The one figure of days for all funds together that the letter asks for. */
  readonly lateDaysOverall: number;
  readonly evadedDaysOverall: number;
}

/** An item with the days on which it bore the daily charge, and what of that charge is unpaid. */
export interface ChargedItem {
  readonly item: StatementItem;
  readonly days: number;
  /** The stretches of the daily regime that the item's charge adds up from. */
  readonly lines: readonly ChargeLine[];
  readonly unpaidCharge: Dong;
}

/** Reads the position off a statement. Every sum agrees with the statement's own totals. */
export function positionOf(statement: Statement): DebtPosition {
  const items = chargedItems(statement);
  const late = items.filter(({ item }) => item.quality === 'late' || item.quality === 'late-not-evaded');
  const evaded = items.filter(({ item }) => item.quality === 'evaded');
  const evadedCharge = sumByColumn(evaded.map(({ item, unpaidCharge }) => [item.fund, unpaidCharge]));
  const oldInterest = unpaidOldInterest(statement);
  const charges = sumByColumn(
    Object.entries(statement.totals.byFund).map(([fund, totals]) => [fund as Fund, totals.charges]),
  );
  return {
    surplus: statement.credit,
    notDue: principalOf(items.filter(({ item }) => item.quality === 'not-due')),
    late: principalOf(late),
    evaded: principalOf(evaded),
    // By difference, so that nothing is lost: also the money left of items whose principal has been paid.
    lateCharge: eachColumn((column) => charges[column] - oldInterest[column] - evadedCharge[column]),
    evadedCharge,
    oldInterest,
    lateDays: daysByColumn(late),
    evadedDays: daysByColumn(evaded),
    lateDaysOverall: weightedDays(late),
    evadedDaysOverall: weightedDays(evaded),
  };
}

/** Every item of a statement with its charged days and unpaid charge, in the statement's order. */
export function chargedItems(statement: Statement): ChargedItem[] {
  const lines = new Map<string, ChargeLine[]>();
  for (const line of statement.chargeLines) {
    if (line.regime !== 'daily') continue;
    const key = itemKey(line);
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const paid = new Map<string, Dong>();
  for (const allocation of statement.allocations) {
    const key = itemKey(allocation);
    paid.set(key, (paid.get(key) ?? 0n) + allocation.charge);
  }
  return statement.items.map((item) => {
    const key = itemKey(item);
    const own = lines.get(key) ?? [];
    const days = own.reduce((sum, line) => sum + (line.days ?? 0), 0);
    return { item, days, lines: own, unpaidCharge: item.charge - (paid.get(key) ?? 0n) };
  });
}

/**
 * The one number of days that the forms ask for: the mean of the items' charged days, weighted by what is outstanding of each,
 * rounded half-up. Where nothing was paid in part it is charge ÷ (amount × 0.0003), as on VSS's own working sheet:
 * 110 for 30 days and 100 for 60 give 44 (44.2857).
 */
export function weightedDays(items: readonly ChargedItem[]): number {
  let amount = 0n;
  let amountDays = 0n;
  for (const { item, days } of items) {
    amount += item.outstanding;
    amountDays += item.outstanding * BigInt(days);
  }
  return amount === 0n ? 0 : Number(divideHalfUp(amountDays, amount));
}

function unpaidOldInterest(statement: Statement): ByColumn<Dong> {
  const accrued = statement.chargeLines.filter((line) => line.regime === 'monthly');
  const paid = statement.allocations.filter((allocation) => allocation.period === undefined);
  return sumByColumn([
    ...accrued.map((line) => [line.fund, line.amount] as const),
    ...paid.map((allocation) => [allocation.fund, -allocation.charge] as const),
  ]);
}

function principalOf(items: readonly ChargedItem[]): ByColumn<Dong> {
  return sumByColumn(items.map(({ item }) => [item.fund, item.outstanding]));
}

function daysByColumn(items: readonly ChargedItem[]): ByColumn<number> {
  return eachColumn((column) => weightedDays(items.filter(({ item }) => columnOf(item.fund) === column)));
}
