import type { AgeLine, ChildLine, MonthlyReportData } from '../domain/monthly-report-data';
import type { TrendPoint } from '../domain/monthly-report-input';
import { hundredthsOf } from '../domain/ratio';
import { formatCount } from '../../../platform/documents/vietnamese-format';
import { arrearsOf, chargesOnlyOf } from '../domain/b03';
import { b03Columns } from './b03-columns';
import { termsOf } from './letter-terms';
import { b03Lines, type B03Line } from './b03-form';
import { b04Columns, b04Notes, b04Rows, type B04Row } from './b04-form';
import { hasUndividedFunds } from './fund-columns';
import type { CellValue, ColumnFormat, FormColumn } from './form-table';
import { dayText, monthText, officeLines, UNDIVIDED_NOTE } from './report-words';
import { sumAbove, sumAmongSums } from './sheet-sums';
import type { TableSheet } from './sheet-table';
import { ageLabel, summaryRows, type SummaryRow } from './summary-rows';

const UNIT = 'Đơn vị tính: đồng';

/** What all sheets of a report have in common. */
export function frame(data: MonthlyReportData, name: string, title: string) {
  return {
    name,
    office: officeLines(data),
    title: [title, `${capital(monthText(data.period))} (số liệu chốt đến ngày ${dayText(data.asOf)})`],
    unit: UNIT,
    notes: [] as readonly string[],
    frozenColumns: 2,
    blankZeros: false,
  };
}

/** Sheet "Tổng hợp": the headline figures with those of a month and a year before. */
export function summarySheet(data: MonthlyReportData): TableSheet<SummaryRow> {
  const before = (title: string, number: string, key: 'monthBefore' | 'yearBefore'): FormColumn<SummaryRow> => ({
    ...column<SummaryRow>(title, number, 22, 'amount', (row) => row[key]),
    formatOf: (row) => row.format,
  });
  return {
    ...frame(data, 'Tổng hợp', 'TÌNH HÌNH CHẬM ĐÓNG, TRỐN ĐÓNG BHXH, BHYT, BHTN'),
    columns: [
      column('Chỉ tiêu', 'A', 62, 'text', (row) => row.label),
      column('Đơn vị tính', 'B', 12, 'text', (row) => row.unit),
      { ...column<SummaryRow>('Kỳ báo cáo', '1', 24, 'amount', (row) => row.now), formatOf: (row) => row.format },
      before('Tháng trước', '2', 'monthBefore'),
      before('Cùng kỳ năm trước', '3', 'yearBefore'),
      {
        ...column<SummaryRow>('So với tháng trước', '4=1-2', 22, 'amount', (row) => difference(row, row.monthBefore)),
        formatOf: (row) => row.format,
      },
      {
        ...column<SummaryRow>('So với cùng kỳ năm trước', '5=1-3', 22, 'amount', (row) =>
          difference(row, row.yearBefore),
        ),
        formatOf: (row) => row.format,
      },
    ],
    rows: summaryRows(data),
    isBold: (row) => row.bold,
    notes: [data.receivable.basis, 'Chênh lệch tỷ lệ tính bằng điểm phần trăm. Ô trống: không có số liệu của kỳ đó.'],
    unit: 'Đơn vị tính ghi ở từng dòng',
  };
}

/** Sheet "B04-TS": the official form. */
export function b04Sheet(data: MonthlyReportData): TableSheet<B04Row> {
  return {
    ...frame(data, 'B04-TS', 'BÁO CÁO TỔNG HỢP TÌNH HÌNH CHẬM ĐÓNG, TRỐN ĐÓNG BHXH, BHYT, BHTN'),
    columns: b04Columns(data),
    rows: b04Rows(data),
    isBold: (row) => row.heading,
    sumOf: (row) => row.sum,
    notes: [`Mẫu B04${data.form}-TS.`, ...b04Notes(data)],
  };
}

