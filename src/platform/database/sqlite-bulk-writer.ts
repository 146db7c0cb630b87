import type { EntityManager } from 'typeorm';
import { invariant } from '../../kernel/invariant';
import {
  quoted,
  quotedList,
  replacing,
  type BulkRow,
  type BulkWriter,
  type InsertIgnoreOptions,
  type InsertIgnoreResult,
} from './bulk-writer';
import type { SqlValue } from './sql';
import type { SqliteConnection } from './sqlite-connection';

/** Rows per statement: beyond some dozens, binding costs more than it saves. */
const ROWS_PER_STATEMENT = 40;

/** Bulk writing on SQLite: prepared statements on the unit's connection, some dozens of rows each. */
export class SqliteBulkWriter implements BulkWriter {
  constructor(private readonly manager: () => EntityManager) {}

  async insertIgnore(
    table: string,
    columns: readonly string[],
    rows: readonly BulkRow[],
    options: InsertIgnoreOptions = {},
  ): Promise<InsertIgnoreResult> {
    const connection = await this.connection();
    const conflict = 'ON CONFLICT DO NOTHING';
    if (!options.reportBy) return { inserted: writeRows(connection, table, columns, rows, conflict), ignored: [] };
    const one = insertSql(table, columns, 1, conflict);
    const ignored: number[] = [];
    rows.forEach((row, index) => {
      if (connection.run(one, row).changes === 0) ignored.push(index);
    });
    return { inserted: rows.length - ignored.length, ignored };
  }

  insertIgnoreLater(table: string, columns: readonly string[], rows: readonly BulkRow[]): () => Promise<number> {
    return async () => (await this.insertIgnore(table, columns, rows)).inserted;
  }

  async insert(table: string, columns: readonly string[], rows: readonly BulkRow[]): Promise<void> {
    writeRows(await this.connection(), table, columns, rows, '');
  }

  async replace(
    table: string,
    columns: readonly string[],
    key: readonly string[],
    rows: readonly BulkRow[],
  ): Promise<void> {
    writeRows(await this.connection(), table, columns, rows, replacing(columns, key));
  }

  async deleteWhereIn(table: string, column: string, values: readonly (string | number)[]): Promise<number> {
    const connection = await this.connection();
    const sql = `DELETE FROM ${quoted(table)} WHERE ${quoted(column)} IN (SELECT value FROM json_each(?))`;
    return connection.run(sql, [JSON.stringify(values)]).changes;
  }

  private async connection(): Promise<SqliteConnection> {
    const runner = this.manager().queryRunner;
    invariant(runner, 'a unit of work has a connection');
    return (await runner.connect()) as SqliteConnection;
  }
}

/** @returns how many rows went in. */
function writeRows(
  connection: SqliteConnection,
  table: string,
  columns: readonly string[],
  rows: readonly BulkRow[],
  conflict: string,
): number {
  let written = 0;
  for (let from = 0; from < rows.length;) {
    const size = rows.length - from >= ROWS_PER_STATEMENT ? ROWS_PER_STATEMENT : 1;
    const until = size === 1 ? rows.length : rows.length - ((rows.length - from) % size);
    const sql = insertSql(table, columns, size, conflict);
    for (; from < until; from += size) written += connection.run(sql, flat(rows, from, size)).changes;
  }
  return written;
}

function flat(rows: readonly BulkRow[], from: number, size: number): SqlValue[] {
  const values: SqlValue[] = [];
  for (let index = from; index < from + size; index += 1) {
    for (const value of rows[index] ?? []) values.push(value);
  }
  return values;
}

function insertSql(table: string, columns: readonly string[], rows: number, conflict: string): string {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const values = Array.from({ length: rows }, () => row).join(', ');
  return `INSERT INTO ${quoted(table)} (${quotedList(columns)}) VALUES ${values} ${conflict}`;
}
