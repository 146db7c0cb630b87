import { addMonths, firstDayOf, type Period } from '../../../kernel/period';
import type { Dong } from '../../../kernel/money';
import type { ChargeLine, Statement } from '../../arrears/domain/statement';
import { chargedItems, positionOf, type ChargedItem, type DebtPosition } from './debt-position';
import { eachColumn, sumByColumn, type ByColumn } from './form-columns';
import { itemKey } from './item-key';

/** What a table's days changed, fund by fund: sections B and D of form C12-TS. Amounts in đồng. */
export interface MonthMovements {
  /** Registered in the table's days and not late before them; more and less than for the month before each. */
  readonly registered: ByColumn<Dong>;
  readonly registeredMore: ByColumn<Dong>;
  readonly registeredLess: ByColumn<Dong>;
  /** Of months that began in the table's days, beside what was registered: without late handling, and late by law (row 3.1.2). */
  readonly addedInMonth: ByColumn<Dong>;
  readonly lateInMonth: ByColumn<Dong>;
  readonly lateInMonthCharge: ByColumn<Dong>;
  /** Collected for earlier months, by how the law handles it (rows 4.1.1 to 4.1.2.2), and the charges of the days gone by (4.1.3). */
  readonly collectedFree: ByColumn<Dong>;
  readonly collectedLate: ByColumn<Dong>;
  readonly collectedEvaded: ByColumn<Dong>;
  readonly collectedLateCharge: ByColumn<Dong>;
  readonly collectedEvadedCharge: ByColumn<Dong>;
  readonly collectedInterest: ByColumn<Dong>;
  readonly correctedDown: ByColumn<Dong>;
  /** All other charges that arose: 0.03 % money for late days and for evaded days, and charges of the monthly regime. */
  readonly lateCharge: ByColumn<Dong>;
  readonly evadedCharge: ByColumn<Dong>;
  readonly oldInterest: ByColumn<Dong>;
  readonly principalPaid: ByColumn<Dong>;
  readonly lateChargePaid: ByColumn<Dong>;
  readonly evadedChargePaid: ByColumn<Dong>;
  readonly oldInterestPaid: ByColumn<Dong>;
}

/** The three statements that a table lies between. */
export interface TableStatements {
  /** The day on which the table before closed, by what was known then. */
  readonly opening: Statement;
  /** The same day, by what is known now. */
  readonly reviewed: Statement;
  readonly closing: Statement;
}

/** One item at the three looks; what the earlier ones do not know is undefined. */
interface ItemChange {
  readonly then: ChargedItem | undefined;
  readonly reviewed: ChargedItem | undefined;
  readonly now: ChargedItem;
  readonly grown: Dong;
  readonly row: GrowthRow;
}

/** Where a growth of principal stands in section B. */
type GrowthRow = 'registered' | 'added' | 'late-in-month' | 'free' | 'late' | 'evaded' | 'lowered' | 'none';

/** Rows whose charges of days gone by stand beside them. */
const CHARGED_BACK: readonly GrowthRow[] = ['late', 'evaded'];

/** Everything between two statements of an employer, so that closing = opening + arisen − allocated in every column and kind of debt. */
export function movementsBetween(statements: TableStatements): MonthMovements {
  const changes = itemChanges(statements);
  const sum = (amountOf: (change: ItemChange) => Dong): ByColumn<Dong> =>
    sumByColumn(changes.map((change) => [change.now.item.fund, amountOf(change)]));
  const grownAs = (row: GrowthRow, sign = 1n): ByColumn<Dong> =>
    sum((change) => (change.row === row ? sign * change.grown : 0n));
  const back = (of: 'late' | 'evaded'): ByColumn<Dong> =>
    sum((change) => (CHARGED_BACK.includes(change.row) ? chargedBack(change, of) : 0n));
  const inMonth = sum((change) => (change.row === 'late-in-month' ? chargedBack(change, 'late') : 0n));
  const interest = interestChange(statements);
  const arisen = (of: 'late' | 'evaded'): ByColumn<Dong> => sum((change) => increase(change, of, 'accrued'));
  return {
    registered: grownAs('registered'),
    ...againstMonthBefore(changes, statements.closing),
    addedInMonth: grownAs('added'),
    lateInMonth: grownAs('late-in-month'),
    lateInMonthCharge: inMonth,
    collectedFree: grownAs('free'),
    collectedLate: grownAs('late'),
    collectedEvaded: grownAs('evaded'),
    collectedLateCharge: back('late'),
    collectedEvadedCharge: back('evaded'),
    collectedInterest: interest.collected,
    correctedDown: grownAs('lowered', -1n),
    lateCharge: minus(arisen('late'), back('late'), inMonth),
    evadedCharge: minus(arisen('evaded'), back('evaded')),
    oldInterest: interest.arisen,
    principalPaid: sum(({ now, then }) => now.item.paid - (then?.item.paid ?? 0n)),
    lateChargePaid: sum((change) => increase(change, 'late', 'paid')),
    evadedChargePaid: sum((change) => increase(change, 'evaded', 'paid')),
    oldInterestPaid: interest.paid,
  };
}

function itemChanges({ opening, reviewed, closing }: TableStatements): ItemChange[] {
  const before = byKey(opening);
  const again = byKey(reviewed);
  return chargedItems(closing).map((now) => {
    const then = before.get(itemKey(now.item));
    const grown = now.item.assessed - (then?.item.assessed ?? 0n);
    const change = { then, reviewed: again.get(itemKey(now.item)), now, grown };
    return { ...change, row: rowOf(change, opening) };
  });
}

