import { divideHalfUp, smallerOf, type Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { ChargeLine, Statement, StatementItem } from '../../arrears/domain/statement';
import { columnOf, eachColumn, sumByColumn, type ByColumn } from './form-columns';
import { itemKey } from './item-key';

/** What an employer owes at the end of a day, as sections A and Đ of form C12-TS print it. */
export interface DebtPosition {
  /** Money received that nothing needs yet; the form gives it to no fund. Below zero where more was paid back than there was. */
  readonly surplus: Dong;
  readonly notDue: ByColumn<Dong>;
  /** Late principal, including what is late but not deemed evaded. */
  readonly late: ByColumn<Dong>;
  readonly evaded: ByColumn<Dong>;
  /** Unpaid 0.03 % money for late days, also of items that have become evaded since. */
  readonly lateCharge: ByColumn<Dong>;
  /** Unpaid 0.03 % money for evaded days, also of items whose principal has been paid. */
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
  readonly late: DaysCharge;
  readonly evaded: DaysCharge;
}

type ItemDays = Pick<ChargedItem, 'item' | 'days'>;

/** Days of one quality and their charge; what was paid went to the oldest days first, and those are late ones. */
export interface DaysCharge {
  readonly days: number;
  readonly accrued: Dong;
  readonly paid: Dong;
}

/** Reads the position off a statement. Every sum agrees with the statement's own totals. */
export function positionOf(statement: Statement): DebtPosition {
  const items = chargedItems(statement);
  const late = items.filter(({ item }) => isLate(item));
  const evaded = items.filter(({ item }) => item.quality === 'evaded');
  const evadedCharge = sumByColumn(items.map(({ item, evaded: of }) => [item.fund, of.accrued - of.paid]));
  // What is evaded was late before: its late days explain the money for them.
  const lateDays = items
    .filter(({ item, late: of }) => isLate(item) || (item.quality === 'evaded' && of.days > 0))
    .map(({ item, late: of }) => ({ item, days: of.days }));
  const evadedDays = evaded.map(({ item, evaded: of }) => ({ item, days: of.days }));
  const lateBefore = settledDays(items, (each) => each.late);
  const evadedBefore = settledDays(items, (each) => each.evaded);
  const oldInterest = unpaidOldInterest(statement);
  const charges = sumByColumn(
    Object.entries(statement.totals.byFund).map(([fund, totals]) => [fund as Fund, totals.charges]),
  );
  return {
    surplus: statement.credit - (statement.refundedInExcess ?? 0n),
    notDue: principalOf(items.filter(({ item }) => item.quality === 'not-due')),
    late: principalOf(late),
    evaded: principalOf(evaded),
    // By difference, so that nothing is lost.
    lateCharge: eachColumn((column) => charges[column] - oldInterest[column] - evadedCharge[column]),
    evadedCharge,
    oldInterest,
    lateDays: daysByColumn(lateDays, lateBefore),
    evadedDays: daysByColumn(evadedDays, evadedBefore),
    lateDaysOverall: weightedDays(lateDays, lateBefore),
    evadedDaysOverall: weightedDays(evadedDays, evadedBefore),
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
    const paidCharge = paid.get(key) ?? 0n;
    const late = ofDays(own.filter(({ quality }) => quality !== 'evaded'));
    const evaded = ofDays(own.filter(({ quality }) => quality === 'evaded'));
    const paidLate = smallerOf(paidCharge, late.accrued);
    return {
      item,
      days,
      lines: own,
      unpaidCharge: item.charge - paidCharge,
      late: { ...late, paid: paidLate },
      evaded: { ...evaded, paid: paidCharge - paidLate },
    };
  });
}

function ofDays(lines: readonly ChargeLine[]): Pick<DaysCharge, 'days' | 'accrued'> {
  return {
    days: lines.reduce((sum, line) => sum + (line.days ?? 0), 0),
    accrued: lines.reduce((sum, line) => sum + line.amount, 0n),
  };
}

function isLate({ quality }: StatementItem): boolean {
  return quality === 'late' || quality === 'late-not-evaded';
}

/**
 * The one number of days that the forms ask for: the mean of the items' charged days, weighted by what is outstanding of each,
 * rounded half-up. Where nothing was paid in part it is charge ÷ (amount × 0.0003), as on VSS's own working sheet:
 * 110 for 30 days and 100 for 60 give 44 (44.2857).
 * @param settled items of which only charges are left: where no principal is, their days until it was paid are told, weighted by what was due
 */
export function weightedDays(items: readonly ItemDays[], settled: readonly ItemDays[] = []): number {
  const owing = items.some(({ item }) => item.outstanding > 0n);
  let amount = 0n;
  let amountDays = 0n;
  for (const { item, days } of owing ? items : settled) {
    const weight = owing ? item.outstanding : item.assessed;
    amount += weight;
    amountDays += weight * BigInt(days);
  }
  return amount === 0n ? 0 : Number(divideHalfUp(amountDays, amount));
}

/** Days of one quality of the items whose principal is paid while charges for these days are not. */
function settledDays(items: readonly ChargedItem[], of: (item: ChargedItem) => DaysCharge): ItemDays[] {
  return items
    .filter((each) => each.item.outstanding === 0n && of(each).accrued > of(each).paid)
    .map((each) => ({ item: each.item, days: of(each).days }));
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

function daysByColumn(items: readonly ItemDays[], settled: readonly ItemDays[]): ByColumn<number> {
  return eachColumn((column) => {
    const [owing, before] = [items, settled].map((all) => all.filter(({ item }) => columnOf(item.fund) === column));
    return weightedDays(owing ?? [], before);
  });
}
