import { once } from 'node:events';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { SqliteConnection } from '../platform/database/sqlite-connection';
import { tuneWriting } from '../platform/database/sqlite-data-source';
import { loadSqliteDriver } from '../platform/database/sqlite-driver';
import type { Stage } from './stage';

/** The stage's database without anything of the program in between. */
export interface RawDatabase {
  /** Runs a statement and drains its rows as fast as the driver delivers them. @returns how many they were */
  drain(sql: string): Promise<number>;
  /** Runs a writing statement. @returns how many rows it wrote */
  write(sql: string): Promise<number>;
  /** All rows of a statement as arrays. */
  rows(sql: string): Promise<unknown[][]>;
  close(): Promise<void>;
}

/** Opens the stage's database by its bare driver. */
export async function openRaw(stage: Stage): Promise<RawDatabase> {
  return stage.database.engine === 'postgres' ? openPostgres(stage.database.url) : openSqlite(stage.database.path);
}

/** A connection to PostgreSQL with the server's own settings. */
export async function connectPostgres(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** A connection to a SQLite file with the settings that the program uses. */
export async function connectSqlite(path: string): Promise<SqliteConnection> {
  const connection = new (await loadSqliteDriver())(path);
  tuneWriting(connection);
  return connection;
}

async function openPostgres(url: string): Promise<RawDatabase> {
  const client = await connectPostgres(url);
  return {
    drain: async (sql) => {
      const stream = client.query(copyTo(`COPY (${sql}) TO STDOUT`));
      stream.resume();
      await once(stream, 'end');
      return stream.rowCount;
    },
    write: async (sql) => (await client.query(sql)).rowCount ?? 0,
    rows: async (sql) => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows,
    close: () => client.end(),
  };
}

async function openSqlite(path: string): Promise<RawDatabase> {
  const connection = await connectSqlite(path);
  return {
    drain: async (sql) => {
      let count = 0;
      for (const row of connection.stream(sql, [])) if (row) count += 1;
      return count;
    },
    write: async (sql) => connection.run(sql).changes,
    rows: async (sql) => connection.rows(sql),
    close: async () => {
      connection.close();
    },
  };
}

/** Opens the bare database, works with it, closes it. */
export async function withRaw<T>(stage: Stage, work: (raw: RawDatabase) => Promise<T>): Promise<T> {
  const raw = await openRaw(stage);
  try {
    return await work(raw);
  } finally {
    await raw.close();
  }
}
