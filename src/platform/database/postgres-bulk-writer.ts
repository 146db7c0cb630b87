import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { InvariantError, invariant } from '../../kernel/invariant';
import {
  keyReader,
  quoted,
  quotedList,
  replacing,
  type BulkRow,
  type BulkWriter,
  type InsertIgnoreOptions,
  type InsertIgnoreResult,
} from './bulk-writer';
import { CopyBinary } from './copy-binary';
import { CopyQuery } from './copy-query';
import { isUniqueViolation } from './database-errors';
import { arrayLiteral, columnLiteral } from './postgres-array';
import { RAW_TYPES } from './postgres-data-source';
import type { SqlValue } from './sql';

/** Bytes: the server works on one piece while the next is written. */
const PIECE = 32_000;

/**
 * Bulk writing on PostgreSQL, one statement a call. Rows that must all be new go by COPY, which costs the server less than half; where
 * conflicts are to be dealt with, each column travels as one array that UNNEST turns into rows.
 */
export class PostgresBulkWriter implements BulkWriter {
  /** Tables whose last rows were partly there already: those that follow probably are too (a file imported again). */
  private readonly meetingOldRows = new Set<string>();
  private readonly typesOfTables = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(private readonly manager: () => EntityManager) {}

  async insertIgnore(
    table: string,
    columns: readonly string[],
    rows: readonly BulkRow[],
    options: InsertIgnoreOptions = {},
  ): Promise<InsertIgnoreResult> {
    if (rows.length === 0) return { inserted: 0, ignored: [] };
    if (!this.meetingOldRows.has(table)) {
      const pieces = await this.encode(table, columns, rows);
      if (await this.wentInWhole(table, columns, pieces)) return { inserted: rows.length, ignored: [] };
    }
    const returning = options.reportBy ? `RETURNING ${quotedList(options.reportBy)}` : '';
    const result = await this.write(table, columns, rows, `ON CONFLICT DO NOTHING ${returning}`);
    const ignored = options.reportBy ? missing(columns, options.reportBy, rows, result.rows) : [];
    if (result.rowCount === rows.length) this.meetingOldRows.delete(table);
    else this.meetingOldRows.add(table);
    return { inserted: result.rowCount, ignored };
  }

  insertIgnoreLater(table: string, columns: readonly string[], rows: readonly BulkRow[]): () => Promise<number> {
    const pieces = this.encode(table, columns, rows);
    // Whoever inserts them later hears of a failure; until then nobody does.
    pieces.catch(() => undefined);
    return async () => {
      if (!this.meetingOldRows.has(table) && (await this.wentInWhole(table, columns, await pieces))) return rows.length;
      return (await this.insertIgnore(table, columns, rows)).inserted;
    };
  }

  /** Rows cost far less where nothing watches for conflicts; while they are new, that is all it takes. */
  private async wentInWhole(table: string, columns: readonly string[], pieces: readonly Buffer[]): Promise<boolean> {
    const client = await this.client();
    try {
      // In one message: each way to the server and back costs as much as some hundred rows.
      await copyInto(client, `SAVEPOINT bulk; ${copySql(table, columns)}; RELEASE SAVEPOINT bulk`, pieces);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      await client.query('ROLLBACK TO SAVEPOINT bulk');
      this.meetingOldRows.add(table);
      return false;
    }
    return true;
  }

  async insert(table: string, columns: readonly string[], rows: readonly BulkRow[]): Promise<void> {
    if (rows.length === 0) return;
    await copyInto(await this.client(), copySql(table, columns), await this.encode(table, columns, rows));
  }

  private async encode(table: string, columns: readonly string[], rows: readonly BulkRow[]): Promise<Buffer[]> {
    const types = await this.typesOf(await this.client(), table);
    const binary = new CopyBinary(columns.map((column) => typeOf(types, table, column)));
    const pieces: Buffer[] = [];
    for (const row of rows) {
      binary.add(row);
      if (binary.size >= PIECE) pieces.push(binary.take());
    }
    pieces.push(binary.end());
    return pieces;
  }

  async replace(
    table: string,
    columns: readonly string[],
    key: readonly string[],
    rows: readonly BulkRow[],
  ): Promise<void> {
    await this.write(table, columns, rows, replacing(columns, key));
  }

  async deleteWhereIn(table: string, column: string, values: readonly (string | number)[]): Promise<number> {
    const client = await this.client();
    const type = (await this.typesOf(client, table)).get(column);
    const sql = `DELETE FROM ${quoted(table)} WHERE ${quoted(column)} = ANY($1::${String(type)}[])`;
    return (await client.query(sql, [arrayLiteral(values)])).rowCount ?? 0;
  }

  private async write(table: string, columns: readonly string[], rows: readonly BulkRow[], conflict: string) {
    if (rows.length === 0) return { rowCount: 0, rows: [] };
    const client = await this.client();
    const types = await this.typesOf(client, table);
    // In the SELECT list the arrays are unrolled side by side, row by row; in FROM they would be written out to a table first.
    const arrays = columns
      .map((column, index) => `unnest($${index + 1}::${typeOf(types, table, column)}[])`)
      .join(', ');
    const text = `INSERT INTO ${quoted(table)} (${quotedList(columns)}) SELECT ${arrays} ${conflict}`;
    const values = columns.map((_, index) => columnLiteral(rows, (row) => row[index] ?? null));
    const result = await client.query<SqlValue[]>({ text, values, rowMode: 'array', types: RAW_TYPES });
    return { rowCount: result.rowCount ?? 0, rows: result.rows };
  }

  /** Column types of a table, asked once: UNNEST must be told the type of each array. */
  private typesOf(client: PoolClient, table: string): Promise<ReadonlyMap<string, string>> {
    const known = this.typesOfTables.get(table);
    if (known) return known;
    const asked = client
      .query<[string, string]>({
        text: `SELECT attname, format_type(atttypid, NULL) FROM pg_attribute
               WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
        values: [quoted(table)],
        rowMode: 'array',
      })
      .then((result) => new Map(result.rows));
    this.typesOfTables.set(table, asked);
    asked.catch(() => this.typesOfTables.delete(table));
    return asked;
  }

  private async client(): Promise<PoolClient> {
    const runner = this.manager().queryRunner;
    invariant(runner, 'a unit of work has a connection');
    return (await runner.connect()) as PoolClient;
  }
}

function copySql(table: string, columns: readonly string[]): string {
  return `COPY ${quoted(table)} (${quotedList(columns)}) FROM STDIN (FORMAT binary)`;
}

function copyInto(client: PoolClient, sql: string, pieces: readonly Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyQuery(sql, pieces, (error) => (error ? reject(error) : resolve())));
  });
}

function typeOf(types: ReadonlyMap<string, string>, table: string, column: string): string {
  const type = types.get(column);
  if (type === undefined) throw new InvariantError('bulk writing names existing columns', { table, column });
  return type;
}

/** Indexes of the rows whose key did not come back; of rows with the same key only the first went in. */
function missing(
  columns: readonly string[],
  key: readonly string[],
  rows: readonly BulkRow[],
  returned: readonly SqlValue[][],
): number[] {
  const keyOf = keyReader(columns, key);
  const keyOfReturned = keyReader(key, key);
  const inserted = new Set(returned.map(keyOfReturned));
  const ignored: number[] = [];
  rows.forEach((row, index) => {
    if (!inserted.delete(keyOf(row))) ignored.push(index);
  });
  return ignored;
}
