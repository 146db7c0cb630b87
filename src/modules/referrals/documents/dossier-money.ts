import { ARREARS_WORDS } from '../../arrears/arrears.api';
import { formatDong, type Dong } from '../../../kernel/money';
import { asPercentText, parseRate } from '../../../kernel/rate';
import { cited } from '../../../law/citations';
import { ITEM_CAUSE_NAMES } from '../../../law/item-cause';
import { FUND_NAMES, type Fund } from '../../../law/fund';
import { formatCount, formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import type { ChargeLine, Statement, StatementItem } from '../../arrears/domain/statement';
import { assumptionSentences, FORM_COLUMNS, positionOf, totalOf, type FormColumn } from '../../notices/notices.api';
import { workersConcerned, type DossierContent } from '../domain/dossier';
import { columns, textTable, type DossierTable } from './dossier-table';

const { qualities: QUALITIES } = ARREARS_WORDS;

/** What is owed on the day, with every line that the charges add up from, and what was paid. */
export function moneyTables({ statement, payments }: DossierContent): DossierTable[] {
  return [fundTable(statement), itemTable(statement), ...chargeTables(statement), paymentTable(payments)];
}

function itemTable({ items, totals, assumptions }: Statement): DossierTable {
  const unpaid = items.filter(({ outstanding }) => outstanding > 0n);
  const rows = unpaid.map((item, index) => [
    String(index + 1),
    fundName(item.fund),
    periodOf(item),
    formatShortDate(item.dueDate),
    formatDong(item.assessed),
    formatDong(item.paid),
    formatDong(item.outstanding),
    QUALITIES[item.quality].vi,
    item.quality === 'evaded' ? formatShortDate(item.qualitySince) : '–',
  ]);
  return textTable(
    'Số tiền còn phải đóng theo kỳ và quỹ (đồng)',
    columns(
      ...([
        ['STT', '8mm', 'center'],
        ['Quỹ', '1fr', 'left'],
        ['Kỳ', '14mm', 'center'],
      ] as const),
      ...([
        ['Hạn đóng', '18mm', 'center'],
        ['Phải đóng', '23mm', 'right'],
        ['Đã đóng', '20mm', 'right'],
      ] as const),
      ...([
        ['Còn phải đóng', '23mm', 'right'],
        ['Trạng thái', '20mm', 'left'],
      ] as const),
      ['Trốn đóng từ', '18mm', 'center'],
    ),
    rows,
    {
      total: ['', 'Cộng', '', '', '', '', formatDong(totals.outstanding), '', ''],
      notes: [
        `Trong đó quá hạn ${formatDong(totals.arrears)} đồng, trốn đóng ${formatDong(totals.evaded)} đồng.`,
        ...assumed(assumptions),
      ],
    },
  );
}

function assumed(assumptions: Statement['assumptions']): string[] {
  const sentences = assumptionSentences(assumptions);
  if (sentences.length === 0) return [];
  return [
    `Số liệu có sử dụng tham số chưa có văn bản công bố, cơ quan bảo hiểm xã hội tạm áp dụng: ${sentences.join('; ')}.`,
  ];
}

/** The period, and why an amount stands beside what was registered for it. */
function periodOf({ period, cause }: StatementItem): string {
  const of = formatShortPeriod(period);
  return cause === 'registered' ? of : `${of} (${ITEM_CAUSE_NAMES[cause].vi})`;
}

/** Principal and charges by fund, what is for late days and what is for evaded days each by itself. */
function fundTable(statement: Statement): DossierTable {
  const { late, evaded, oldInterest, lateCharge, evadedCharge } = positionOf(statement);
  const parts = [late, evaded, oldInterest, lateCharge, evadedCharge];
  const sum = (amounts: readonly Dong[]): Dong => amounts.reduce((total, each) => total + each, 0n);
  const rows = FORM_COLUMNS.map((column) => parts.map((part) => part[column]))
    .map((amounts, index) => ({ column: FORM_COLUMNS[index]!, amounts }))
    .filter(({ amounts }) => sum(amounts) !== 0n);
  const totals = parts.map(totalOf);
  return textTable(
    'Tổng hợp theo quỹ: số tiền chậm đóng và số tiền trốn đóng, mỗi loại với số tiền xử lý riêng (đồng)',
    columns(
      ...([
        ['Quỹ', '1fr', 'left'],
        ['Chậm đóng', '25mm', 'right'],
        ['Trốn đóng', '25mm', 'right'],
      ] as const),
      ...([
        ['Lãi trước 01/7/2025', '23mm', 'right'],
        ['Xử lý chậm đóng', '23mm', 'right'],
        ['Xử lý trốn đóng', '23mm', 'right'],
      ] as const),
      ['Cộng', '26mm', 'right'],
    ),
    rows.map(({ column, amounts }) => [columnName(column, statement), ...[...amounts, sum(amounts)].map(formatDong)]),
    { total: ['Cộng', ...[...totals, sum(totals)].map(formatDong)] },
  );
}

function columnName(column: FormColumn, { totals }: Statement): string {
  return column === 'RET' && totals.byFund.SI !== undefined ? 'Hưu trí, tử tuất; BHXH chưa tách quỹ' : fundName(column);
}

/** Every line of charge: the old interest, the money for late days and that for evaded days each with its own sum. */
function chargeTables({ chargeLines, totals }: Statement): DossierTable[] {
  const kinds = [
    [
      'Lãi chậm đóng đã tính theo quy định trước ngày 01/7/2025 (đồng)',
      ({ regime }: ChargeLine) => regime === 'monthly',
    ],
    [
      'Số tiền xử lý hành vi chậm đóng, 0,03%/ngày, từng khoản (đồng)',
      ({ regime, quality }: ChargeLine) => regime === 'daily' && quality !== 'evaded',
    ],
    [
      'Số tiền xử lý hành vi trốn đóng, 0,03%/ngày, từng khoản (đồng)',
      ({ regime, quality }: ChargeLine) => regime === 'daily' && quality === 'evaded',
    ],
  ] as const;
  const tables = kinds
    .map(([caption, picks]) => ({ caption, lines: chargeLines.filter(picks) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ caption, lines }) => chargeTable(caption, lines));
  const last = tables.at(-1);
  const whole = `Tổng số đã tính ${formatDong(totals.chargesAccrued)} đồng, đã nộp ${formatDong(totals.chargesPaid)} đồng, còn phải nộp ${formatDong(totals.charges)} đồng.`;
  return last ? [...tables.slice(0, -1), { ...last, notes: [...(last.notes ?? []), whole] }] : [];
}

function chargeTable(caption: string, lines: readonly ChargeLine[]): DossierTable {
  const bases = [...new Set(lines.map(({ legalBasis }) => legalBasis))];
  const rows = lines.map((line) => [
    fundName(line.fund),
    spanOf(line),
    timeOf(line),
    formatDong(line.base),
    `${asPercentText(parseRate(line.rate)).replace('.', ',')}%`,
    formatDong(line.amount),
    `(${bases.indexOf(line.legalBasis) + 1})`,
  ]);
  return textTable(
    caption,
    columns(
      ...([
        ['Quỹ, kỳ', '1fr', 'left'],
        ['Thời gian tính', '63mm', 'left'],
        ['Số ngày', '11mm', 'right'],
      ] as const),
      ...([
        ['Số tiền tính', '24mm', 'right'],
        ['Tỷ lệ', '13mm', 'right'],
        ['Thành tiền', '23mm', 'right'],
      ] as const),
      ['Căn cứ', '11mm', 'center'],
    ),
    rows,
    {
      total: ['Cộng', '', '', '', '', formatDong(lines.reduce((sum, { amount }) => sum + amount, 0n)), ''],
      notes: bases.map((basis, index) => `(${index + 1}) ${cited(basis)}.`),
    },
  );
}

/** Days, or the months gone by for which interest was computed at once. */
function timeOf({ days, months }: ChargeLine): string {
  if (months !== undefined) return `${formatCount(months)} tháng`;
  return days === undefined ? '–' : formatCount(days);
}

function spanOf({ from, to, month, period, collectedFor, cause }: ChargeLine): string {
  const days = from && to ? `${formatShortDate(from)} – ${formatShortDate(to)}` : '';
  const calculated = month ? `tháng ${formatShortPeriod(month)}` : days;
  const goneBy = collectedFor === undefined ? '' : ` kỳ ${formatShortPeriod(collectedFor)}`;
  const of = cause === 'registered' ? '' : ` (${ITEM_CAUSE_NAMES[cause].vi}${goneBy})`;
  const span = period ? `kỳ ${formatShortPeriod(period)}${of}: ${calculated}` : `${calculated}${of}`;
  return span;
}

function paymentTable(payments: DossierContent['payments']): DossierTable {
  const rows = payments.map(({ receiptNo, receivedOn, amount, reversedBy }) => [
    formatShortDate(receivedOn),
    receiptNo,
    formatDong(amount),
    reversedBy === null ? '' : `Đã hủy theo điều chỉnh ${reversedBy}`,
  ]);
  return textTable(
    'Số tiền đơn vị đã nộp (đồng)',
    columns(
      ['Ngày', '22mm', 'center'],
      ['Chứng từ', '1fr', 'left'],
      ['Số tiền', '32mm', 'right'],
      ['Ghi chú', '1fr', 'left'],
    ),
    rows,
  );
}

/** Workers concerned month by month and fund by fund; numbers only. */
export function workerTable({ facts, asOf }: DossierContent): DossierTable {
  const months = workersConcerned(facts, asOf);
  const funds = (Object.keys(FUND_NAMES) as Fund[]).filter((fund) =>
    months.some(({ byFund }) => byFund[fund] !== undefined),
  );
  const counted = (count: number | undefined): string => (count === undefined ? '–' : formatCount(count));
  return textTable(
    'Số lao động bị ảnh hưởng theo kỳ và quỹ (người)',
    columns(['Kỳ', '20mm', 'center'], ...funds.map((fund) => [fundName(fund), '1fr', 'right'] as const), [
      'Nhiều nhất',
      '24mm',
      'right',
    ]),
    months.map(({ period, byFund, most }) => [
      formatShortPeriod(period),
      ...funds.map((fund) => counted(byFund[fund])),
      formatCount(most),
    ]),
  );
}

function fundName(fund: Fund): string {
  if (fund === 'SI') return 'BHXH (chưa tách quỹ)';
  return fund === 'OAD' ? 'BHTNLĐ, BNN' : FUND_NAMES[fund].vi;
}
