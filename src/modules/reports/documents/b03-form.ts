import { STANDING_NAMES_VI, type EmployerStanding } from '../domain/employer-standing';
import type { B03Row, MonthlyReportData } from '../domain/monthly-report-data';
import { SECTORS, UNCLASSIFIED_SECTOR } from '../domain/sector';
import { CELLS } from '../domain/debt-cells';
import { fundColumns, hasUndividedFunds, totalColumn, type HasCells } from './fund-columns';
import type { FormColumn, FormNode } from './form-table';

/** One line of form B03-TS: an employer, or a heading with the sums of its employers. */
export interface B03Line extends HasCells {
  readonly level: 'total' | 'sector' | 'child' | 'office' | 'employer';
  readonly ordinal: string;
  readonly name: string;
  readonly code: string;
  readonly workers: number;
  readonly address: string;
  readonly daysLate: number | null;
  readonly daysEvaded: number | null;
  readonly standing: EmployerStanding | null;
  readonly notEvaded: boolean;
  readonly note: string;
}

/**
 * The lines of form B03-TS in its order: each sector with its sum, under it (form b) the grassroots offices or (form c) the provinces and their offices,
 * then the employers. Sectors without employers are left out. Written one by one, so that memory holds only the rows themselves.
 */
export function* b03Lines(data: MonthlyReportData): Generator<B03Line> {
  const { rows, offices } = data.b03;
  const levels = headingLevels(data.form);
  const sums = sumsByHeading(rows, levels);
  const counters = [0, 0, 0, 0];
  let previous: B03Row | undefined;
  for (const row of rows) {
    const changed = levels.findIndex(
      (_, depth) => headingKey(row, levels, depth) !== headingKey(previous, levels, depth),
    );
    for (let depth = changed; changed >= 0 && depth < levels.length; depth += 1) {
      counters[depth] = depth === 0 ? Number(row.sector) : (counters[depth] ?? 0) + 1;
      counters.fill(0, depth + 1);
      const level = levels[depth] ?? 'sector';
      const sum = sums.get(headingKey(row, levels, depth)) ?? { workers: 0, cells: [] };
      yield headingLine(level, counters.slice(0, depth + 1).join('.'), nameOf(level, row, offices), sum);
    }
    counters[levels.length] = (counters[levels.length] ?? 0) + 1;
    yield employerLine(row, String(counters[levels.length]));
    previous = row;
  }
  yield headingLine('total', '', 'Tổng số', sums.get('') ?? { workers: 0, cells: [] });
}

/** The columns of form B03-TS with the numbers of the form. */
export function b03Columns(data: MonthlyReportData): FormNode<B03Line>[] {
  const undivided = hasUndividedFunds(data);
  const parts = (total: FormNode<B03Line>, funds: readonly FormNode<B03Line>[]): FormNode<B03Line>[] => [
    total,
    { title: 'Trong đó', children: funds },
  ];
  const late = parts(totalColumn('Tổng', '12', 'late'), fundColumns('late', 13, undivided));
  const evaded = parts(totalColumn('Tổng', '19', 'evaded'), fundColumns('evaded', 20, undivided));
  return [
    ...keyColumns(),
    {
      title: 'Tổng số tiền phải đóng BHXH, BHYT, BHTN',
      children: [
        totalColumn('Tổng cộng', '3=5+12+19', 'notDue', 'late', 'evaded'),
        totalColumn('Trong đó: tổng số tiền chậm đóng, trốn đóng', '4=12+19', 'late', 'evaded'),
        {
          title: 'Số tiền chưa đến hạn xử lý',
          children: parts(totalColumn('Tổng', '5', 'notDue'), fundColumns('notDue', 6, undivided)),
        },
        { title: 'Chậm đóng', children: [days('Số ngày chậm đóng', '11', (line) => line.daysLate), ...late] },
        { title: 'Trốn đóng', children: [days('Số ngày trốn đóng', '18', (line) => line.daysEvaded), ...evaded] },
      ],
    },
    {
      title: 'Tiền xử lý hành vi chậm đóng, trốn đóng',
      children: [
        totalColumn('Tổng cộng', '25=26+32', 'chargesLate', 'chargesEvaded'),
        {
          title: 'Chậm đóng',
          children: parts(totalColumn('Tổng', '26', 'chargesLate'), fundColumns('chargesLate', 27, undivided)),
        },
        {
          title: 'Trốn đóng',
          children: parts(totalColumn('Tổng', '32', 'chargesEvaded'), fundColumns('chargesEvaded', 33, undivided)),
        },
      ],
    },
    standingColumns(),
    { title: 'Ghi chú', number: '49', width: 24, format: 'text', valueOf: (line) => line.note },
  ];
}

