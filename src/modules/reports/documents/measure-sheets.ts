import { checkWords } from './report-words';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { measureColumns, measureRows, type MeasureRow } from './measure-rows';
import { frame } from './monthly-sheets';
import { D15_COLUMNS, D15_NOTE, d15Rows, type D15Row } from './named-form';
import { crossesBelow, sumBelow } from './sheet-sums';
import type { TableSheet } from './sheet-table';
import { b10Columns, b10Notes, b10Rows, type B10Row } from './urging-form';

/** Sheet "Biện pháp": what was done in the month and in the year. */
export function measuresSheet(data: MonthlyReportData): TableSheet<MeasureRow> {
  return {
    ...frame(
      data,
      'Biện pháp',
      `ĐÔN ĐỐC, ${checkWords(data.period).toLocaleUpperCase('vi')}, XỬ PHẠT, CÔNG KHAI, KIẾN NGHỊ KHỞI TỐ`,
    ),
    columns: measureColumns({ label: 62, span: 22 }),
    rows: measureRows(data),
    isBold: (row) => row.bold,
    notes: [
      'Cuộc kiểm tra (thanh tra) tính theo ngày quyết định; số tiền tính theo ngày kết luận. Ô trống: không có số liệu của kỳ đó.',
    ],
    unit: 'Đơn vị tính ghi ở từng dòng',
    frozenColumns: 1,
  };
}

/** Sheet "B10-TS": the official form. */
export function b10Sheet(data: MonthlyReportData): TableSheet<B10Row> {
  const rows = b10Rows(data);
  return {
    ...frame(data, 'B10-TS', 'BÁO CÁO KẾT QUẢ ĐÔN ĐỐC ĐƠN VỊ CHẬM ĐÓNG BHXH, BHYT, BHTN'),
    columns: b10Columns(data),
    rows,
    isBold: (row) => row.isTotal,
    sumOf: (row) => (row.isTotal ? (data.form === 'a' ? crossesBelow : sumBelow)(rows.length - 1) : null),
    notes: [`Mẫu B10${data.form}-TS.`, ...b10Notes(data)],
    unit: 'Đơn vị tính: đơn vị',
  };
}

/** Sheet "D15-TS": the official form. */
export function d15Sheet(data: MonthlyReportData): TableSheet<D15Row> {
  return {
    ...frame(data, 'D15-TS', 'DANH SÁCH ĐƠN VỊ TRỐN ĐÓNG BHXH, BHYT, BHTN CÔNG KHAI TRÊN CỔNG THÔNG TIN ĐIỆN TỬ'),
    columns: D15_COLUMNS,
    rows: d15Rows(data),
    isBold: () => false,
    notes: ['Mẫu D15-TS.', D15_NOTE],
    frozenColumns: 3,
  };
}
