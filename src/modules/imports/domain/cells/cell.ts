import { withRealDyet } from '../../../../kernel/vietnamese-order';
import type { Header } from '../header';
import type { SourceRow } from '../source-row';

/** Reads one column of a row. Where it cannot, it notes the problem and returns a stand-in, which nobody looks at. */
export type CellReader<V> = (row: SourceRow) => V;

const NOT_ASCII = /[^\u0000-\u007f]/;

/** The text of a column without blanks around it, its letters composed (NFC), Ð as Đ; empty where the file does not have the column. */
export function textOf(header: Header, column: string): CellReader<string> {
  const position = header.positions.get(column);
  if (position === undefined) return () => '';
  return (row) => cleaned(row.cells[position] ?? '');
}

/** The text of a column exactly as it stands in the file. */
export function rawTextOf(header: Header, column: string): CellReader<string> {
  const position = header.positions.get(column);
  if (position === undefined) return () => '';
  return (row) => row.cells[position] ?? '';
}

/** Whether the cell of a column is a number or a date of a spreadsheet. */
export function nativeCell(header: Header, column: string): CellReader<boolean> {
  const position = header.positions.get(column) ?? -1;
  return (row) => row.natives?.[position] === true;
}

/** Reads an optional column: null where the cell is empty or the column absent. */
export function optional<V>(header: Header, column: string, read: CellReader<V>): CellReader<V | null> {
  const text = textOf(header, column);
  return (row) => (text(row) === '' ? null : read(row));
}

function cleaned(cell: string): string {
  const trimmed = cell.trim();
  return NOT_ASCII.test(trimmed) ? withRealDyet(trimmed.normalize('NFC')) : trimmed;
}
