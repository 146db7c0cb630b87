import Sqlite from 'better-sqlite3';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { engineOf } from './engine';
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
    ? streamFromPostgres(source, sql, batchSize)
    : streamFromSqlite(String(source.options.database), sql, batchSize);
}

async function* streamFromPostgres(source: DataSource, sql: BoundSql, batchSize: number): AsyncGenerator<RawRow[]> {
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query('BEGIN READ ONLY');
    try {
      await client.query({ text: `DECLARE house_stream NO SCROLL CURSOR FOR ${sql.text}`, values: sql.values });
      const fetch = { text: `FETCH ${batchSize} FROM house_stream`, rowMode: 'array' } as const;
      // The next batch is fetched while the caller works on this one.
      let next = client.query<RawRow>(fetch);
      for (;;) {
        const { rows } = await next;
        if (rows.length === 0) return;
        next = client.query<RawRow>(fetch);
        next.catch(() => undefined);
        yield rows;
      }
    } finally {
      await client.query('ROLLBACK');
    }
  } finally {
    await runner.release();
  }
}

/** A connection of its own, because an open iterator holds its connection's view of the data still for everybody else on it. */
async function* streamFromSqlite(path: string, sql: BoundSql, batchSize: number): AsyncGenerator<RawRow[]> {
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
