import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importOffice } from '../cli/office-files';
import { runCli, type Ended } from '../cli/run-cli';
import { textOf } from '../platform/documents/pdf-reading';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { openWebApplication } from './web-application';

const NOW = '2026-10-05T02:00:00Z';

interface Listing {
  readonly totals: object;
  readonly notInList: object;
  readonly employers: { readonly employerCode: string; readonly notComputed: { readonly en: string } | null }[];
}

describeOnEachEngine('an office in which not everything can be computed or is worth a letter', (open) => {
  let db: TestDatabase;
  let folder: string;
  let environment: Record<string, string>;
  const run = (...words: string[]): Promise<Ended> => runCli([...words, '--lang', 'en'], environment);

  beforeEach(async () => {
    db = await open();
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-nobody-waits-'));
    const { configuration } = db;
    environment = {
      VAR_DIR: join(folder, 'var'),
      DATABASE_URL: configuration.engine === 'sqlite' ? `sqlite:${configuration.path}` : configuration.url,
      FIXED_NOW: '2026-10-05T09:00:00+07:00',
    };
    await importOffice(folder, environment, { CHARGED: ['2026-05'], BAD: ['2026-05'], NORMAL: ['2026-08'] });
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function importRows(kind: string, ...lines: string[]): Promise<void> {
    const path = join(folder, `more-${kind}.csv`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    expect(await run('import', kind, path)).toMatchObject({ code: 0 });
  }
  const payPrincipalLate = (): Promise<void> =>
    importRows(
      'payments',
      'receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt',
      'P2,CHARGED,2026-08-31,10000000,RET,2026-05,2026-08-31T02:00:00Z',
    );
  const addMonthWithoutRate = (): Promise<void> =>
    importRows(
      'assessments',
      'employerCode,period,fund,workers,wageBase,amount,recordedAt',
      'BAD,2016-06,SI,10,40000000,139000000,2026-09-20T02:00:00Z',
    );
  async function letters(name: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const file of readdirSync(join(folder, name), { recursive: true }).map(String)) {
      const [, code] = /-([A-Z]+)\.pdf$/.exec(file) ?? [];
      if (code !== undefined) found.set(code, await textOf(readFileSync(join(folder, name, file))));
    }
    return found;
  }
  async function ask<T>(path: string): Promise<T> {
    const web = await openWebApplication(db, NOW);
    try {
      return (await web.get(path).expect(200)).body as T;
    } finally {
      await web.close();
    }
  }

  it('asks for the charges that are left when the principal was paid late', async () => {
    await payPrincipalLate();
    // 10,000,000 × 61 days × 0.03 %: paid on 31 August what was due by 30 June.
    const cycle = await run('cycle', '--as-of', '2026-09-05', '--json');
    expect(JSON.parse(cycle.out)).toMatchObject({ casesOpened: 2, casesClosed: 0 });
    await run('cycle', '--as-of', '2026-10-05');
    const { out } = await run('why', 'CHARGED', '--as-of', '2026-10-05', '--json');
    const { measures } = JSON.parse(out) as { measures: { measure: string; state: string; actBy: string | null }[] };
    expect(measures.find(({ measure }) => measure === 'monthly-reminder')).toMatchObject({
      state: 'available',
      actBy: '2026-10-10',
    });
    const listing = await ask<Listing>('/api/v1/employers?asOf=2026-10-05');
    expect(listing.employers.map(({ employerCode }) => employerCode).toSorted()).toEqual(['BAD', 'CHARGED', 'NORMAL']);
    expect(listing.totals).toMatchObject({ employers: 3, arrears: 20_000_000, chargesOnly: 1 });
    expect((await run('notices', 'render', '--out', join(folder, 'letters'))).code).toBe(0);
    const written = await letters('letters');
    expect([...written.keys()].toSorted()).toEqual(['BAD', 'CHARGED', 'NORMAL']);
    expect(written.get('CHARGED')).toContain('183.000');

    // What is owed is paid: only then the case is closed.
    await importRows(
      'payments',
      'receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt',
      'P3,CHARGED,2026-10-05,183000,,,2026-10-05T01:00:00Z',
    );
    expect(JSON.parse((await run('cycle', '--json')).out)).toMatchObject({ casesClosed: 1 });
  });

  it('writes no letter for less than the office has set, and says so where letters are looked through', async () => {
    await payPrincipalLate();
    const set = ['parameters', 'set', 'reminder.tolerance', '--from', '2026-10-01', '--value', '200000'];
    expect((await run(...set, '--reference', 'Quy chế của cơ quan')).code).toBe(0);
    await run('cycle');
    const review = await ask<{ letters: { employerCode: string }[]; tolerance: object }>('/api/v1/reminder-run');
    expect(review.letters.map(({ employerCode }) => employerCode).toSorted()).toEqual(['BAD', 'NORMAL']);
    expect(review.tolerance).toEqual({
      amount: 200_000,
      since: '2026-10-01',
      reference: 'Quy chế của cơ quan',
      employersBelow: 1,
    });
    const why = await run('why', 'CHARGED', '--as-of', '2026-10-05', '--json');
    const { measures } = JSON.parse(why.out) as { measures: { measure: string; state: string }[] };
    expect(measures.find(({ measure }) => measure === 'monthly-reminder')).toMatchObject({ state: 'blocked' });
  });

  it('never closes, writes to or hides whom it cannot compute', async () => {
    await run('cycle', '--as-of', '2026-09-05');
    await addMonthWithoutRate();
    const cycle = await run('cycle', '--json');
    expect(cycle.code).toBe(3);
    expect(JSON.parse(cycle.out)).toMatchObject({ casesClosed: 0, failures: [{ employerCode: 'BAD' }] });
    const listing = await ask<Listing>('/api/v1/employers');
    expect(listing.notInList).toMatchObject({ notComputed: 1, notComputedCodes: ['BAD'], withLaterFacts: 0 });
    const own = await ask<Listing>('/api/v1/employers?list=not-computed');
    expect(own.employers).toMatchObject([
      { employerCode: 'BAD', figures: null, notComputed: { en: expect.stringContaining('parameters set') as string } },
    ]);
    const rendered = await run('notices', 'render', '--out', join(folder, 'letters'), '--json');
    expect(rendered.code).toBe(3);
    expect(JSON.parse(rendered.out)).toMatchObject({ leftOut: [{ employerCode: 'BAD' }] });
    expect([...(await letters('letters')).keys()].toSorted()).toEqual(['CHARGED', 'NORMAL']);
    const open = await ask<{ cases: { employerCode: string }[] }>('/api/v1/cases?state=open');
    expect(open.cases.map(({ employerCode }) => employerCode)).toContain('BAD');
  });
});
