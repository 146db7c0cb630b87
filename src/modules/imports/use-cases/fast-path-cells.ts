import type { PlainLine } from '../../../platform/csv/plain-block';
import type { SqlValue } from '../../../platform/database/sql';
import type { CellReader } from '../domain/cells/cell';
import { LARGEST_COUNT } from '../domain/cells/number-cell';
import { LONGEST_KEY } from '../domain/cells/text-cell';
import type { Header } from '../domain/header';
import { NO_PROBLEMS, type SourceRow } from '../domain/source-row';
import { ByteCache } from './byte-cache';

/**
 * Reads one cell of a plain line as the database stores it, where that is beyond doubt; undefined where a reader of rows must look at it.
 * Whatever is read here, that reader would have read the same.
 */
export type FastPathReader = (line: PlainLine) => SqlValue | undefined;

const ZERO = 0x30;
const NINE = 0x39;
const BLANK = 0x20;
const DELETE = 0x7f;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** So many digits always are below 2^53. */
const MOST_DIGITS = 15;

/**
 * A column of which few values come again and again: each is given to the reader of rows once, and known by its bytes from then on.
 * @param read must not look at other columns
 */
export function recurringCell<V>(
  header: Header,
  column: string,
  read: CellReader<V>,
  stored: (value: V) => SqlValue,
): FastPathReader {
  const position = header.positions.get(column);
  const cells = Array.from({ length: header.width }, () => '');
  const valueOf = (text: string): SqlValue | undefined => {
    if (position !== undefined) cells[position] = text;
    const row: SourceRow = { line: 0, cells, problems: NO_PROBLEMS };
    const value = read(row);
    return row.problems.length === 0 ? stored(value) : undefined;
  };
  if (position === undefined) {
    const absent = valueOf('');
    return () => absent;
  }
  const memory = new ByteCache(valueOf);
  return (line) => memory.valueOf(line.bytes, line.starts[position]!, line.ends[position]!);
}

/** An amount in đồng of at least `least`, in digits alone. */
export function plainAmount(header: Header, column: string, least: 0 | 1): FastPathReader {
  return digitsCell(header, column, least, Number.MAX_SAFE_INTEGER);
}

/** A number of people, in digits alone. */
export function plainCount(header: Header, column: string): FastPathReader {
  return digitsCell(header, column, 0, LARGEST_COUNT);
}

function digitsCell(header: Header, column: string, least: number, most: number): FastPathReader {
  const position = header.positions.get(column);
  return ({ bytes, starts, ends }) => {
    const from = starts[position ?? -1] ?? 0;
    const until = ends[position ?? -1] ?? 0;
    if (until === from || until - from > MOST_DIGITS) return undefined;
    let value = 0;
    for (let at = from; at < until; at += 1) {
      const letter = bytes[at]!;
      if (letter < ZERO || letter > NINE) return undefined;
      value = value * 10 + letter - ZERO;
    }
    return value >= least && value <= most ? value : undefined;
  };
}

/** A number by which something is found again, of visible letters without blanks; in capitals. */
export function plainCapitalKey(header: Header, column: string): FastPathReader {
  const position = header.positions.get(column);
  return ({ bytes, starts, ends }) => {
    const from = starts[position ?? -1] ?? 0;
    const until = ends[position ?? -1] ?? 0;
    if (until === from || until - from > LONGEST_KEY) return undefined;
    let hasSmallLetters = false;
    for (let at = from; at < until; at += 1) {
      const letter = bytes[at]!;
      if (letter <= BLANK || letter >= DELETE) return undefined;
      hasSmallLetters ||= letter >= SMALL_A && letter <= SMALL_Z;
    }
    const text = bytes.toString('latin1', from, until);
    return hasSmallLetters ? text.toUpperCase() : text;
  };
}