function byKey(statement: Statement): Map<string, ChargedItem> {
  return new Map(chargedItems(statement).map((charged) => [itemKey(charged.item), charged]));
}

/**
 * Where a growth belongs. What is registered before it is late is the table's own, whenever its month began; what was past its due date
 * already, or corrects what stood on the table before, is of earlier months.
 */
function rowOf({ then, now, grown }: Omit<ItemChange, 'row'>, { asOf }: Statement): GrowthRow {
  const { cause, dueDate, period } = now.item;
  if (grown === 0n) return 'none';
  if (grown < 0n) return 'lowered';
  if (cause === 'registered' && !then && dueDate > asOf) return 'registered';
  const handled = handledAs(now);
  if (cause === 'registered' || firstDayOf(period) <= asOf || handled === 'evaded') return handled;
  return handled === 'late' ? 'late-in-month' : 'added';
}

/** How the law handles an amount: free of charges, late (also where it is not deemed evaded), or evaded. */
function handledAs({ item, evaded }: ChargedItem): 'free' | 'late' | 'evaded' {
  if (item.quality === 'not-due') return 'free';
  if (item.quality === 'evaded') return 'evaded';
  if (item.quality !== 'settled') return 'late';
  if (evaded.days > 0) return 'evaded';
  return item.daysLate > 0 ? 'late' : 'free';
}

/** The charge of a growth: of an amount that is new all of it, of a correction what it adds for the days before the table's. */
function chargedBack({ then, reviewed, now }: ItemChange, of: 'late' | 'evaded'): Dong {
  if (!then) return now[of].accrued;
  return positive((reviewed ?? then)[of].accrued - then[of].accrued);
}

function increase({ now, then }: ItemChange, of: 'late' | 'evaded', figure: 'accrued' | 'paid'): Dong {
  return now[of][figure] - (then?.[of][figure] ?? 0n);
}

/** Rows 3.1.1 and 3.2: each month that was registered against the month before it. */
function againstMonthBefore(
  changes: readonly ItemChange[],
  closing: Statement,
): Pick<MonthMovements, 'registeredMore' | 'registeredLess'> {
  const months = new Set(changes.filter(({ row }) => row === 'registered').map(({ now }) => now.item.period));
  const differences = [...months].map((month) =>
    minus(registeredFor(closing, month), registeredFor(closing, addMonths(month, -1))),
  );
  const total = (of: (difference: Dong) => Dong): ByColumn<Dong> =>
    eachColumn((column) => differences.reduce((sum, difference) => sum + of(difference[column]), 0n));
  return { registeredMore: total(positive), registeredLess: total((difference) => positive(-difference)) };
}

function registeredFor({ items }: Statement, month: Period): ByColumn<Dong> {
  return sumByColumn(
    items
      .filter(({ period, cause }) => period === month && cause === 'registered')
      .map(({ fund, assessed }) => [fund, assessed]),
  );
}

/** Charges of the monthly regime: what was collected back for a cause of its own apart from the rest. */
function interestChange({
  opening,
  closing,
}: TableStatements): Record<'arisen' | 'collected' | 'paid', ByColumn<Dong>> {
  const accrued = (own: boolean): ByColumn<Dong> => minus(interestOf(closing, own), interestOf(opening, own));
  const paid = ({ allocations }: Statement): ByColumn<Dong> =>
    sumByColumn(allocations.filter(({ period }) => period === undefined).map(({ fund, charge }) => [fund, charge]));
  return { arisen: accrued(false), collected: accrued(true), paid: minus(paid(closing), paid(opening)) };
}

function interestOf({ chargeLines }: Statement, own: boolean): ByColumn<Dong> {
  const isOwn = ({ cause }: ChargeLine): boolean => cause !== 'registered';
  return sumByColumn(
    chargeLines
      .filter((line) => line.regime === 'monthly' && isOwn(line) === own)
      .map(({ fund, amount }) => [fund, amount]),
  );
}

/** What the printed opening and the one computed again of the same day and knowledge do not have in common; null where they agree. */
export interface Recomputed {
  readonly principal: ByColumn<Dong>;
  readonly lateCharge: ByColumn<Dong>;
  readonly evadedCharge: ByColumn<Dong>;
  readonly oldInterest: ByColumn<Dong>;
  readonly surplus: Dong;
}

/** By how much rules entered since change an opening that was printed. @param printed null where nothing was */
export function recomputedSince(printed: DebtPosition | null, opening: Statement): Recomputed | null {
  if (printed === null) return null;
  const again = positionOf(opening);
  const recomputed = {
    principal: minus(principalOf(again), principalOf(printed)),
    lateCharge: minus(again.lateCharge, printed.lateCharge),
    evadedCharge: minus(again.evadedCharge, printed.evadedCharge),
    oldInterest: minus(again.oldInterest, printed.oldInterest),
    surplus: again.surplus - printed.surplus,
  };
  const { surplus, ...columns } = recomputed;
  const differs = Object.values(columns).some((amounts) => Object.values(amounts).some((amount) => amount !== 0n));
  return differs || surplus !== 0n ? recomputed : null;
}

/** Principal of a position, due or not. */
export function principalOf({ notDue, late, evaded }: DebtPosition): ByColumn<Dong> {
  return eachColumn((column) => notDue[column] + late[column] + evaded[column]);
}

function minus(from: ByColumn<Dong>, ...others: readonly ByColumn<Dong>[]): ByColumn<Dong> {
  return eachColumn((column) => others.reduce((rest, other) => rest - other[column], from[column]));
}

function positive(amount: Dong): Dong {
  return amount > 0n ? amount : 0n;
}
