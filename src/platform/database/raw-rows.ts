import Sqlite from 'better-sqlite3';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { engineOf } from './engine';
import { streamFromPostgres } from './postgres-stream';
import type { BoundSql } from './sql';
import { tune } from './sqlite-data-source';

/** One column's value as both engines deliver it; 64-bit integers as number while exact (see `toDong`), booleans as the engine has them. */
export type RawValue = string | number | bigint | boolean | null;

/** A row as an array in the order of the selected columns. */
export type RawRow = RawValue[];

/** How a stream is cut. */
export interface StreamOptions {
  /** Rows per batch; 5,000 unless told. */
  readonly batchSize?: number;
}

/** All rows of a statement on a data source, or on the connection of a manager inside a transaction. */
export async function rawRowsOn(source: DataSource | EntityManager, sql: BoundSql): Promise<RawRow[]> {
  const own = 'queryRunner' in source ? source.queryRunner : undefined;
  const runner = own ?? ('dataSource' in source ? source.dataSource : source).createQueryRunner();
  try {
    if (engineOf(runner.dataSource) === 'postgres') {
      const client = (await runner.connect()) as PoolClient;
      return (await client.query<RawRow>({ ...sql, rowMode: 'array' })).rows;
    }
    const connection = (await runner.connect()) as Sqlite.Database;
    return connection
      .prepare<RawValue[], RawRow>(sql.text)
      .raw()
      .all(...sql.values);
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
    : streamFromSqlite(String(source.options.database), sql, batchSize);
}

/** A connection of its own, because an open iterator holds its connection's view of the data still for everybody else on it. */
async function* streamFromSqlite(path: string, sql: BoundSql, batchSize: number): AsyncGenerator<RawRow[], void, void> {
  const connection = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 20 });
  try {
    tune(connection);
    let batch: RawRow[] = [];
    for (const row of connection
      .prepare<RawValue[], RawRow>(sql.text)
      .raw()
      .iterate(...sql.values)) {
      if (batch.push(row) < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } finally {
    connection.close();
  }
}