/** Sheet "B03-TS": every employer, on the official form. */
export function b03Sheet(data: MonthlyReportData): TableSheet<B03Line> {
  return {
    ...frame(data, 'B03-TS', 'BÁO CÁO CHI TIẾT ĐƠN VỊ CHẬM ĐÓNG, TRỐN ĐÓNG BHXH, BHYT, BHTN'),
    columns: b03Columns(data),
    rows: b03Lines(data),
    isBold: (line) => line.level !== 'employer',
    sumOf: (line) => sumAmongSums(line.lines, B03_CODE_COLUMN),
    notes: [
      `Mẫu B03${data.form}-TS. ${chargesOnlyApart(data)}Ô trống là không phát sinh.`,
      ...(hasUndividedFunds(data) ? [UNDIVIDED_NOTE] : []),
    ],
    frozenColumns: 3,
    blankZeros: true,
  };
}

/** "Mã đơn vị": headings have none. */
const B03_CODE_COLUMN = 3;

/** Sheet "Theo địa bàn": the offices under the authority. */
export function childrenSheet(data: MonthlyReportData): TableSheet<ChildLine> {
  const apart = chargesOnlyByChild(data);
  return {
    ...frame(data, 'Theo địa bàn', 'CHẬM ĐÓNG, TRỐN ĐÓNG THEO CƠ QUAN BHXH QUẢN LÝ'),
    columns: [
      column('Mã', 'A', 12, 'text', (line) => line.code),
      column('Cơ quan BHXH', 'B', 40, 'text', (line) => line.name),
      column('Đơn vị chậm đóng, trốn đóng', '1', 14, 'count', (line) => line.summary.employersInArrears),
      column('Lao động bị ảnh hưởng', '2', 14, 'count', (line) => line.summary.workersAffected),
      column(`Ngoài ra: ${termsOf(data).chargesOnly}`, '2a', 16, 'count', (line) => apart.get(line.code) ?? 0),
      column('Chưa đến hạn xử lý', '3', 20, 'amount', (line) => line.summary.notDue),
      column('Chậm đóng', '4', 20, 'amount', (line) => line.summary.late),
      column('Trốn đóng', '5', 20, 'amount', (line) => line.summary.evaded),
      column('Tổng chậm đóng, trốn đóng', '6=4+5', 20, 'amount', (line) => line.summary.arrears),
      column(`${termsOf(data).chargesShort} còn phải nộp`, '7', 20, 'amount', (line) => line.summary.charges),
      // The year's receivable of an authority may be entered for itself.
      {
        ...column<ChildLine>('Số phải thu cả năm', '8', 22, 'amount', (line) => line.overdue?.denominator ?? null),
        addsUp: false,
      },
      column('Tỷ lệ chậm đóng', '9=6/8', 12, 'percent', (line) => hundredths(line.overdue?.percent)),
    ],
    rows: [...data.byChild, { code: '', name: 'Tổng cộng', summary: data.totals, overdue: data.rates.overdue }],
    isBold: (line) => line.code === '',
    sumOf: (line) => (line.code === '' ? sumAbove(data.byChild.length) : null),
  };
}

function chargesOnlyApart(data: MonthlyReportData): string {
  const { employers } = chargesOnlyOf(data.b03.rows);
  return employers === 0 ? '' : `${formatCount(employers)} ${termsOf(data).chargesOnly} đứng riêng ở cuối danh sách. `;
}

