import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { pageCountOf, textOf } from '../platform/documents/pdf-reading';
import { importOffice } from './office-files';
import { runCli, type Ended } from './run-cli';

const TODAY = '2026-11-05';
const FIXED = 'Đồng hồ được đặt cố định ở 2026-11-05 09:00 (FIXED_NOW)';

/** Every row of every table, to see that nothing was touched. */
async function everything({ database, engine }: TestDatabase): Promise<Record<string, unknown>> {
  const tables = await database.rawRows(
    engine === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
      : `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name`,
  );
  const rows: Record<string, unknown> = {};
  for (const [name] of tables) {
    const found = await database.rawRows(`SELECT * FROM "${String(name)}"`);
    rows[String(name)] = found
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : (value as unknown))))
      .toSorted();
  }
  return rows;
}

describeOnEachEngine('the days on which the office acts', (open) => {
  let db: TestDatabase;
  let folder: string;
  let environment: Record<string, string>;
  const run = (...words: string[]): Promise<Ended> => runCli(words, environment);
  const files = (name: string): string[] =>
    readdirSync(join(folder, name), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.pdf'))
      .toSorted();

  beforeEach(async () => {
    db = await open();
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-days-'));
    const { configuration } = db;
    environment = {
      VAR_DIR: join(folder, 'var'),
      DATABASE_URL: configuration.engine === 'sqlite' ? `sqlite:${configuration.path}` : configuration.url,
      FIXED_NOW: `${TODAY}T09:00:00+07:00`,
    };
    // NORATE owes for a month whose charge needs a monthly rate that nobody has entered.
    const employers = { 'A/B': ['2026-08'], NORATE: ['2021-11', '2026-08'], NORMAL: ['2026-08'], '..': ['2026-08'] };
    await importOffice(folder, environment, employers);
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says of every command that the clock was set, on standard error', async () => {
    const { code, out, err } = await run('audit', 'verify', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ whole: true });
    expect(err).toContain(FIXED);
  });

  it('takes today where no day is given, catches up missed days in order, and never runs ahead', async () => {
    const first = await run('cycle', '--as-of', '2026-11-03', '--json');
    expect(JSON.parse(first.out)).toMatchObject({ asOf: '2026-11-03', casesOpened: 3 });
    expect((await run('cycle', '--as-of', '2026-11-04')).code).toBe(3);
    const today = await run('cycle', '--json');
    expect(JSON.parse(today.out)).toMatchObject({ asOf: TODAY, casesOpened: 0 });
    expect((await run('cycle')).code).toBe(3);

    const before = await everything(db);
    const passed = await run('cycle', '--as-of', '2026-11-04');
    expect(passed).toMatchObject({ code: 1, out: '' });
    expect(passed.err).toContain('chu kỳ đã chạy đến ngày 2026-11-05');
    const ahead = await run('cycle', '--as-of', '2026-11-06', '--lang', 'en');
    expect(ahead).toMatchObject({ code: 1, out: '' });
    expect(ahead.err).toContain('The cycle of 2026-11-06 cannot be run: today is 2026-11-05');
    expect(await everything(db)).toEqual(before);
  });

  it('leaves out and names who cannot be computed, and does all the others', async () => {
    const cycle = await run('cycle', '--json');
    expect(cycle.code).toBe(3);
    expect(JSON.parse(cycle.out)).toMatchObject({
      casesOpened: 3,
      remindersQueued: 3,
      failures: [{ employerCode: 'NORATE', code: 'parameter.unknown' }],
    });
    expect(cycle.err).toContain('1 đơn vị không tính được');
    expect(cycle.err).toContain('parameters set monthly-charge-rate.SI --from');
    expect(cycle.err).toContain('(1) NORATE');

    const all = await run('statement', '--all', '--as-of', TODAY, '--json', '--lang', 'en');
    expect(all.code).toBe(3);
    const codes = all.out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { employerCode: string }).employerCode);
    expect(codes.toSorted()).toEqual(['..', 'A/B', 'NORMAL']);
    expect(all.err).toContain('1 employer could not be computed and was left out');
    expect(all.err).toContain('NORATE');

    const reports = join(folder, 'reports');
    const about = ['--authority', 'P1', '--period', '2026-10', '--out', reports, '--json'];
    const report = await run('report', 'monthly', ...about);
    expect(report.code).toBe(3);
    expect(report.err).toContain('1 đơn vị không tính được');
    const made = JSON.parse(report.out) as { totals: object; files: { path: string }[] };
    expect(made).toMatchObject({
      totals: { employersInArrears: 3, arrears: 30_000_000 },
      leftOut: [{ employerCode: 'NORATE', code: 'parameter.unknown' }],
    });
    const path = (ending: string): string => made.files.find((file) => file.path.endsWith(ending))?.path ?? '';
    expect(JSON.parse(readFileSync(path('.json'), 'utf8'))).toMatchObject({
      snapshot: { notComputed: [{ code: 'NORATE', office: 'C/1', error: 'parameter.unknown' }] },
    });
    const letter = await textOf(readFileSync(path('.pdf')));
    expect(letter).toMatch(/chưa gồm 1 đơn vị chưa tính được/);
    expect(letter).toMatch(/Đơn vị chưa tính được/);
    expect(letter).toContain('NORATE');

    // What was missing is entered: the report is re-stated, and says who has come in.
    for (const fund of ['SI', 'HI'])
      for (const year of ['2021', '2022', '2023', '2024', '2025']) {
        const set = ['parameters', 'set', `monthly-charge-rate.${fund}`, '--from', `${year}-01-01`];
        await run(...set, '--value', '0.007000', '--reference', 'Thông báo thử');
      }
    const again = await run('report', 'monthly', ...about);
    expect(again.code).toBe(0);
    const restated = JSON.parse(again.out) as typeof made;
    expect(restated).toMatchObject({ version: 2, totals: { employersInArrears: 4, arrears: 50_000_000 }, leftOut: [] });
    const { edition } = JSON.parse(
      readFileSync(restated.files.find((file) => file.path.endsWith('.json'))?.path ?? '', 'utf8'),
    ) as { edition: object };
    expect(edition).toMatchObject({
      causes: expect.arrayContaining([
        expect.objectContaining({ kind: 'employer-added', employerCode: 'NORATE' }),
        expect.objectContaining({ kind: 'not-computed' }),
      ]) as unknown,
    });
  });

  it('rebuilds the projections of all the others', async () => {
    const rebuilt = await run('db', 'rebuild-projections', '--json');
    expect(rebuilt.code).toBe(3);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ employers: 3, failures: [{ employerCode: 'NORATE' }] });
  });

  it('issues today’s letters in files that are named safely, whatever the codes are, and none for another day', async () => {
    await run('cycle');
    // The rate goes missing only after the letter was proposed: the letter stays proposed, and the others go out.
    await db.unitOfWork.run(async () => {
      const [employer] = await db.database.rawRows(`SELECT id, authority_id FROM employer WHERE code = 'NORATE'`);
      const columns = ['kind', 'employer_id', 'authority_id', 'case_id', 'period', 'as_of', 'state'];
      const [id, office] = employer as [number, number];
      await db.database.bulk().insert('notice', columns, [['reminder', id, office, null, '2026-11', TODAY, 'queued']]);
    });
    const refused = await run(
      'notices',
      'render',
      '--as-of',
      '2026-11-04',
      '--out',
      join(folder, 'no'),
      '--lang',
      'en',
    );
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('notices preview --as-of 2026-11-04');

    const { code, out, err } = await run('notices', 'render', '--out', join(folder, 'letters'), '--json');
    expect({ code, named: err.includes('NORATE') }).toEqual({ code: 3, named: true });
    expect(JSON.parse(out)).toMatchObject({
      issued: 3,
      dispatched: 3,
      voided: 0,
      written: 3,
      leftOut: [{ employerCode: 'NORATE' }],
    });
    const written = files('letters');
    expect(written).toHaveLength(3);
    expect(new Set(written.map((file) => file.split('/').length))).toEqual(new Set([2]));
    expect(
      written.filter((file) => /^C_1~[0-9a-f]{10}\/00000\d-(A_B~[0-9a-f]{10}|_~[0-9a-f]{10}|NORMAL)\.pdf$/.test(file)),
    ).toHaveLength(3);
    // Repeated, the same files are there, and nobody gets a second letter.
    const again = await run('notices', 'render', '--out', join(folder, 'letters'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ issued: 0, dispatched: 0, written: 3 });
    expect(files('letters')).toEqual(written);
    expect(
      (await db.database.rawRows(`SELECT state FROM notice WHERE number IS NULL`)).map(([state]) => state),
    ).toEqual(['queued']);
  });

  it('shows the letters of any day as drafts, and leaves no trace', async () => {
    await run('cycle');
    const before = await everything(db);
    for (const day of ['2026-12-04', TODAY, '2026-10-05']) {
      const { code, out } = await run('notices', 'preview', '--as-of', day, '--out', join(folder, day), '--json');
      expect(code).toBe(3);
      expect(JSON.parse(out)).toMatchObject({ asOf: day, written: 3, leftOut: [{ employerCode: 'NORATE' }] });
      const drafts = files(day);
      expect(drafts).toHaveLength(3);
      expect(drafts.every((file) => /\/DU-THAO-/.test(file))).toBe(true);
      const pdf = readFileSync(join(folder, day, drafts[0] ?? ''));
      const pages = await pageCountOf(pdf);
      const text = await textOf(pdf);
      expect(pages).toBeGreaterThan(1);
      expect(text.match(/DỰ\s*THẢO/g)).toHaveLength(pages);
      expect(text).not.toMatch(/Số: *\d/);
    }
    expect(await everything(db)).toEqual(before);
    expect(readdirSync(folder).includes('documents')).toBe(false);
  });
});
