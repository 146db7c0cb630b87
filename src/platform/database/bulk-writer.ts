import type { SqlValue } from './sql';

/** A row for bulk writing: values in the order of the named columns. */
export type BulkRow = readonly SqlValue[];

/** What came of an `insertIgnore`. */
export interface InsertIgnoreResult {
  readonly inserted: number;
  /** Indexes of the rows that were not inserted because their key was there already; empty unless they were asked for. */
  readonly ignored: readonly number[];
}

/** Asks `insertIgnore` to tell which rows did not go in, by the columns of the key that tells rows apart. */
export interface InsertIgnoreOptions {
  readonly reportBy?: readonly string[];
}

/**
 * Writing many rows for which the mapper is too slow. Inside a unit of work only. Table and column names are the program's own, never
 * a user's. Give it some thousand rows at a time: one call is one or a few statements.
 */
export interface BulkWriter {
  /** Inserts rows; one whose unique key exists (in the table or earlier in the call) is left out. Other constraints still throw. */
  insertIgnore(
    table: string,
    columns: readonly string[],
    rows: readonly BulkRow[],
    options?: InsertIgnoreOptions,
  ): Promise<InsertIgnoreResult>;

  /**
   * Like `insertIgnore`, in two steps: rows are made ready at once, which may be while the database is busy with others, and inserted when
   * the function is called. @returns a function that gives how many went in
   */
  insertIgnoreLater(table: string, columns: readonly string[], rows: readonly BulkRow[]): () => Promise<number>;

  /** Inserts rows that must all be new. @throws where a key exists. */
  insert(table: string, columns: readonly string[], rows: readonly BulkRow[]): Promise<void>;

  /** Inserts rows, or replaces the other columns of the row with the same key. A key comes once per call. */
  replace(table: string, columns: readonly string[], key: readonly string[], rows: readonly BulkRow[]): Promise<void>;

  /** Deletes the rows whose column has one of the values. @returns how many went. */
  deleteWhereIn(table: string, column: string, values: readonly (string | number)[]): Promise<number>;
}

/** A name as both engines quote it. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** Names, quoted and separated by commas. */
export function quotedList(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

/** The `ON CONFLICT` part that replaces all columns but the key. */
export function replacing(columns: readonly string[], key: readonly string[]): string {
  const others = columns.filter((column) => !key.includes(column));
  const settings = others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  return `ON CONFLICT (${quotedList(key)}) DO ${others.length > 0 ? `UPDATE SET ${settings}` : 'NOTHING'}`;
}

/** A function that writes a row's key as text, equal for equal keys. */
export function keyReader(columns: readonly string[], key: readonly string[]): (row: BulkRow) => string {
  const positions = key.map((column) => columns.indexOf(column));
  return (row) => positions.map((position) => String(row[position])).join('\u0000');
}