function keyColumns(): FormNode<B03Line>[] {
  return [
    { title: 'STT', number: 'A', width: 8, format: 'text', valueOf: (line) => line.ordinal },
    { title: 'Tên đơn vị', number: 'B', width: 40, format: 'text', valueOf: (line) => line.name },
    { title: 'Mã đơn vị', number: 'C', width: 13, format: 'text', valueOf: (line) => line.code },
    { title: 'Số lao động', number: '1', width: 11, format: 'count', valueOf: (line) => line.workers },
    { title: 'Địa chỉ liên hệ', number: '2', width: 40, format: 'text', valueOf: (line) => line.address },
  ];
}

function days(title: string, number: string, valueOf: (line: B03Line) => number | null): FormColumn<B03Line> {
  return { title, number, width: 10, format: 'count', valueOf };
}

function standingColumns(): FormNode<B03Line> {
  const mark = (title: string, number: string, standing: EmployerStanding): FormColumn<B03Line> => ({
    title,
    number,
    width: 11,
    format: 'mark',
    valueOf: (line) => (line.standing === standing ? 'x' : null),
  });
  const notEvaded: FormColumn<B03Line> = {
    title: 'Chậm đóng không bị coi là trốn đóng',
    number: '41',
    width: 11,
    format: 'mark',
    valueOf: (line) => (line.notEvaded ? 'x' : null),
  };
  return {
    title: 'Tình trạng đơn vị',
    children: [
      {
        title: 'Đơn vị hoạt động',
        children: [
          mark('Đang hoạt động', '38', 'active'),
          mark('Tạm ngừng SXKD', '39', 'suspended'),
          mark('Tạm dừng đóng vào quỹ HTTT', '40', 'retirement-suspended'),
          notEvaded,
        ],
      },
      {
        title: 'Đơn vị không còn khả năng đóng',
        children: [
          mark('Phá sản', '42', 'bankrupt'),
          mark('Đang làm thủ tục phá sản', '43', 'bankruptcy-pending'),
          mark('Đang làm thủ tục giải thể', '44', 'dissolving'),
          mark('Không còn hoạt động KD tại địa chỉ đã đăng ký', '45', 'not-at-address'),
          mark('Bị thu hồi Giấy chứng nhận đăng ký DN', '46', 'licence-revoked'),
          mark('Không có người đại diện theo pháp luật', '47', 'no-representative'),
          mark('Giải thể', '48', 'dissolved'),
        ],
      },
    ],
  };
}

type HeadingLevel = 'sector' | 'child' | 'office';
interface Sum {
  workers: number;
  cells: number[];
}

function headingLevels(form: MonthlyReportData['form']): HeadingLevel[] {
  return form === 'a' ? ['sector'] : form === 'b' ? ['sector', 'office'] : ['sector', 'child', 'office'];
}

function headingKey(row: B03Row | undefined, levels: readonly HeadingLevel[], depth: number): string {
  return row === undefined
    ? ''
    : levels
        .slice(0, depth + 1)
        .map((level) => row[level])
        .join('\u0000');
}

function sumsByHeading(rows: readonly B03Row[], levels: readonly HeadingLevel[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const keys = ['', ...levels.map((_, depth) => headingKey(row, levels, depth))];
    for (const key of keys) {
      const sum = sums.get(key) ?? { workers: 0, cells: new Array<number>(CELLS).fill(0) };
      sum.workers += row.workers;
      row.cells.forEach((amount, index) => (sum.cells[index] = (sum.cells[index] ?? 0) + amount));
      sums.set(key, sum);
    }
  }
  return sums;
}

function nameOf(level: HeadingLevel, row: B03Row, offices: Readonly<Record<string, string>>): string {
  if (level === 'sector') return [...SECTORS, UNCLASSIFIED_SECTOR].find(({ code }) => code === row.sector)?.name ?? '';
  return offices[row[level]] ?? row[level];
}

function headingLine(level: B03Line['level'], ordinal: string, name: string, sum: Sum): B03Line {
  const nothing = {
    code: '',
    address: '',
    daysLate: null,
    daysEvaded: null,
    standing: null,
    notEvaded: false,
    note: '',
  };
  return { level, ordinal, name, ...sum, ...nothing };
}

/** One employer as a line of the form; `owner-fled` has no column there and is written into the notes. */
export function employerLine(row: B03Row, ordinal: string): B03Line {
  return {
    level: 'employer',
    ordinal,
    name: row.name,
    code: row.code,
    workers: row.workers,
    address: row.address,
    daysLate: row.daysLate || null,
    daysEvaded: row.daysEvaded || null,
    standing: row.standing,
    notEvaded: row.lateNotEvaded > 0,
    note: row.standing === 'owner-fled' ? STANDING_NAMES_VI['owner-fled'] : '',
    cells: row.cells,
  };
}
