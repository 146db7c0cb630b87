import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/platform/database/migrate';
import { postgresWriter } from '../../src/platform/database/postgres-data-source';
import { sqliteWriter } from '../../src/platform/database/sqlite-data-source';

const ROOT = resolve(__dirname, '../..');
const MIGRATIONS = join(ROOT, 'src/platform/database/migrations');

/** Changes whenever a migration does, so that no test runs on yesterday's schema. */
function schemaVersion(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).toSorted()) hash.update(readFileSync(join(MIGRATIONS, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Path of a migrated, empty SQLite file to copy; made once per schema. */
export async function sqliteTemplate(): Promise<string> {
  const folder = join(ROOT, '.cache/test-databases');
  const path = join(folder, `${schemaVersion()}.sqlite`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  // Several test files may get here at once: each makes its own, and the rename is atomic.
  const mine = `${path}.${randomUUID()}`;
  const writer = await (await sqliteWriter(mine, [])).initialize();
  await migrate(writer);
  // Closing the last connection writes everything into the one file.
  await writer.destroy();
  renameSync(mine, path);
  for (const rest of [`${mine}-wal`, `${mine}-shm`]) rmSync(rest, { force: true });
  return path;
}

/** A new PostgreSQL database: a copy of one to which nobody is connected, else empty with the current schema. */
export async function postgresCopy(original?: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `ce_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => {
    // One at a time: a template that is being made or copied must not be touched by others.
    await client.query(`SELECT pg_advisory_lock(${LOCK})`);
    const template =
      original === undefined ? await postgresTemplate(client, server) : new URL(original).pathname.slice(1);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const drop = (): Promise<void> =>
    onServer(server, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)));
  return { url: databaseUrl(server, name), drop };
}

const LOCK = 20_250_701;

/** Name of the template with the current schema; those of earlier schemas of this folder are dropped. */
async function postgresTemplate(client: Client, server: string): Promise<string> {
  const prefix = `ce_template_${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}_`;
  const name = `${prefix}${schemaVersion()}`;
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `${prefix.replaceAll('_', '\\_')}%`,
  ]);
  if (rows.some((row) => row.datname === name)) return name;
  for (const row of rows) await client.query(`DROP DATABASE IF EXISTS ${row.datname} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${prefix}making`);
  const writer = await postgresWriter({ url: databaseUrl(server, `${prefix}making`), poolSize: 2 }, []).initialize();
  await migrate(writer);
  await writer.destroy();
  await client.query(`ALTER DATABASE ${prefix}making RENAME TO ${name}`);
  return name;
}

function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(server: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
