import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTITIES } from '../../src/entities';
import type { DatabaseConfiguration } from '../../src/platform/config/configuration';
import type { Database } from '../../src/platform/database/database';
import type { Engine } from '../../src/platform/database/engine';
import { openDatabase } from '../../src/platform/database/open-database';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { sqliteTemplate } from './database-templates';
import { dropIdleDatabases, giveBack, keepIdleDatabases, takeDatabase } from './idle-databases';

/**
 * A freshly migrated, empty database for one test, on the engine under test:
 *
 *     describeOnEachEngine('counting employers', (open) => {
 *       let db: TestDatabase;
 *       beforeEach(async () => { db = await open(); });
 *       afterEach(() => db.close());
 *
 *       it('starts with none', async () => {
 *         expect(await db.database.reader().count(Employer)).toBe(0);
 *       });
 *     });
 *
 * The tests run on SQLite always, and once more on PostgreSQL where TEST_DATABASE_URL names a server on which databases may be created
 * (`postgres://postgres@127.0.0.1:5432/postgres`). Opening takes some milliseconds on SQLite (a copied file), and little more
 * on PostgreSQL (the file's first one is CREATE DATABASE … TEMPLATE, later ones are emptied), so a database per test is affordable.
 * `close` gives it back; nothing is left after the file. Where tests only read, open in `beforeAll`.
 */
export interface TestDatabase {
  readonly engine: Engine;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  /** What a second process or data source needs to reach the same data. */
  readonly configuration: DatabaseConfiguration;
  /** Closes the connections and gives the database back. */
  close(): Promise<void>;
}

/** Opens a new database; everything opened is removed by its own `close`. */
export type OpenTestDatabase = () => Promise<TestDatabase>;

/** Describes the same behaviour on SQLite and, where configured, on PostgreSQL. */
export function describeOnEachEngine(name: string, tests: (open: OpenTestDatabase, engine: Engine) => void): void {
  describe(`${name} (SQLite)`, () => tests(openSqlite, 'sqlite'));
  describeOnPostgres(`${name} (PostgreSQL)`, (open) => tests(open, 'postgres'));
}

/** Describes what needs PostgreSQL alone. */
export function describeOnPostgres(name: string, tests: (open: OpenTestDatabase) => void): void {
  describeWhere('TEST_DATABASE_URL', name, () => {
    beforeAll(keepIdleDatabases);
    tests(openPostgres);
    afterAll(dropIdleDatabases);
  });
}

/** Describes what needs a server named by a variable; skipped where it is not set, except in CI, where that is a failure. */
export function describeWhere(variable: string, name: string, tests: () => void): void {
  if (process.env[variable]) {
    describe(name, tests);
  } else if (process.env['CI'] === 'true') {
    it(`${name} needs ${variable}`, () => {
      throw new Error(`${variable} is not set; with CI=true nothing is skipped`);
    });
  } else {
    describe.skip(`${name} [needs ${variable}]`, tests);
  }
}

/** A SQLite database in a temporary folder. */
export async function openSqlite(): Promise<TestDatabase> {
  const folder = join(tmpdir(), `contribution-enforcement-test-${randomUUID()}`);
  mkdirSync(folder);
  const path = join(folder, 'data.sqlite');
  copyFileSync(await sqliteTemplate(), path);
  return opened({ engine: 'sqlite', path }, () => Promise.resolve(rmSync(folder, { recursive: true, force: true })));
}

/** A PostgreSQL database on the server that TEST_DATABASE_URL names. */
export async function openPostgres(): Promise<TestDatabase> {
  const copy = await takeDatabase();
  return opened({ engine: 'postgres', url: copy.url, poolSize: 8 }, () => giveBack(copy));
}

async function opened(configuration: DatabaseConfiguration, remove: () => Promise<void>): Promise<TestDatabase> {
  const database = await openDatabase(configuration, ENTITIES);
  const close = async (): Promise<void> => {
    await database.close();
    await remove();
  };
  return { engine: configuration.engine, database, unitOfWork: new UnitOfWork(database), configuration, close };
}
