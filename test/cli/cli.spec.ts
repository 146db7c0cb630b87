import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeWorld } from '../../src/demo/write-world';
import { ASSUMED_RATES } from '../../src/demo/world/assumed-rates';
import type { Engine } from '../../src/platform/database/engine';
import { openTestApplication } from '../support/application';
import { describeWhere, prepareDatabase, type PreparedDatabase, type TestDatabase } from '../support/database';
import { dumpOfCycle } from '../support/dump';
import { importWorld } from '../support/world';
import type { Environment } from '../../src/platform/config/configuration';
import { runCli, startCli, withoutExpected, type Ended } from './run-cli';

const EMPLOYERS = 60;
const FIXED_NOW = '2026-11-05T09:00:00+07:00';

describe('the command line', () => {
  let folder: string;
  let environment: Environment;
  const run = (...args: string[]): Promise<Ended> => runCli(args, environment);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-cli-'));
    environment = { VAR_DIR: join(folder, 'var'), DATABASE_URL: '', FIXED_NOW, LC_ALL: 'en_US.UTF-8' };
    await writeWorld(join(folder, 'world'), { employers: EMPLOYERS, months: 24 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('imports a world, computes it, writes letters and the report', async () => {
    for (const kind of [
      'authorities',
      'employers',
      'assessments',
      'payments',
      'adjustments',
      'reminders',
      'tax-registry',
      'office-details',
    ]) {
      const { code, out, err } = await run('import', kind, join(folder, 'world', `${kind}.csv`), '--json');
      expect({ kind, code, err: withoutExpected(err) }).toEqual({ kind, code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject({ kind, rejected: 0, rejectsFile: null });
    }
    const offices = JSON.parse((await run('offices', 'list', '--json')).out) as {
      code: string;
      details: object | null;
    }[];
    expect(offices.filter(({ details }) => details === null)).toEqual([]);
    const [office] = offices;
    const set = [
      'offices',
      'set',
      office!.code,
      '--from',
      '2026-11-06',
      '--address',
      'Số 5',
      '--phone',
      '0000 000 050',
    ];
    set.push(
      '--contact',
      'Lê Thị Mẫu',
      '--account',
      '0000000050',
      '--signer-title',
      'GIÁM ĐỐC',
      '--signer',
      'Vũ Văn Mẫu',
    );
    expect(await run(...set, '--bank', 'không có')).toMatchObject({
      code: 1,
      err: expect.stringContaining('không có') as string,
    });
    expect(JSON.parse((await run(...set, '--bank', '999999', '--json')).out)).toMatchObject({ entered: true });
    const missing = await run('statement', 'TA0001A', '--as-of', '2026-10-31');
    expect(missing.code === 0 || missing.err.includes('monthly-charge-rate')).toBe(true);
    for (const { name, from, value, reference } of ASSUMED_RATES) {
      const { code } = await run(
        'parameters',
        'set',
        name,
        '--from',
        from,
        '--value',
        value,
        '--reference',
        reference,
        '--assumed',
      );
      expect(code).toBe(0);
    }
    const cycle = await run('cycle', '--json');
    expect(JSON.parse(cycle.out)).toMatchObject({ asOf: '2026-11-05', projected: EMPLOYERS });

    const all = await run('statement', '--all', '--as-of', '2026-10-31', '--json');
    const statements = all.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { employerCode: string; totals: { arrears: number } });
    expect(statements).toHaveLength(EMPLOYERS);
    const debtor = statements.find((each) => each.totals.arrears > 0);
    const one = await run('statement', debtor?.employerCode ?? '', '--as-of', '2026-10-31', '--json');
    expect(JSON.parse(one.out)).toMatchObject({ ...debtor, knownAt: expect.any(String) as string });

    const why = await run('why', debtor?.employerCode ?? '', '--as-of', '2026-11-05');
    expect(why.out).toMatch(
      /AVAILABLE {2}monthly-reminder: .*act by 2026-11-10[^]*✓ The employer owes amounts past their due date: /,
    );
    const measures = await run('why', debtor?.employerCode ?? '', '--as-of', '2026-11-05', '--json');
    expect(JSON.parse(measures.out)).toMatchObject({ employerCode: debtor?.employerCode, asOf: '2026-11-05' });
    expect((await run('why', 'NOBODY', '--as-of', '2026-11-05')).code).toBe(1);

    const letters = await run('notices', 'render', '--out', join(folder, 'letters'), '--json');
    expect(letters.code).toBe(0);
    const { written } = JSON.parse(letters.out) as { written: number };
    const pdfs = readdirSync(join(folder, 'letters'), { recursive: true }).filter((name) =>
      String(name).endsWith('.pdf'),
    );
    expect(written).toBeGreaterThan(10);
    expect(pdfs).toHaveLength(written);

    const report = await run(
      'report',
      'monthly',
      '--authority',
      'LG',
      '--period',
      '2026-10',
      '--out',
      join(folder, 'reports'),
      '--json',
    );
    expect(report.code).toBe(0);
    const sum = statements.reduce((total, each) => total + each.totals.arrears, 0);
    expect(JSON.parse(report.out)).toMatchObject({ version: 1, isNew: true, totals: { arrears: sum } });
    expect(new Set(readdirSync(join(folder, 'reports')).map((name) => name.split('.').at(-1)))).toEqual(
      new Set(['json', 'pdf', 'xlsx']),
    );
    const again = await run(
      'report',
      'monthly',
      '--authority',
      'LG',
      '--period',
      '2026-10',
      '--out',
      join(folder, 'reports'),
      '--json',
    );
    expect(JSON.parse(again.out)).toMatchObject({ version: 1, isNew: false });

    expect((await run('audit', 'verify')).out).toContain('the chain is whole');
  });

  it('prepares a folder for an office, in which nothing is overwritten', async () => {
    const office = join(folder, 'office');
    const first = await run('init', office, '--lang', 'en');
    expect({ code: first.code, err: withoutExpected(first.err) }).toEqual({ code: 0, err: '' });
    expect(first.out).toMatch(/^\d+ files written: [^]*import authorities .*authorities\.xlsx --check\n[^]*\n[^]*\n$/);
    const again = JSON.parse((await run('init', office, '--json')).out) as {
      written: string[];
      kept: string[];
      next: string[];
    };
    expect([again.written.length, again.kept.length, again.next.length]).toEqual([
      0,
      Number.parseInt(first.out, 10),
      3,
    ]);
    const taken = await run('import', 'authorities', join(office, 'authorities.xlsx'), '--lang', 'en', '--check');
    expect(taken.out).toContain('Read from the sheet "Authorities", header in row 1.');
    writeFileSync(join(folder, 'file'), '');
    expect(await run('init', join(folder, 'file', 'office'), '--lang', 'vi')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Không ghi được') as string,
    });
  });

  it('runs the demonstration to its table, without an error on the way', async () => {
    const { code, out, err } = await startCli(['demo', '--employers', '40', '--no-serve'], environment).ended;
    expect({ code, errors: err.split('\n').filter((line) => line.includes('ERROR')) }).toEqual({ code: 0, errors: [] });
    expect(out).toContain('Reminder letters');
    expect(out).toContain('Reports are in');
    const report = readFileSync(join(folder, 'var/demo/reports/bao-cao-cham-dong-LG-2026-10.json'), 'utf8');
    const { snapshot } = JSON.parse(report) as { snapshot: { collection: { plan: unknown; rate: unknown } } };
    expect(snapshot.collection).toMatchObject({ plan: 15_600_000_000, rate: { denominator: 15_600_000_000 } });
  });

  it('ends with 2 on wrong usage, 1 on a failure, 3 where rows were rejected, and says what to do', async () => {
    // Once as a shell sees it.
    const usage = await startCli(['statement', 'X', '--as-of', '2026-02-30'], environment).ended;
    expect(usage).toMatchObject({ code: 2, out: '' });
    expect(usage.err).toContain('write YYYY-MM-DD');
    expect((await run('statement', '--as-of', '2026-02-28')).code).toBe(2);
    expect((await run('no-such-command')).code).toBe(2);
    expect((await run('cycle', '--help')).code).toBe(0);

    const unknown = await run('statement', 'NOBODY', '--as-of', '2026-02-28');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('There is no employer with the code "NOBODY"');

    const file = join(folder, 'payments-bad.csv');
    writeFileSync(file, 'receiptNo,employerCode,receivedOn,amount\nP-1,NOBODY,2026-01-05,1000\n');
    const rejected = await run('import', 'payments', file);
    expect(rejected.code).toBe(3);
    expect(readFileSync(join(folder, 'payments-bad.rejects.csv'), 'utf8')).toContain('NOBODY');

    const wrong = await runCli(['cycle'], { ...environment, DATABASE_URL: 'mysql://x' });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('DATABASE_URL: "mysql://x" names neither a PostgreSQL server nor a SQLite file');
    const refused = await runCli(['cycle'], { ...environment, NODE_ENV: 'production' });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('FIXED_NOW: ');
  });
});

/** Several portions of employers, so that a cycle can die between them. */
const WORLD = { employers: 600, months: 14 };
/** Where a cycle is killed: as soon as it has written the first row of a table. */
const KILLED_AT = ['arrears_position', 'enforcement_case', 'notice'];

function killedCycles(engine: Engine): void {
  let folder: string;
  let prepared: PreparedDatabase;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-kill-'));
    prepared = await prepareDatabase(engine, async (db) => {
      const application = await openTestApplication(db);
      await importWorld(application, WORLD);
      await application.close();
    });
  });
  afterAll(async () => {
    await prepared.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const cycle = ({ configuration }: TestDatabase): ReturnType<typeof startCli> => {
    const url = configuration.engine === 'sqlite' ? `sqlite:${configuration.path}` : configuration.url;
    return startCli(['cycle'], { VAR_DIR: folder, DATABASE_URL: url, FIXED_NOW });
  };
  /** Kills a cycle once a table has a row. @returns whether it was still running */
  const killAt = async (db: TestDatabase, table: string): Promise<boolean> => {
    const { child, ended } = cycle(db);
    while ((await db.database.rawRows(`SELECT 1 FROM ${table} LIMIT 1`)).length === 0 && child.exitCode === null) {
      await sleep(2);
    }
    child.kill('SIGKILL');
    return (await ended).code === null;
  };
  const dumpAfter = async (work: (db: TestDatabase) => Promise<Ended[]>): Promise<Record<string, string>> => {
    const db = await prepared.open();
    const ends = await work(db);
    expect(ends.map(({ code, err }) => ({ code, err: withoutExpected(err) }))).toEqual(
      ends.map(() => ({ code: 0, err: '' })),
    );
    const dump = await dumpOfCycle(db.database);
    await db.close();
    return dump;
  };

  it('comes to the same result killed again and again, or run by two processes at once', async () => {
    const once = await dumpAfter(async (db) => [await cycle(db).ended]);
    expect(once['enforcement_case']).not.toBe('');
    const killed = await dumpAfter(async (db) => {
      const kills: boolean[] = [];
      for (const table of KILLED_AT) kills.push(await killAt(db, table));
      expect(kills).toContain(true);
      return [await cycle(db).ended];
    });
    expect(killed).toEqual(once);
    const twice = await dumpAfter((db) => Promise.all([cycle(db).ended, cycle(db).ended]));
    expect(twice).toEqual(once);
  });
}

describe('a cycle in processes of its own (SQLite)', () => killedCycles('sqlite'));
describeWhere('TEST_DATABASE_URL', 'a cycle in processes of its own (PostgreSQL)', () => killedCycles('postgres'));
