import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorld } from '../../src/demo/write-world';
import { ASSUMED_RATES } from '../../src/demo/world/assumed-rates';
import { describeWhere, openPostgres, openSqlite, type TestDatabase } from '../support/database';
import { openTestApplication } from '../support/application';
import { dumpOfCycle } from '../support/dump';
import { importWorld } from '../support/world';
import { runCli, type Ended } from './run-cli';
import { ENTITIES } from '../../src/entities';
import { openDatabase } from '../../src/platform/database/open-database';

const CLI = join(__dirname, '../../bin/cli.mjs');

const FIXED_NOW = '2026-11-05T09:00:00+07:00';

/** Runs the program as people do, in a process of its own. */
function start(
  args: readonly string[],
  environment: Record<string, string>,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...environment } });
  const chunks = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (chunks.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (chunks.err += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...chunks })));
  return { child, ended };
}

/** From a checkout the program may build itself first, which it says; and that the clock was set it says always. */
function withoutExpected(err: string): string {
  return err.replace(/Building …\n(.*\n)*?Successfully compiled.*\n/, '').replace(/^.*\(FIXED_NOW\).*\n/m, '');
}

describe('the command line', () => {
  let folder: string;
  let environment: Record<string, string>;
  const run = (...args: string[]): Promise<Ended> => runCli(args, environment);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-cli-'));
    environment = { VAR_DIR: join(folder, 'var'), DATABASE_URL: '', FIXED_NOW, LANG: 'en_US.UTF-8' };
    await writeWorld(join(folder, 'world'), { employers: 120, months: 24 });
  }, 120_000);
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
    ]) {
      const { code, out, err } = await run('import', kind, join(folder, 'world', `${kind}.csv`), '--json');
      expect({ kind, code, err: withoutExpected(err) }).toEqual({ kind, code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject({ kind, rejected: 0, rejectsFile: null });
    }
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
    expect(JSON.parse(cycle.out)).toMatchObject({ asOf: '2026-11-05', projected: 120 });

    const all = await run('statement', '--all', '--as-of', '2026-10-31', '--json');
    const statements = all.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { employerCode: string; totals: { arrears: number } });
    expect(statements).toHaveLength(120);
    const debtor = statements.find((each) => each.totals.arrears > 0);
    const one = await run('statement', debtor?.employerCode ?? '', '--as-of', '2026-10-31', '--json');
    expect(JSON.parse(one.out)).toMatchObject({ ...debtor, knownAt: expect.any(String) as string });

    const why = await run('why', debtor?.employerCode ?? '', '--as-of', '2026-11-05');
    expect(why.out).toMatch(
      /AVAILABLE {2}monthly-reminder: .*act by 2026-11-10[^]*✓ Đơn vị có số tiền quá hạn chưa đóng: /,
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
  }, 180_000);

  it('runs the demonstration to its table, without an error on the way', async () => {
    const { code, out, err } = await run('demo', '--employers', '40', '--no-serve');
    expect({ code, errors: err.split('\n').filter((line) => line.includes('ERROR')) }).toEqual({ code: 0, errors: [] });
    expect(out).toContain('Reminder letters');
    expect(out).toContain('Reports are in');
    const report = readFileSync(join(folder, 'var/demo/reports/bao-cao-cham-dong-LG-2026-10.json'), 'utf8');
    const { snapshot } = JSON.parse(report) as { snapshot: { collection: { plan: unknown; rate: unknown } } };
    expect(snapshot.collection).toMatchObject({ plan: 15_600_000_000, rate: { denominator: 15_600_000_000 } });
  }, 180_000);

  it('ends with 2 on wrong usage, 1 on a failure, 3 where rows were rejected, and says what to do', async () => {
    const usage = await run('statement', 'X', '--as-of', '2026-02-30');
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

    const wrong = await start(['cycle'], { ...environment, DATABASE_URL: 'mysql://x' }).ended;
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('DATABASE_URL: "mysql://x" names neither a PostgreSQL server nor a SQLite file');
    const refused = await runCli(['cycle'], { ...environment, NODE_ENV: 'production' });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('FIXED_NOW: ');
  }, 60_000);
});

const WORLD = { employers: 1200, months: 17 };

function killedCycles(open: () => Promise<TestDatabase>): void {
  it('comes to the same result killed again and again, or run by two processes at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-kill-'));
    const dumps: Record<string, string>[] = [];
    for (const way of ['once', 'killed', 'twice'] as const) {
      const db = await open();
      const url = db.configuration.engine === 'sqlite' ? `sqlite:${db.configuration.path}` : db.configuration.url;
      const environment = { VAR_DIR: folder, DATABASE_URL: url, FIXED_NOW };
      const application = await openTestApplication(db);
      await importWorld(application, WORLD);
      await application.close();
      const cycle = (): ReturnType<typeof start> => start(['cycle'], environment);
      for (const after of way === 'killed' ? [700, 900, 1100, 1300] : []) {
        const { child, ended } = cycle();
        setTimeout(() => child.kill('SIGKILL'), after);
        await ended;
      }
      const ends = await Promise.all((way === 'twice' ? [cycle(), cycle()] : [cycle()]).map(({ ended }) => ended));
      expect(ends.map(({ code, err }) => ({ code, err: withoutExpected(err) }))).toEqual(
        ends.map(() => ({ code: 0, err: '' })),
      );
      const reader = await openDatabase(db.configuration, ENTITIES);
      dumps.push(await dumpOfCycle(reader));
      await reader.close();
      await db.close();
    }
    rmSync(folder, { recursive: true, force: true });
    expect(dumps[0]?.['enforcement_case']).not.toBe('');
    expect(dumps[1]).toEqual(dumps[0]);
    expect(dumps[2]).toEqual(dumps[0]);
  }, 300_000);
}

describe('a cycle in processes of its own (SQLite)', () => killedCycles(openSqlite));
describeWhere('TEST_DATABASE_URL', 'a cycle in processes of its own (PostgreSQL)', () => killedCycles(openPostgres));
