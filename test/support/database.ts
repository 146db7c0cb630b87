import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTITIES } from './entities';
import type { DatabaseConfiguration } from '../../src/platform/config/configuration';
import type { Database } from '../../src/platform/database/database';
import type { Engine } from '../../src/platform/database/engine';
import { openDatabase } from '../../src/platform/database/open-database';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { postgresCopy, sqliteTemplate } from './database-templates';
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
 * For what an engine could do otherwise; what only pages and forms show needs one of them (`openSqlite`).
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
  return opened(placeSqlite(await sqliteTemplate()));
}

/** A PostgreSQL database on the server that TEST_DATABASE_URL names. */
export async function openPostgres(): Promise<TestDatabase> {
  const copy = await takeDatabase();
  return opened({ configuration: atUrl(copy.url), remove: () => giveBack(copy) });
}

/** A database that was filled once. */
export interface PreparedDatabase {
  /** A copy of it, for one test. */
  readonly open: OpenTestDatabase;
  /** Removes the original; copies live until their own `close`. */
  remove(): Promise<void>;
}

/**
 * Fills a database once, for tests that all begin with the same data: copying it takes some ten milliseconds, importing even a small
 * world more than a second. Prepare in `beforeAll`, open in `beforeEach`.
 */
export async function prepareDatabase(
  engine: Engine,
  fill: (db: TestDatabase) => Promise<void>,
): Promise<PreparedDatabase> {
  const place = engine === 'sqlite' ? placeSqlite(await sqliteTemplate()) : await placePostgres();
  const db = await opened({ ...place, remove: async () => undefined });
  try {
    await fill(db);
  } finally {
    // Nobody may be connected to what is copied.
    await db.close();
  }
  return {
    open: async () => opened('path' in place ? placeSqlite(place.path) : await placePostgres(place.configuration.url)),
    remove: place.remove,
  };
}

/** Where a test's database is, and how it is taken away. */
interface Place {
  readonly configuration: DatabaseConfiguration;
  readonly remove: () => Promise<void>;
}

function placeSqlite(original: string) {
  const folder = join(tmpdir(), `contribution-enforcement-test-${randomUUID()}`);
  mkdirSync(folder);
  const path = join(folder, 'data.sqlite');
  copyFileSync(original, path);
  const remove = async (): Promise<void> => rmSync(folder, { recursive: true, force: true });
  return { path, configuration: { engine: 'sqlite' as const, path }, remove };
}

async function placePostgres(original?: string) {
  const { url, drop } = await postgresCopy(original);
  return { configuration: atUrl(url), remove: drop };
}

function atUrl(url: string) {
  return { engine: 'postgres' as const, url, poolSize: 8 };
}

async function opened({ configuration, remove }: Place): Promise<TestDatabase> {
  const database = await openDatabase(configuration, [...ENTITIES]);
  const close = async (): Promise<void> => {
    await database.close();
    await remove();
  };
  return { engine: configuration.engine, database, unitOfWork: new UnitOfWork(database), configuration, close };
}
