import { FORM_FUNDS } from '../domain/debt-cells';
import type { Change, MonthlyReportData, RateChange } from '../domain/monthly-report-data';
import { STANDING_NAMES_VI } from '../domain/employer-standing';
import type { Fund } from '../../../law/fund';
import { PARTICIPANT_KIND_NAMES } from '../../../law/participant-kinds';
import type { FormColumn, FormNode } from './form-table';
import { cellText, pdfTable, type PdfTable } from './pdf-table';
import { decimalComma, dayText, monthText, percentText, signed } from './report-words';
import { measureColumns, measureRows } from './measure-rows';
import { termsOf } from './letter-terms';
import { ageLabel } from './summary-rows';

const FUND_LABELS: Readonly<Record<Fund, string>> = {
  SICK: 'Ốm đau, thai sản',
  RET: 'Hưu trí, tử tuất',
  SI: 'BHXH chưa tách quỹ (kỳ trước 07/2025)',
  HI: 'BHYT',
  UI: 'BHTN',
  OAD: 'BHTNLĐ, BNN',
};

/** A row of ready texts under the label of its first column. */
type TextRow = readonly string[];

/** The headline figures against the month and the year before; null where neither of them has a report. */
export function changesTable(data: MonthlyReportData): PdfTable | null {
  const { monthBefore, yearBefore, totals, rates } = data;
  const terms = termsOf(data);
  if (monthBefore === null && yearBefore === null) return null;
  type Counted = 'employersInArrears' | 'workersAffected' | 'arrears' | 'late' | 'evaded' | 'chargeBearing' | 'charges';
  const counted = (label: string, key: Counted): TextRow => [
    label,
    cellText(totals[key], 'amount'),
    changeText(monthBefore?.[key]),
    changeText(yearBefore?.[key]),
  ];
  const rate = (label: string, key: 'overdue' | 'chargeBearingRate'): TextRow => [
    label,
    percentText(key === 'overdue' ? rates.overdue : rates.chargeBearing),
    pointsText(monthBefore?.[key]),
    pointsText(yearBefore?.[key]),
  ];
  return textTable(
    [
      ['Chỉ tiêu', 36],
      [`Đến ${dayText(data.asOf)}`, 18],
      [monthBefore === null ? 'So với tháng trước' : `So với ${monthText(monthBefore.period)}`, 28],
      [yearBefore === null ? 'So với cùng kỳ năm trước' : `So với ${monthText(yearBefore.period)}`, 28],
    ],
    [
      counted('Số đơn vị chậm đóng, trốn đóng', 'employersInArrears'),
      counted('Số lao động bị ảnh hưởng', 'workersAffected'),
      counted('Số tiền chậm đóng, trốn đóng (đồng)', 'arrears'),
      counted('– chậm đóng (đồng)', 'late'),
      counted('– trốn đóng (đồng)', 'evaded'),
      counted(`Số ${terms.bearingShort} (đồng)`, 'chargeBearing'),
      counted(`${terms.chargesShort} còn phải nộp (đồng)`, 'charges'),
      rate('Tỷ lệ chậm đóng', 'overdue'),
      rate(`Tỷ lệ ${terms.bearingShort}`, 'chargeBearingRate'),
    ],
  );
}

/** People insured by kind, against December and the same month of the year before; null where nobody entered any. */
export function participantsTable({ participants = [], period }: MonthlyReportData): PdfTable | null {
  if (participants.length === 0) return null;
  const against = (now: number | null, before: number | null): string =>
    now === null || before === null ? 'không có số liệu' : signed(now - before);
  const year = String(Number(period.slice(0, 4)) - 1);
  return textTable(
    [
      ['Loại', 30],
      ['Số người tham gia', 20],
      [`So với tháng 12 năm ${year}`, 24],
      ['So với cùng kỳ năm trước', 24],
    ],
    participants.map(({ kind, now, december, yearBefore }) => [
      PARTICIPANT_KIND_NAMES[kind].vi,
      cellText(now, 'count'),
      against(now, december),
      against(now, yearBefore),
    ]),
  );
}

/** Amounts by fund and legal quality; the undivided fund only where it holds anything. */
export function fundsTable(data: MonthlyReportData): PdfTable {
  const { funds, chargesByFund } = data.totals;
  const line = (label: string, amounts: readonly number[]): TextRow => [
    label,
    ...amounts.map((n) => cellText(n, 'amount')),
  ];
  const amountsOf = (fund: Fund): number[] => [
    funds.notDue[fund],
    funds.late[fund],
    funds.evaded[fund],
    funds.late[fund] + funds.evaded[fund],
    chargesByFund[fund].unpaid,
  ];
  const shown = FORM_FUNDS.filter((fund) => fund !== 'SI' || amountsOf('SI').some((amount) => amount !== 0));
  const { notDue, late, evaded, arrears, charges } = data.totals;
  return textTable(
    [
      ['Quỹ thành phần', 24],
      ['Chưa đến hạn xử lý', 18],
      ['Chậm đóng', 18],
      ['Trốn đóng', 18],
      ['Tổng chậm đóng, trốn đóng', 18],
      [`${termsOf(data).chargesShort} còn phải nộp`, 18],
    ],
    [
      ...shown.map((fund) => line(FUND_LABELS[fund], amountsOf(fund))),
      line(TOTAL, [notDue, late, evaded, arrears, charges]),
    ],
  );
}

