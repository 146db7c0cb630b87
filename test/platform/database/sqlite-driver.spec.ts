import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SqliteConnection } from '../../../src/platform/database/sqlite-connection';
import { loadSqliteDriver } from '../../../src/platform/database/sqlite-driver';
import { describeOnPostgres, openSqlite, type TestDatabase } from '../../support/database';

const TYPESCRIPT = join(__dirname, '../../support/typescript-hook.cjs');
const WITHOUT_SQLITE = join(__dirname, '../../support/without-sqlite.cjs');
const CHILD = join(__dirname, 'sqlite-driver-child.ts');

/** Opens a test's database in a process of its own, there without a SQLite driver where that is asked. */
function child(db: TestDatabase, hooks: readonly string[] = []) {
  const preloaded = [TYPESCRIPT, ...hooks].flatMap((hook) => ['-r', hook]);
  return spawnSync(process.execPath, [...preloaded, CHILD, JSON.stringify(db.configuration)], { encoding: 'utf8' });
}

describe('a connection to a SQLite file', () => {
  let db: TestDatabase;
  let path: string;
  const opened: SqliteConnection[] = [];

  const connect = async (options = {}): Promise<SqliteConnection> => {
    const connection = new (await loadSqliteDriver())(path, options);
    opened.push(connection);
    return connection;
  };
  const codeOf = (work: () => unknown): unknown => {
    try {
      work();
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
    return undefined;
  };

  beforeEach(async () => {
    db = await openSqlite();
    path = db.configuration.engine === 'sqlite' ? `${db.configuration.path}-own` : '';
  });
  afterEach(async () => {
    for (const connection of opened.splice(0)) connection.close();
    await db.close();
  });

  it('names what SQLite refuses, whichever way the statement is run', async () => {
    const connection = await connect();
    connection.exec(
      'CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE, c TEXT NOT NULL CHECK (c <> 0), d REFERENCES t)',
    );
    connection.exec("INSERT INTO t VALUES (1, 'x', '1', NULL)");
    const refused: readonly [sql: string, code: string][] = [
      ["INSERT INTO t VALUES (2, 'x', '1', NULL)", 'SQLITE_CONSTRAINT_UNIQUE'],
      ["INSERT INTO t VALUES (1, 'y', '1', NULL)", 'SQLITE_CONSTRAINT_PRIMARYKEY'],
      ["INSERT INTO t VALUES (2, 'y', NULL, NULL)", 'SQLITE_CONSTRAINT_NOTNULL'],
      ["INSERT INTO t VALUES (2, 'y', 0, NULL)", 'SQLITE_CONSTRAINT_CHECK'],
      ["INSERT INTO t VALUES (2, 'y', '1', 7)", 'SQLITE_CONSTRAINT_FOREIGNKEY'],
      ['SELECT nothing FROM t', 'SQLITE_ERROR'],
    ];
    for (const [sql, code] of refused) {
      const returning = sql.startsWith('INSERT') ? `${sql} RETURNING a` : sql;
      const ways: (() => unknown)[] = [
        () => connection.run(sql),
        () => connection.exec(sql),
        () => connection.rows(returning),
        () => connection.prepare(returning).all(),
        () => [...connection.stream(returning, [])],
      ];
      expect(ways.map(codeOf)).toEqual(ways.map(() => code));
    }
    expect(connection.rows('SELECT * FROM t')).toEqual([[1, 'x', '1', null]]);
  });

  it('tells who is busy from who has read too early', async () => {
    const [one, other] = [await connect(), await connect({ timeout: 1 })];
    one.pragma('journal_mode = WAL');
    one.exec('CREATE TABLE t (a); BEGIN IMMEDIATE');
    expect(codeOf(() => other.run('BEGIN IMMEDIATE'))).toBe('SQLITE_BUSY');
    one.exec('COMMIT');
    other.exec('BEGIN');
    other.rows('SELECT * FROM t');
    one.run('INSERT INTO t VALUES (1)');
    expect(codeOf(() => other.rows('INSERT INTO t VALUES (2) RETURNING a'))).toBe('SQLITE_BUSY_SNAPSHOT');
  });

  it('neither writes where it may only read, nor makes a file that must exist', async () => {
    await expect(connect({ readonly: true })).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
    await expect(connect({ fileMustExist: true })).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
    expect(existsSync(path)).toBe(false);
    (await connect()).exec('CREATE TABLE t (a)');
    const reader = await connect({ readonly: true });
    expect(codeOf(() => reader.run('INSERT INTO t VALUES (1)'))).toBe('SQLITE_READONLY');
  });

  it('gives integers exactly or not at all, and true and false as 1 and 0', async () => {
    const connection = await connect();
    connection.exec('CREATE TABLE t (a BIGINT)');
    const largest = BigInt(Number.MAX_SAFE_INTEGER);
    connection.run('INSERT INTO t VALUES (?), (?), (?), (?)', [largest, -largest, true, false]);
    expect(connection.rows('SELECT a FROM t')).toEqual([[Number(largest)], [-Number(largest)], [1], [0]]);
    connection.run('UPDATE t SET a = a + 1 WHERE a > 1');
    expect(() => connection.rows('SELECT a FROM t')).toThrow(/9007199254740992/);
    expect(() => [...connection.stream('SELECT a FROM t', [])]).toThrow(/9007199254740992/);
    expect(connection.rows("SELECT a || '' FROM t WHERE a > 1")).toEqual([['9007199254740992']]);
  });

  it('refuses text that it would cut off', async () => {
    const connection = await connect();
    connection.exec('CREATE TABLE t (a)');
    expect(() => connection.run('INSERT INTO t VALUES (?)', ['nợ\u0000đọng'])).toThrow(/NUL/);
    expect(connection.rows('SELECT * FROM t')).toEqual([]);
  });

  it('streams rows while others run, from one view of the data', async () => {
    const connection = await connect();
    connection.exec(
      'CREATE TABLE t (a); WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 500) INSERT INTO t SELECT a FROM n',
    );
    let sum = 0;
    for (const [a] of connection.stream('SELECT a FROM t WHERE a > ?', [100])) {
      sum += Number(a) - Number(connection.rows('SELECT a FROM t WHERE a = ?', [a ?? null])[0]?.[0]) + 1;
    }
    expect(sum).toBe(400);
  });

  /** What a piece of work leaves behind in this process's memory, in megabytes. */
  const leftBy = (work: () => void): number => {
    const before = process.memoryUsage().rss;
    work();
    return (process.memoryUsage().rss - before) / 1e6;
  };

  it('does not hold on to long values that were bound once', async () => {
    const connection = await connect();
    const long = 'x'.repeat(8_000_000);
    const left = leftBy(() => {
      for (let n = 0; n < 60; n += 1) connection.rows(`SELECT length(?) + ${n}`, [long]);
    });
    expect(left).toBeLessThan(200);
  });

  it('does not pile up statements of which each is used once', async () => {
    const connection = await connect();
    connection.exec('CREATE TABLE t (a)');
    const many = Array.from({ length: 100 }, () => 'a + 1').join();
    const left = leftBy(() => {
      for (let n = 0; n < 12_000; n += 1) connection.rows(`SELECT ${many} FROM t WHERE a = ${n}`);
    });
    expect(left).toBeLessThan(150);
  });

  it('lets go of the file when it is closed, even in the middle of reading', async () => {
    const files = (): number => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);
    (await connect()).exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)');
    opened.splice(0).forEach((connection) => connection.close());
    const before = files();
    for (let n = 0; n < 40; n += 1) {
      const connection = await connect();
      connection.rows('SELECT a FROM t');
      connection.stream('SELECT a FROM t', []).next();
      connection.close();
      connection.close();
    }
    expect(files() - before).toBeLessThan(10);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});

describe('a SQLite file whose disk is full', () => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await openSqlite();
  });
  afterEach(() => db.close());

  const write = (kilobytes: number) =>
    db.database.bulk().insert('named_lock', ['name', 'turns'], [['x'.repeat(kilobytes * 1024), 1]]);
  const count = async () => (await db.database.rawRows('SELECT COUNT(*) FROM named_lock'))[0]?.[0];
  /** No page more than the file has now. */
  const fill = () => db.unitOfWork.run(async (manager) => void (await manager.query('PRAGMA max_page_count = 1')));

  it('stores nothing of a unit of work, says so, and takes the next one', async () => {
    await db.unitOfWork.run(() => write(1));
    await fill();
    const tooMuch = db.unitOfWork.run(async () => {
      await db.database.execute('UPDATE named_lock SET turns = 2');
      await write(5000);
    });
    await expect(tooMuch).rejects.toMatchObject({ code: 'database.full' });
    expect(await db.database.rawRows('SELECT turns FROM named_lock')).toEqual([[1]]);
    await db.unitOfWork.run(() => db.database.execute('UPDATE named_lock SET turns = 3'));
    expect(await db.database.rawRows('SELECT turns FROM named_lock')).toEqual([[3]]);
  });

  it('lets nothing be written after the part that did not fit', async () => {
    await fill();
    const goesOn = db.unitOfWork.run(async () => {
      await write(5000).catch(() => undefined);
      await write(1);
    });
    await expect(goesOn).rejects.toThrow(/rolled this unit of work back/);
    expect(await count()).toBe(0);
  });
});

describe('the SQLite driver', () => {
  it('is asked for by name where it is missing, in one line', async () => {
    const db = await openSqlite();
    const { status, stderr, stdout } = child(db, [WITHOUT_SQLITE]);
    await db.close();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The data are to lie in a SQLite file.*npm ci.*DATABASE_URL=postgres:.*\n$/);
  });

  it('is loaded where the data lie in a file', async () => {
    const db = await openSqlite();
    const { stderr, stdout } = child(db);
    await db.close();
    expect([stderr, stdout]).toEqual(['', '1 row\nwith the SQLite driver\n']);
  });
});

describeOnPostgres('a program on PostgreSQL', (open) => {
  it('runs without a SQLite driver, and loads none', async () => {
    const db = await open();
    for (const hooks of [[], [WITHOUT_SQLITE]]) {
      const { stderr, stdout } = child(db, hooks);
      expect([stderr, stdout]).toEqual(['', '1 row\nwithout a SQLite driver\n']);
    }
    await db.close();
  });
});
