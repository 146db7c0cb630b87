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
import { arrayLiteral } from './postgres-array';
import { RAW_TYPES } from './postgres-data-source';
import type { SqlValue } from './sql';

/** Bulk writing on PostgreSQL: one statement a call, each column as one array that UNNEST turns into rows. */
export class PostgresBulkWriter implements BulkWriter {
  private readonly typesOfTables = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(private readonly manager: () => EntityManager) {}

  async insertIgnore(
    table: string,
    columns: readonly string[],
    rows: readonly BulkRow[],
    options: InsertIgnoreOptions = {},
  ): Promise<InsertIgnoreResult> {
    const returning = options.reportBy ? `RETURNING ${quotedList(options.reportBy)}` : '';
    const result = await this.write(table, columns, rows, `ON CONFLICT DO NOTHING ${returning}`);
    const ignored = options.reportBy ? missing(columns, options.reportBy, rows, result.rows) : [];
    return { inserted: result.rowCount, ignored };
  }

  async insert(table: string, columns: readonly string[], rows: readonly BulkRow[]): Promise<void> {
    await this.write(table, columns, rows, '');
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
    const arrays = columns.map((column, index) => `$${index + 1}::${typeOf(types, table, column)}[]`).join(', ');
    const text = `INSERT INTO ${quoted(table)} (${quotedList(columns)}) SELECT * FROM UNNEST(${arrays}) ${conflict}`;
    const values = columns.map((_, index) => arrayLiteral(rows.map((row) => row[index] ?? null)));
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
