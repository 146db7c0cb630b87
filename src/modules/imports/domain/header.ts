import { DomainError } from '../../../kernel/domain-error';
import type { ColumnPlan } from './import-kind';
import type { Language } from '../../../kernel/language';
import { message, type MessageCode } from './messages';

/** Columns that a file of rejected rows has at its end, beside those of its kind. */
export const REJECT_COLUMNS = ['line', 'column', 'reason'] as const;

/** Where each column of a file stands. */
export interface Header {
  /** Position of a column by name; absent where the file does not have it. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many cells a row has. */
  readonly width: number;
  /** The file is one of rejected rows, mended; its last three columns are passed over. */
  readonly hasRejectColumns: boolean;
}

/**
 * Finds the columns of a kind of file in a header, in any order and case.
 * @throws DomainError `header.wrong`, which names the missing, unknown and repeated columns and the header that is expected.
 */
export function readHeader(columns: readonly ColumnPlan[], cells: readonly string[], language: Language): Header {
  const names = cells.map((cell) => cell.normalize('NFC').trim());
  const hasRejectColumns = endsInRejectColumns(names);
  const own = hasRejectColumns ? names.slice(0, -REJECT_COLUMNS.length) : names;
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  own.forEach((name, position) => {
    const column = columns.find((each) => each.name.toLowerCase() === name.toLowerCase())?.name;
    if (column === undefined) unknown.push(name === '' ? '""' : name);
    else if (positions.has(column)) repeated.push(column);
    else positions.set(column, position);
  });
  const missing = columns.filter(({ name, optional }) => !optional && !positions.has(name)).map(({ name }) => name);
  if (missing.length + unknown.length + repeated.length > 0) {
    throw wrongHeader(columns, { missing, unknown, repeated }, language);
  }
  return { positions, width: names.length, hasRejectColumns };
}

function endsInRejectColumns(names: readonly string[]): boolean {
  const last = names.slice(-REJECT_COLUMNS.length).map((name) => name.toLowerCase());
  return REJECT_COLUMNS.every((name, index) => last[index] === name);
}

interface Faults {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

function wrongHeader(columns: readonly ColumnPlan[], faults: Faults, language: Language): DomainError {
  const part = (code: MessageCode, names: readonly string[]): string =>
    names.length === 0 ? '' : message(language, code, { columns: names.slice(0, 30).join(', ').slice(0, 500) });
  const optional = columns.filter((column) => column.optional).map(({ name }) => name);
  const parameters = {
    missing: part('header.missing', faults.missing),
    unknown: part('header.unknown', faults.unknown),
    repeated: part('header.repeated', faults.repeated),
    expected: columns.map(({ name }) => name).join(','),
    optional: part('header.optional', optional),
  };
  return new DomainError('header.wrong', message(language, 'header.wrong', parameters), parameters);
}
