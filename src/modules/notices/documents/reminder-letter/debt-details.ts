import { ARREARS_WORDS } from '../../../arrears/arrears.api';
import { formatDong, type Dong } from '../../../../kernel/money';
import type { Period } from '../../../../kernel/period';
import { asPercentText, parseRate } from '../../../../kernel/rate';
import { ITEM_CAUSE_NAMES } from '../../../../law/item-cause';
import { FUND_NAMES, type Fund } from '../../../../law/fund';
import {
  formatCount,
  formatDate,
  formatShortDate,
  formatShortPeriod,
} from '../../../../platform/documents/vietnamese-format';
import type { ChargeLine, Statement, StatementItem } from '../../../arrears/domain/statement';
import { chargedItems, type ChargedItem } from '../../domain/debt-position';
import type { EvasionDate } from '../../domain/evasion-dates';
import { itemKey } from '../../domain/item-key';
import type { DebtDetailsView, DetailRow, StretchGroup, StretchRow } from '../../domain/reminder-letter-view';

const STRETCHES: Readonly<Record<ChargeLine['quality'], string>> = {
  late: '',
  evaded: 'Trốn đóng. ',
  'late-not-evaded': '',
};

/** So many stand in one cell: a cell is quicker to set than many, and short enough for any page. */
const STRETCHES_TOGETHER = 12;

/** The annex that explains every figure of the letter: each item past its due date, or with 0.03 % money left. */
export function debtDetails(statement: Statement, evasionDates: readonly EvasionDate[]): DebtDetailsView {
  const dates = new Map(evasionDates.map((date) => [itemKey(date), formatShortDate(date.on)]));
  const items = chargedItems(statement).filter(
    ({ item, unpaidCharge }) => unpaidCharge > 0n || (item.outstanding > 0n && item.quality !== 'not-due'),
  );
  const outstanding = items.reduce((sum, { item }) => sum + item.outstanding, 0n);
  const charge = items.reduce((sum, { unpaidCharge }) => sum + unpaidCharge, 0n);
  return {
    asOf: formatDate(statement.asOf),
    rows: items.map((charged, index) => detailRow(charged, index, dates)),
    outstanding: formatDong(outstanding),
    charge: formatDong(charge),
    oldInterest: oldInterest(statement),
  };
}

function detailRow(
  { item, days, lines, unpaidCharge }: ChargedItem,
  index: number,
  dates: ReadonlyMap<string, string>,
): DetailRow {
  return {
    number: String(index + 1),
    fund: fundName(item.fund),
    period: periodOf(item),
    dueDate: formatShortDate(item.dueDate),
    outstanding: formatDong(item.outstanding),
    days: formatCount(days),
    charge: formatDong(unpaidCharge),
    quality: ARREARS_WORDS.qualities[item.quality].vi,
    evadedOn: dates.get(itemKey(item)) ?? '–',
    stretches: groupedStretches(stretchesOf(item, lines, unpaidCharge)),
    tall: item.cause !== 'registered' || item.quality === 'late-not-evaded',
  };
}

/** The period, and why an amount stands beside what was registered for it. */
function periodOf({ period, cause }: StatementItem): string {
  const of = formatShortPeriod(period);
  return cause === 'registered' ? of : `${of} (${ITEM_CAUSE_NAMES[cause].vi})`;
}

/** One stretch on the amount still owed explains itself in the row; anything else is spelt out. */
function stretchesOf(item: StatementItem, lines: readonly ChargeLine[], unpaidCharge: Dong): StretchRow[] | null {
  const paid = item.charge - unpaidCharge;
  if (lines.length <= 1 && paid === 0n && lines.every((line) => line.base === item.outstanding)) return null;
  const rows = lines.map((line) => ({
    text: `${STRETCHES[line.quality]}${line.from && line.to ? `Từ ${formatShortDate(line.from)} đến ${formatShortDate(line.to)}: ` : ''}${formatDong(line.base)} đồng × ${formatCount(line.days ?? 0)} ngày × 0,03%`,
    amount: formatDong(line.amount),
  }));
  return paid === 0n ? rows : [...rows, { text: 'Trừ số đã nộp', amount: `-${formatDong(paid)}` }];
}

/** Stretches in groups that stand in one cell each. */
export function groupedStretches(rows: readonly StretchRow[] | null): StretchGroup[] | null {
  if (rows === null) return null;
  return Array.from({ length: Math.ceil(rows.length / STRETCHES_TOGETHER) }, (_, group) => {
    const lines = rows.slice(group * STRETCHES_TOGETHER, (group + 1) * STRETCHES_TOGETHER);
    return { count: lines.length, lines };
  });
}

function oldInterest(statement: Statement): DebtDetailsView['oldInterest'] {
  const lines = statement.chargeLines.filter((line) => line.regime === 'monthly');
  const accrued = lines.reduce((sum, line) => sum + line.amount, 0n);
  const paid = statement.allocations
    .filter((allocation) => allocation.period === undefined)
    .reduce((sum, allocation) => sum + allocation.charge, 0n);
  if (accrued === paid) return null;
  return {
    rows: lines.map((line, index) => ({
      number: String(index + 1),
      month: line.month ? monthOf(line.month, line.collectedFor) : '',
      fund: fundName(line.fund),
      base: formatDong(line.base),
      rate: `${asPercentText(parseRate(line.rate)).replace('.', ',')}%${line.months === undefined ? '' : ` × ${formatCount(line.months)} tháng`}`,
      amount: formatDong(line.amount),
      tall: line.collectedFor !== undefined,
    })),
    accrued: formatDong(accrued),
    paid: paid === 0n ? null : formatDong(paid),
    unpaid: formatDong(accrued - paid),
  };
}

/** The month of a charge; of what was collected back, also the month gone by. */
function monthOf(month: Period, collectedFor: Period | undefined): string {
  const computedIn = formatShortPeriod(month);
  return collectedFor === undefined ? computedIn : `${computedIn} (truy thu ${formatShortPeriod(collectedFor)})`;
}

function fundName(fund: Fund): string {
  if (fund === 'SI') return 'BHXH (chưa tách quỹ)';
  return fund === 'OAD' ? 'BHTNLĐ, BNN' : FUND_NAMES[fund].vi;
}