/** How many employers of each office owe charges only; of all of them under no code. */
function chargesOnlyByChild({ b03 }: MonthlyReportData): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of b03.rows) {
    if (arrearsOf(row) > 0) continue;
    for (const code of [row.child, '']) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Sheet "Cơ cấu nợ": arrears by age and legal quality. */
export function structureSheet(data: MonthlyReportData): TableSheet<Omit<AgeLine, 'band'> & { label: string }> {
  const total = data.byAge.reduce(
    (sum, line) => ({
      label: 'Tổng cộng',
      employers: sum.employers + line.employers,
      late: sum.late + line.late,
      lateNotEvaded: sum.lateNotEvaded + line.lateNotEvaded,
      evaded: sum.evaded + line.evaded,
      total: sum.total + line.total,
    }),
    { label: 'Tổng cộng', employers: 0, late: 0, lateNotEvaded: 0, evaded: 0, total: 0 },
  );
  return {
    ...frame(data, 'Cơ cấu nợ', 'SỐ TIỀN CHẬM ĐÓNG, TRỐN ĐÓNG THEO THỜI GIAN VÀ TRẠNG THÁI'),
    columns: [
      column('Thời gian kể từ sau hạn đóng', 'A', 32, 'text', (line) => line.label),
      column('Số đơn vị (theo khoản lâu nhất)', '1', 16, 'count', (line) => line.employers),
      column('Chậm đóng', '2', 22, 'amount', (line) => line.late),
      column('Chậm đóng không bị coi là trốn đóng', '3', 22, 'amount', (line) => line.lateNotEvaded),
      column('Trốn đóng', '4', 22, 'amount', (line) => line.evaded),
      column('Tổng cộng', '5=2+3+4', 22, 'amount', (line) => line.total),
    ],
    rows: [...data.byAge.map((line) => ({ ...line, label: ageLabel(line.band) })), total],
    isBold: (line) => line === total,
    sumOf: (line) => (line === total ? sumAbove(data.byAge.length) : null),
    frozenColumns: 1,
  };
}

/** Sheet "Xu hướng": the last thirteen months, as each month's report stated them. */
export function trendSheet(data: MonthlyReportData): TableSheet<TrendPoint> {
  return {
    ...frame(data, 'Xu hướng', 'DIỄN BIẾN 13 THÁNG'),
    columns: [
      column('Tháng', 'A', 12, 'month', (point) => point.period),
      column('Đơn vị chậm đóng, trốn đóng', '1', 14, 'count', (point) => point.employersInArrears),
      column('Lao động bị ảnh hưởng', '2', 14, 'count', (point) => point.workersAffected),
      column('Chậm đóng', '3', 20, 'amount', (point) => point.late),
      column('Trốn đóng', '4', 20, 'amount', (point) => point.evaded),
      column('Tổng chậm đóng, trốn đóng', '5=3+4', 20, 'amount', (point) => point.arrears),
      column(`Số ${termsOf(data).bearingShort}`, '6', 20, 'amount', (point) => point.chargeBearing),
      column(`${termsOf(data).chargesShort} còn phải nộp`, '7', 20, 'amount', (point) => point.charges),
      column('Số phải thu cả năm', '8', 22, 'amount', (point) => point.overdue.denominator),
      column('Tỷ lệ chậm đóng', '9=5/8', 12, 'percent', (point) => hundredths(point.overdue.percent)),
      column(`Tỷ lệ ${termsOf(data).bearingShort}`, '10=6/8', 12, 'percent', (point) =>
        hundredths(point.chargeBearingRate.percent),
      ),
    ],
    rows: data.trend,
    isBold: (point) => point.period === data.period,
    notes: ['Số liệu từng tháng lấy theo báo cáo của tháng đó; tháng không có báo cáo thì không có dòng.'],
    frozenColumns: 1,
  };
}

function column<Row>(
  title: string,
  number: string,
  width: number,
  format: ColumnFormat,
  valueOf: (row: Row) => CellValue,
): FormColumn<Row> {
  return { title, number, width, format, valueOf };
}

function difference(row: SummaryRow, before: number | null): CellValue {
  if (before === null || typeof row.now !== 'number') return null;
  return row.now - before;
}

function hundredths(percent: string | null | undefined): number | null {
  return percent === null || percent === undefined ? null : Number(hundredthsOf(percent));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
