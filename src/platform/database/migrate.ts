import type { DataSource } from 'typeorm';
import { engineOf } from './engine';
import { isSqliteBusy, mendable } from './database-errors';
import { retrying } from './retry';
import { newSqliteRunner } from './sqlite-query-runner';

/** Any number that only migrations of this program lock on. */
const POSTGRES_LOCK = 7_041_2024;

/**
 * Brings the schema up to date, each migration in a transaction of its own. Several processes may start it at once: one does it, the
 * others wait and find nothing left to do.
 * @param dataSource the writing data source of a `Database` (`database.writer`)
 * @returns the names of the migrations that ran
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  if (await isUpToDate(dataSource)) return [];
  const run = engineOf(dataSource) === 'postgres' ? migratePostgres : migrateSqlite;
  const migrated = run(dataSource, async () => {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  });
  return migrated.catch((error: unknown) => {
    throw mendable(error);
  });
}

/** One question, so that a command on a database that is up to date waits for no lock and no look at its tables. */
async function isUpToDate(dataSource: DataSource): Promise<boolean> {
  try {
    const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migration');
    const done = new Set(rows.map(({ name }) => name));
    return dataSource.migrations.every((migration) => done.has(migration.name ?? migration.constructor.name));
  } catch {
    // No such table yet, or a lock: the thorough way finds out.
    return false;
  }
}

/** Takes the newest migration back. Loses what only the newer schema could hold. */
export async function migrateDown(dataSource: DataSource): Promise<void> {
  const run = engineOf(dataSource) === 'postgres' ? migratePostgres : migrateSqlite;
  await run(dataSource, () => dataSource.undoLastMigration({ transaction: 'each' }));
}

async function migratePostgres<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(${POSTGRES_LOCK})`);
    try {
      return await work();
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(${POSTGRES_LOCK})`);
    }
  } finally {
    await runner.release();
  }
}

/** SQLite has no lock for this: who comes second fails, either at the lock or at a table that is there already, and looks again. */
async function migrateSqlite<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const attempt = async (): Promise<T> => {
    const runner = newSqliteRunner(dataSource);
    try {
      return await work();
    } finally {
      await runner.release();
    }
  };
  const patient = { attempts: 200, firstPauseMs: 5, longestPauseMs: 200 };
  const looksAgain = { attempts: 3, firstPauseMs: 50, longestPauseMs: 200 };
  return retrying(patient, isSqliteBusy, () => retrying(looksAgain, isAlreadyThere, attempt));
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && /already exists|UNIQUE constraint failed: migration/.test(error.message);
}
