import type { BulkRow } from './bulk-writer';
import { keyReader, quoted, quotedList } from './bulk-writer';
import type { Database } from './database';
import { columnLiteral } from './postgres-array';
import type { RawRow } from './raw-rows';

/** The columns of a unique key, each with its type. */
export type KeyColumns = Readonly<Record<string, 'integer' | 'text'>>;

/** What is read, by what. */
export interface KeyedRead {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: KeyColumns;
}

/**
 * The rows whose key is among many: one statement whatever the number, found by the key's index. Each row is preceded by its key:
 * `[…key, …columns]`. Keys without a row are passed over; a key given twice comes twice.
 */
export async function rowsByKey(database: Database, read: KeyedRead, keys: readonly BulkRow[]): Promise<RawRow[]> {
  if (keys.length === 0) return [];
  return database.engine === 'postgres' ? fromPostgres(database, read, keys) : fromSqlite(database, read, keys);
}

function fromPostgres(database: Database, read: KeyedRead, keys: readonly BulkRow[]): Promise<RawRow[]> {
  const names = Object.keys(read.key);
  const arrays = names.map((name, index) => `$${index + 1}::${read.key[name]}[]`).join(', ');
  const matches = names.map((name) => `stored.${quoted(name)} = wanted.${quoted(name)}`).join(' AND ');
  const sql = `SELECT ${selected(read)} FROM unnest(${arrays}) AS wanted(${quotedList(names)})
               CROSS JOIN LATERAL (SELECT * FROM ${quoted(read.table)} AS stored WHERE ${matches} OFFSET 0) AS stored`;
  const values = names.map((_, index) => columnLiteral(keys, (key) => key[index] ?? null));
  return database.rawRows(sql, values);
}

function fromSqlite(database: Database, read: KeyedRead, keys: readonly BulkRow[]): Promise<RawRow[]> {
  const names = Object.keys(read.key);
  const matches = names.map((name, index) => `stored.${quoted(name)} = wanted.value ->> ${index}`).join(' AND ');
  // CROSS JOIN keeps SQLite from walking through the whole table in search of the keys.
  const sql = `SELECT ${selected(read)} FROM json_each($1) AS wanted
               CROSS JOIN ${quoted(read.table)} AS stored WHERE ${matches}`;
  return database.rawRows(sql, [JSON.stringify(keys)]);
}

function selected(read: KeyedRead): string {
  return [...Object.keys(read.key), ...read.columns].map((name) => `stored.${quoted(name)}`).join(', ');
}

/** Where each key's row is, of what `rowsByKey` returned. */
export function byKey(read: KeyedRead, rows: readonly RawRow[]): ReadonlyMap<string, RawRow> {
  const names = Object.keys(read.key);
  const keyOf = keyReader(names, names);
  return new Map(rows.map((row) => [keyOf(row), row]));
}
