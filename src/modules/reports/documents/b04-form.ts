import type { B04Line } from '../domain/b04';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { cellsOfSummary, fundColumns, hasUndividedFunds, totalColumn, type HasCells } from './fund-columns';
import type { FormNode } from './form-table';
import { termsOf } from './letter-terms';
import { B04_NOTES, UNDIVIDED_NOTE } from './report-words';
import { sumBelow, sumOfRowsAbove, type SumFormula } from './sheet-sums';

/** One line of form B04-TS as printed. */
export interface B04Row extends HasCells {
  readonly ordinal: string;
  readonly label: string;
  readonly heading: boolean;
  /** The formula of a section or of all of them; null for a line. */
  readonly sum: SumFormula | null;
  readonly employers: number;
  readonly workers: number;
  readonly note: string;
}

const LABELS: Readonly<Record<string, readonly [ordinal: string, label: string]>> = {
  I: ['I', 'Đơn vị, đối tượng đóng'],
  'I.1': ['1', 'Chưa đến hạn xử lý'],
  'I.2': ['2', 'Chậm đóng'],
  'I.3': ['3', 'Trốn đóng'],
  'I.4': ['4', 'Chỉ còn tiền xử lý, tiền lãi (*)'],
  II: ['II', 'Tham gia BHYT do NSNN đóng, hỗ trợ đóng; tự đóng'],
  'II.1': ['1', 'Đối tượng đóng, hỗ trợ khác'],
  'II.2': ['2', 'NSNN đóng, hỗ trợ đóng'],
  III: ['III', 'Tham gia BHXH tự nguyện'],
  'III.1': ['1', 'Đối tượng đóng, hỗ trợ khác'],
  'III.2': ['2', 'NSNN đóng, hỗ trợ đóng'],
  IV: ['IV', 'Tham gia BHTNLĐ, BNN tự nguyện'],
  'IV.1': ['1', 'Đối tượng đóng'],
  'IV.2': ['2', 'NSNN đóng, hỗ trợ đóng'],
  'V.1': ['5.1', 'Tạm ngừng SXKD'],
  'V.2': ['5.2', 'Đã phá sản'],
  'V.3': ['5.3', 'Đang làm thủ tục phá sản'],
  'V.4': ['5.4', 'Đang làm thủ tục giải thể'],
  'V.5': ['5.5', 'Không còn hoạt động KD tại địa chỉ đã đăng ký'],
  'V.6': ['5.6', 'Bị thu hồi Giấy chứng nhận đăng ký DN'],
  'V.7': ['5.7', 'Không có người đại diện theo pháp luật'],
  'V.8': ['5.8', 'Đã giải thể'],
  'V.9': ['5.9', 'Tạm dừng đóng vào quỹ HTTT'],
  'V.10': ['5.10', 'Chậm đóng không bị coi là trốn đóng'],
  'V.11': ['5.11', 'Chủ đơn vị bỏ trốn (số liệu cũ)'],
  total: ['', 'Cộng'],
};

/** The lines of form B04-TS; the heading of section V has no figures, because its employers stand in section I already. */
export function b04Rows(data: MonthlyReportData): B04Row[] {
  const rows = data.b04.map((line, index) => rowOf(line, sumOf(data.b04, line, index)));
  const firstOfWhich = data.b04.findIndex((line) => line.kind === 'of-which');
  const heading: B04Row = {
    ordinal: 'V',
    label: 'Trong đó, phân loại theo tình trạng đơn vị',
    heading: true,
    sum: null,
    employers: 0,
    workers: 0,
    cells: [],
    note: '',
  };
  return rows.toSpliced(firstOfWhich, 0, heading);
}

/** The notes under form B04-TS. */
export function b04Notes(data: MonthlyReportData): string[] {
  return [
    ...B04_NOTES,
    ...(data.b04.some(({ key }) => key === 'I.4')
      ? [`(*) Dòng bổ sung ngoài mẫu: ${termsOf(data).chargesOnly}; không tính vào số đơn vị chậm đóng, trốn đóng.`]
      : []),
    ...(hasUndividedFunds(data) ? [UNDIVIDED_NOTE] : []),
  ];
}

/** The columns of form B04-TS with the numbers of the form. */
export function b04Columns(data: MonthlyReportData): FormNode<B04Row>[] {
  const undivided = hasUndividedFunds(data);
  const block = (title: string, total: FormNode<B04Row>, funds: readonly FormNode<B04Row>[]): FormNode<B04Row> => ({
    title,
    children: [total, { title: 'Trong đó', children: funds }],
  });
  return [
    ...b04KeyColumns(),
    block('Số tiền chưa đến hạn xử lý', totalColumn('Tổng số', '3', 'notDue'), fundColumns('notDue', 4, undivided)),
    {
      title: 'Tổng số tiền chậm đóng, trốn đóng BHXH, BHYT, BHTN',
      children: [
        block('Chậm đóng', totalColumn('Tổng số', '9', 'late'), fundColumns('late', 10, undivided)),
        block('Trốn đóng', totalColumn('Tổng số', '15', 'evaded'), fundColumns('evaded', 16, undivided)),
        totalColumn('Tổng cộng', '21=9+15', 'late', 'evaded'),
      ],
    },
    {
      title: 'Tổng số tiền xử lý hành vi chậm đóng, trốn đóng BHXH, BHYT, BHTN',
      children: [
        block('Chậm đóng', totalColumn('Tổng số', '22', 'chargesLate'), fundColumns('chargesLate', 23, undivided)),
        block('Trốn đóng', totalColumn('Tổng số', '28', 'chargesEvaded'), fundColumns('chargesEvaded', 29, undivided)),
        totalColumn('Tổng cộng', '34=22+28', 'chargesLate', 'chargesEvaded'),
      ],
    },
    { title: 'Ghi chú', number: '35', width: 16, format: 'text', valueOf: (row) => row.note },
  ];
}

/** The first four columns: they stand on every part into which a printed form is split. */
export function b04KeyColumns(): FormNode<B04Row>[] {
  const count = (row: B04Row, value: number): number | null => (row.heading && row.cells.length === 0 ? null : value);
  return [
    { title: 'TT', number: 'A', width: 6, format: 'text', valueOf: (row) => row.ordinal },
    { title: 'Loại chậm đóng, trốn đóng', number: 'B', width: 44, format: 'text', valueOf: (row) => row.label },
    { title: 'Số đơn vị', number: '1', width: 11, format: 'count', valueOf: (row) => count(row, row.employers) },
    { title: 'Số lao động', number: '2', width: 13, format: 'count', valueOf: (row) => count(row, row.workers) },
  ];
}

/** A section adds up its lines; the last line adds up the sections, one more row away for the heading of section V. */
function sumOf(lines: readonly B04Line[], { key, kind }: B04Line, index: number): SumFormula | null {
  if (kind === 'section') return sumBelow(lines.filter((line) => line.key.startsWith(`${key}.`)).length);
  if (kind !== 'total') return null;
  return sumOfRowsAbove(lines.flatMap((line, at) => (line.kind === 'section' ? [index + 1 - at] : [])));
}

function rowOf(line: B04Line, sum: SumFormula | null): B04Row {
  const [ordinal, label] = LABELS[line.key] ?? [line.key, ''];
  return {
    ordinal,
    label,
    heading: line.kind === 'section' || line.kind === 'total',
    sum,
    employers: line.summary.employers,
    workers: line.summary.workers,
    cells: cellsOfSummary(line.summary),
    note: '',
  };
}
