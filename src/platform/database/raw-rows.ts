import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { engineOf } from './engine';
import { streamFromPostgres } from './postgres-stream';
import type { BoundSql } from './sql';
import type { SqliteConnection } from './sqlite-connection';
import { tuneReading } from './sqlite-data-source';
import { loadSqliteDriver } from './sqlite-driver';

/** One column's value as both engines deliver it; 64-bit integers as number while exact (see `toDong`), booleans as the engine has them. */
export type RawValue = string | number | bigint | boolean | null;

/** A row as an array in the order of the selected columns. */
export type RawRow = RawValue[];

/** Rows that begin with a whole number, by that number, each as `read` gives it. */
export function rowsByFirst<T>(rows: readonly RawRow[], read: (row: RawRow) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row[0] as number);
    if (group) group.push(read(row));
    else groups.set(row[0] as number, [read(row)]);
  }
  return groups;
}

/** How a stream is cut. */
export interface StreamOptions {
  /** Rows per batch; 5,000 unless told. */
  readonly batchSize?: number;
  /** Sorts what is large through files instead of memory (SQLite; PostgreSQL decides by itself). */
  readonly sortsOnDisk?: boolean;
}

/** All rows of a statement on a data source, or on the connection of a manager inside a transaction. */
export function rawRowsOn(source: DataSource | EntityManager, sql: BoundSql): Promise<RawRow[]> {
  return onConnection(source, {
    postgres: async (client) => (await client.query<RawRow>({ ...sql, rowMode: 'array' })).rows,
    sqlite: (connection) => connection.rows(sql.text, sql.values),
  });
}

/** All rows of each of several statements without parameters. PostgreSQL is sent them together: one way there and back for all. */
export function rawRowsOfEachOn(source: DataSource | EntityManager, texts: readonly string[]): Promise<RawRow[][]> {
  return onConnection(source, {
    postgres: async (client) => {
      const results: unknown = await client.query<RawRow>({ text: texts.join(';\n'), rowMode: 'array' });
      // The driver gives a list of results where it was given several statements.
      const each = (texts.length === 1 ? [results] : results) as readonly { readonly rows: RawRow[] }[];
      return each.map(({ rows }) => rows);
    },
    sqlite: (connection) => texts.map((text) => connection.rows(text)),
  });
}

interface ByEngine<T> {
  readonly postgres: (client: PoolClient) => Promise<T>;
  readonly sqlite: (connection: SqliteConnection) => T;
}

async function onConnection<T>(source: DataSource | EntityManager, read: ByEngine<T>): Promise<T> {
  const own = 'queryRunner' in source ? source.queryRunner : undefined;
  const runner = own ?? ('dataSource' in source ? source.dataSource : source).createQueryRunner();
  try {
    const connection: unknown = await runner.connect();
    return engineOf(runner.dataSource) === 'postgres'
      ? await read.postgres(connection as PoolClient)
      : read.sqlite(connection as SqliteConnection);
  } finally {
    if (!own) await runner.release();
  }
}

/** Rows of a statement in batches, over a connection of its own. */
export function streamRowsOn(
  source: DataSource,
  sql: BoundSql,
  options: StreamOptions,
): AsyncGenerator<RawRow[], void, void> {
  const batchSize = options.batchSize ?? 5000;
  return engineOf(source) === 'postgres'
    ? streamFromPostgres(source.options as PostgresDataSourceOptions, sql, batchSize)
    : streamFromSqlite(String(source.options.database), sql, batchSize, options.sortsOnDisk ?? false);
}

/** A connection of its own, because an open iterator holds its connection's view of the data still for everybody else on it. */
async function* streamFromSqlite(
  path: string,
  sql: BoundSql,
  batchSize: number,
  sortsOnDisk: boolean,
): AsyncGenerator<RawRow[], void, void> {
  const connection = new (await loadSqliteDriver())(path, { readonly: true, timeout: 20 });
  try {
    tuneReading(connection);
    if (sortsOnDisk) connection.pragma('temp_store = FILE');
    let batch: RawRow[] = [];
    for (const row of connection.stream(sql.text, sql.values)) {
      if (batch.push(row) < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } finally {
    connection.close();
  }
}
