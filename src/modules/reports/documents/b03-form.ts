import { formatCount } from '../../../platform/documents/vietnamese-format';
import { arrearsOf } from '../domain/b03';
import { STANDING_NAMES_VI, type EmployerStanding } from '../domain/employer-standing';
import type { B03Row, MonthlyReportData } from '../domain/monthly-report-data';
import { SECTORS, UNCLASSIFIED_SECTOR } from '../domain/sector';
import { CELLS } from '../domain/debt-cells';
import type { HasCells } from './fund-columns';
import { termsOf } from './letter-terms';

/** One line of form B03-TS: an employer, or a heading with the sums of its employers. */
export interface B03Line extends HasCells {
  readonly level: 'total' | 'group' | 'sector' | 'child' | 'office' | 'employer';
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
  /** How many lines below it (above it where negative) a heading adds up, other headings among them; 0 for an employer. */
  readonly lines: number;
}

/**
 * The lines of form B03-TS in its order: each sector with its sum, under it (form b) the grassroots offices or (form c) the provinces and their offices,
 * then the employers. Sectors without employers are left out. Who owes charges only stands apart behind all others, counted on its own: the form
 * knows no such group. Written one by one, so that memory holds only the rows themselves.
 */
export function* b03Lines(data: MonthlyReportData): Generator<B03Line> {
  const { rows } = data.b03;
  const inArrears = rows.filter((row) => arrearsOf(row) > 0);
  const levels = headingLevels(data.form);
  yield* linesOf(inArrears, data);
  let above = sumOf(inArrears, levels).lines;
  if (inArrears.length < rows.length) {
    const others = rows.filter((row) => arrearsOf(row) === 0);
    const own = sumOf(inArrears, levels);
    const apart = sumOf(others, levels);
    const title = `Cộng ${formatCount(inArrears.length)} đơn vị chậm đóng, trốn đóng`;
    yield headingLine('group', '', title, { ...own, lines: -own.lines });
    yield headingLine('group', '', `${formatCount(others.length)} ${termsOf(data).chargesOnly}`, apart);
    yield* linesOf(others, data);
    above += apart.lines + 2;
  }
  yield headingLine('total', '', 'Tổng số', { ...sumOf(rows, levels), lines: -above });
}

function* linesOf(rows: readonly B03Row[], { form, b03: { offices } }: MonthlyReportData): Generator<B03Line> {
  const levels = headingLevels(form);
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
      const sum = sums.get(headingKey(row, levels, depth)) ?? NOTHING;
      yield headingLine(level, counters.slice(0, depth + 1).join('.'), nameOf(level, row, offices), sum);
    }
    counters[levels.length] = (counters[levels.length] ?? 0) + 1;
    yield employerLine(row, String(counters[levels.length]));
    previous = row;
  }
}

type HeadingLevel = 'sector' | 'child' | 'office';
interface Sum {
  workers: number;
  cells: number[];
  /** Lines below a heading: employers, and headings among them. */
  lines: number;
}

const NOTHING: Sum = { workers: 0, cells: [], lines: 0 };

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
    for (const [depth, key] of keys.entries()) {
      // A key that is new is a heading, and so a line of all headings above it.
      if (!sums.has(key)) for (const above of keys.slice(0, depth)) addLine(sums.get(above));
      const sum = sums.get(key) ?? { workers: 0, cells: new Array<number>(CELLS).fill(0), lines: 0 };
      addLine(sum);
      sum.workers += row.workers;
      row.cells.forEach((amount, index) => (sum.cells[index] = (sum.cells[index] ?? 0) + amount));
      sums.set(key, sum);
    }
  }
  return sums;
}

function addLine(sum: Sum | undefined): void {
  if (sum) sum.lines += 1;
}

function sumOf(rows: readonly B03Row[], levels: readonly HeadingLevel[]): Sum {
  return sumsByHeading(rows, levels).get('') ?? NOTHING;
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
    lines: 0,
    cells: row.cells,
  };
}
