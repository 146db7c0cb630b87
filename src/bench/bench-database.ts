import { join } from 'node:path';
import type { DatabaseConfiguration } from '../platform/config/configuration';
import { serverAddress } from '../platform/config/server-address';
import type { Engine } from '../platform/database/engine';
import { connectPostgres } from './raw-database';

const SERVER = 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of the run's own, and how to get rid of it. */
export interface BenchDatabase {
  readonly configuration: DatabaseConfiguration;
  drop(): Promise<void>;
}

/** Creates the database: a file in the folder, or a database on the server that the environment names. */
export async function createDatabase(engine: Engine, folder: string): Promise<BenchDatabase> {
  if (engine === 'sqlite') {
    return { configuration: { engine, path: join(folder, 'data.sqlite') }, drop: async () => undefined };
  }
  const server = serverAddress(['BENCH_DATABASE_URL', 'TEST_DATABASE_URL'], SERVER);
  const name = `bench_${process.pid}_${Date.now()}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    configuration: { engine, url: url.href, poolSize: 10 },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = await connectPostgres(server);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
