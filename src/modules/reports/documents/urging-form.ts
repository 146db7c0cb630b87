import { formatCount } from '../../../platform/documents/vietnamese-format';
import { arrearsOf, blockOfRow, chargesOnlyOf } from '../domain/b03';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { TakenMeasure, UrgingLine } from '../domain/measures/urging';
import { termsOf } from './letter-terms';
import type { CellValue, FormColumn, FormNode } from './form-table';

/** One line of form B10-TS as printed: an employer with crosses (form a), or an office with numbers (forms b, c). */
export interface B10Row {
  readonly ordinal: string;
  readonly name: string;
  readonly code: string;
  readonly isTotal: boolean;
  readonly cells: Readonly<Record<'employers' | 'late' | 'evaded' | TakenMeasure, CellValue>>;
  readonly note: string;
}

/** The lines of form B10-TS, the sum of all first, as the form has it. */
export function b10Rows(data: MonthlyReportData): B10Row[] {
  const sum = (of: keyof B10Row['cells']): number => data.b10.reduce((all, line) => all + line[of], 0);
  const total: B10Row = {
    ordinal: '',
    name: 'Tổng cộng',
    code: '',
    isTotal: true,
    note: '',
    cells: {
      employers: sum('employers'),
      late: sum('late'),
      evaded: sum('evaded'),
      reminded: sum('reminded'),
      checked: sum('checked'),
      referred: sum('referred'),
      prosecuted: sum('prosecuted'),
    },
  };
  return [total, ...(data.form === 'a' ? employerRows(data) : data.b10.map(officeRow))];
}

/** The columns of form B10a-TS, or of B10b-TS and B10c-TS, with the numbers of the form. */
export function b10Columns({ form }: Pick<MonthlyReportData, 'form'>): FormNode<B10Row>[] {
  const name = form === 'a' ? 'Tên đơn vị' : 'Tên BHXH';
  const first: FormNode<B10Row>[] =
    form === 'a'
      ? [
          { title: 'Mã đơn vị', number: 'C', width: 14, format: 'text', valueOf: (row) => row.code },
          cell('Đã gửi Văn bản đôn đốc (Mẫu 01-ĐĐ)', '1', 'reminded', form),
        ]
      : [cell('Tổng số đơn vị chậm đóng, trốn đóng', '1', 'employers', form)];
  return [
    { title: 'STT', number: 'A', width: 7, format: 'text', valueOf: (row) => row.ordinal },
    { title: name, number: 'B', width: 44, format: 'text', valueOf: (row) => row.name },
    ...first,
    { title: 'Trạng thái', children: [cell('Chậm đóng', '2', 'late', form), cell('Trốn đóng', '3', 'evaded', form)] },
    {
      title: 'Kết quả xử lý',
      children: [
        cell('Kiểm tra', '4', 'checked', form),
        cell('Gửi hồ sơ kiến nghị khởi tố', '5', 'referred', form),
        cell('Đã khởi tố', '6', 'prosecuted', form),
      ],
    },
    { title: 'Ghi chú', number: '7', width: 18, format: 'text', valueOf: (row) => row.note },
  ];
}

/** How the form was filled where its instructions leave a choice. */
const B10_NOTES: readonly string[] = [
  'Mỗi đơn vị được tính một lần theo trạng thái nặng nhất. Văn bản đôn đốc: đã gửi trong tháng báo cáo. Kết quả xử lý: trong hồ sơ đang mở của đơn vị đến ngày chốt số liệu; hồ sơ kiến nghị khởi tố bị trả lại thì không tính.',
];

/** The notes under form B10-TS. */
export function b10Notes(data: MonthlyReportData): string[] {
  const { employers } = chargesOnlyOf(data.b03.rows);
  const apart = `Không gồm ${formatCount(employers)} ${termsOf(data).chargesOnly}.`;
  return [...B10_NOTES, ...(employers === 0 ? [] : [apart])];
}

function cell(
  title: string,
  number: string,
  key: keyof B10Row['cells'],
  form: MonthlyReportData['form'],
): FormColumn<B10Row> {
  return {
    title,
    number,
    width: 15,
    leastEms: 7,
    format: form === 'a' ? 'mark' : 'count',
    formatOf: (row) => (row.isTotal || form !== 'a' ? 'count' : 'mark'),
    valueOf: (row) => row.cells[key],
  };
}

function officeRow({ code, name, ...cells }: UrgingLine, index: number): B10Row {
  return { ordinal: String(index + 1), name, code, isTotal: false, cells, note: '' };
}

function employerRows(data: MonthlyReportData): B10Row[] {
  const cross = (holds: boolean): CellValue => (holds ? 'x' : null);
  return data.b03.rows
    .filter((row) => arrearsOf(row) > 0)
    .map((row, index) => {
      const evaded = blockOfRow(row, 2) > 0;
      const done = (measure: TakenMeasure): CellValue => cross(row.taken.includes(measure));
      return {
        ordinal: String(index + 1),
        name: row.name,
        code: row.code,
        isTotal: false,
        note: '',
        cells: {
          employers: null,
          late: cross(!evaded),
          evaded: cross(evaded),
          reminded: done('reminded'),
          checked: done('checked'),
          referred: done('referred'),
          prosecuted: done('prosecuted'),
        },
      };
    });
}
