import { invariant } from '../../kernel/invariant';
import { keyReader, type BulkRow } from './bulk-writer';
import type { Database } from './database';
import type { RowDigest } from './row-digest';
import type { RawRow } from './raw-rows';
import { byKey, rowsByKey, type KeyedRead } from './rows-by-key';

/** A table whose rows are inserted once and never changed. */
export interface InsertNew extends KeyedRead {
  /** Columns whose values together no two rows inserted ever share (an import and a line): by them a row knows itself again. */
  readonly origin: readonly string[];
}

/** A row that was not inserted, by its index, and what is stored under its key instead. */
export interface StoredInstead {
  readonly index: number;
  /** `[…key, …columns]`. */
  readonly stored: RawRow;
}

/**
 * Inserts the rows whose key is new, `columns` in order, and tells of the others what stands in their place. Costs one insert while all
 * rows are new; only then, and cheaper than asking of every row whether it went in.
 * @param digest what goes in is added to it, in its order
 */
export async function insertNew(
  database: Database,
  table: InsertNew,
  columns: readonly string[],
  rows: readonly BulkRow[],
  digest?: RowDigest,
): Promise<StoredInstead[]> {
  const { inserted } = await database.bulk().insertIgnore(table.table, columns, rows);
  if (inserted === rows.length) {
    for (const row of rows) digest?.add(row);
    return [];
  }
  const names = Object.keys(table.key);
  const positions = names.map((name) => columns.indexOf(name));
  const stored = byKey(
    table,
    await rowsByKey(
      database,
      table,
      rows.map((row) => positions.map((position) => row[position] ?? null)),
    ),
  );
  const keyOf = keyReader(columns, names);
  const originOf = keyReader(columns, table.origin);
  const originOfStored = keyReader([...names, ...table.columns], table.origin);
  return rows.flatMap((row, index) => {
    const found = stored.get(keyOf(row));
    invariant(found, 'a row that was not inserted has another one in its place', { table: table.table });
    if (originOfStored(found) !== originOf(row)) return [{ index, stored: found }];
    digest?.add(row);
    return [];
  });
}