/** Arrears by age and legal quality. */
export function agesTable(data: MonthlyReportData): PdfTable {
  const line = (label: string, amounts: readonly number[]): TextRow => [
    label,
    ...amounts.map((n) => cellText(n, 'amount')),
  ];
  const { totals } = data;
  return textTable(
    [
      ['Thời gian quá hạn', 24],
      ['Số đơn vị', 8],
      ['Chậm đóng', 18],
      ['Không bị coi là trốn đóng', 18],
      ['Trốn đóng', 18],
      ['Tổng cộng', 18],
    ],
    [
      ...data.byAge.map((age) =>
        line(ageLabel(age.band), [age.employers, age.late, age.lateNotEvaded, age.evaded, age.total]),
      ),
      line(TOTAL, [
        totals.employersInArrears,
        totals.late - totals.lateNotEvaded,
        totals.lateNotEvaded,
        totals.evaded,
        totals.arrears,
      ]),
    ],
  );
}

/** What was done in the month and in the year, beside the spans that it is compared with. */
export function measuresTable(data: MonthlyReportData): PdfTable {
  return pdfTable(measureColumns({ label: 34, span: 14 }), measureRows(data), {
    page: 'portrait',
    fontTenths: 95,
    isBold: (row) => row.bold,
  });
}

/** Employers that are no longer able to pay, by status; null where there are none. */
export function unableTable(data: MonthlyReportData): PdfTable | null {
  const lines = data.byStanding.filter((line) => line.unableToPay && line.summary.employers > 0);
  if (lines.length === 0) return null;
  const { unableToPay } = data.totals;
  const row = (label: string, ...amounts: number[]): TextRow => [label, ...amounts.map((n) => cellText(n, 'amount'))];
  return textTable(
    [
      ['Tình trạng', 40],
      ['Số đơn vị còn phải đóng', 12],
      ['Số lao động', 12],
      ['Chậm đóng, trốn đóng (đồng)', 22],
    ],
    [
      ...lines.map(({ standing, summary }) =>
        row(STANDING_NAMES_VI[standing], summary.employers, summary.workers, summary.arrears),
      ),
      row(TOTAL, unableToPay.employers, unableToPay.workers, unableToPay.arrears),
    ],
  );
}

/** The offices under the authority with their rates; null where there is but one. */
export function childrenTable(data: MonthlyReportData): PdfTable | null {
  if (data.byChild.length < 2) return null;
  const row = (
    ordinal: string,
    name: string,
    line: Pick<MonthlyReportData['byChild'][number], 'summary' | 'overdue'>,
  ): TextRow => [
    ordinal,
    name,
    ...[line.summary.employersInArrears, line.summary.workersAffected, line.summary.late, line.summary.evaded].map(
      (n) => cellText(n, 'amount'),
    ),
    ...[line.summary.arrears, line.summary.charges].map((n) => cellText(n, 'amount')),
    line.overdue === null ? '–' : cellText(line.overdue.denominator, 'amount'),
    line.overdue === null ? '–' : percentText(line.overdue),
  ];
  return textTable(
    [
      ['TT', 4],
      ['Cơ quan BHXH', 26],
      ['Số đơn vị', 8],
      ['Số lao động', 9],
      ['Chậm đóng', 17],
      ['Trốn đóng', 17],
      ['Tổng chậm đóng, trốn đóng', 17],
      [`${termsOf(data).chargesShort} còn phải nộp`, 17],
      ['Số phải thu cả năm', 18],
      ['Tỷ lệ chậm đóng', 9],
    ],
    [
      ...data.byChild.map((child, index) => row(String(index + 1), child.name, child)),
      row('', TOTAL, { summary: data.totals, overdue: data.rates.overdue }),
    ],
    { page: 'landscape', textColumns: 2 },
  );
}

const TOTAL = 'Tổng cộng';

/** A table of ready texts: the first columns to the left, the rest to the right; the line of totals in bold. */
export function textTable(
  titles: readonly (readonly [title: string, width: number])[],
  rows: readonly TextRow[],
  {
    page = 'portrait',
    textColumns = 1,
  }: { readonly page?: 'portrait' | 'landscape'; readonly textColumns?: number } = {},
): PdfTable {
  const nodes: FormNode<TextRow>[] = titles.map(([title, width], index): FormColumn<TextRow> => ({
    title,
    number: '',
    width,
    format: index < textColumns ? 'text' : 'amount',
    valueOf: (row) => row[index] ?? '',
  }));
  return pdfTable(nodes, rows, { page, fontTenths: 100, isBold: (row) => row.includes(TOTAL) });
}

function changeText(change: Change | undefined): string {
  if (!change) return 'không có số liệu';
  if (change.relative.percent === null) return signed(change.difference);
  const sign = change.difference > 0 ? '+' : '';
  return `${signed(change.difference)} (${sign}${decimalComma(change.relative.percent)}\u00a0%)`;
}

function pointsText(change: RateChange | undefined): string {
  if (!change) return 'không có số liệu';
  if (change.points === null) return 'không tính được';
  return `${change.points.startsWith('-') || change.points === '0.00' ? '' : '+'}${decimalComma(change.points)} điểm\u00a0%`;
}
