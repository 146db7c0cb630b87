import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { NamedEmployer } from '../domain/measures/measure-figures';
import type { FormNode } from './form-table';
import { dayText } from './report-words';

/** One line of form D15-TS as printed. */
export interface D15Row extends Omit<NamedEmployer, 'child' | 'month' | 'publishedOn' | 'removedOn'> {
  readonly ordinal: string;
  readonly note: string;
}

/** The employers named in the month. Of a larger authority the note says which office named them; a name taken off says when. */
export function d15Rows({ named, form, byChild }: MonthlyReportData): D15Row[] {
  const offices = new Map(byChild.map(({ code, name }) => [code, name]));
  return named.map(({ code, name, address, workers, amount, child, removedOn }, index) => {
    const notes = [
      ...(form === 'a' ? [] : [offices.get(child) ?? child]),
      ...(removedOn === null ? [] : [`đã gỡ tên ngày ${dayText(removedOn)}`]),
    ];
    return { ordinal: String(index + 1), code, name, address, workers, amount, note: notes.join('; ') };
  });
}

/** The columns of form D15-TS with the numbers of the form. */
export const D15_COLUMNS: readonly FormNode<D15Row>[] = [
  { title: 'STT', number: 'A', width: 7, format: 'text', valueOf: (row) => row.ordinal },
  { title: 'Tên đơn vị', number: 'B', width: 38, format: 'text', valueOf: (row) => row.name },
  { title: 'Mã đơn vị', number: 'C', width: 14, format: 'text', valueOf: (row) => row.code },
  { title: 'Địa chỉ', number: '1', width: 42, format: 'text', valueOf: (row) => row.address },
  { title: 'Số lao động', number: '2', width: 11, format: 'count', leastEms: 4, valueOf: (row) => row.workers },
  {
    title: 'Số tiền chậm đóng, trốn đóng BHXH, BHYT, BHTN',
    number: '3',
    width: 22,
    format: 'amount',
    leastEms: 12,
    valueOf: (row: D15Row) => row.amount,
  },
  { title: 'Ghi chú', number: '4', width: 24, format: 'text', valueOf: (row) => row.note },
];

/** What the list holds. */
export const D15_NOTE =
  'Các đơn vị có quyết định công khai trong tháng báo cáo; số lao động và số tiền tại thời điểm công khai.';
