import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { importOffice } from './office-files';
import { runCli, type Ended } from './run-cli';

const HEADER = 'date,kind,name,reference';
const YEAR_2028 = [
  ['2028-01-03', 'Nghỉ bù Tết Dương lịch'],
  ...['24', '25', '26', '27', '28', '31'].map((day) => [`2028-01-${day}`, 'Tết Nguyên đán']),
  ['2028-04-04', 'Giỗ Tổ Hùng Vương'],
  ['2028-05-01', 'Ngày Quốc tế lao động'],
  ['2028-05-02', 'Nghỉ bù Ngày Chiến thắng'],
  ['2028-09-04', 'Nghỉ bù Quốc khánh'],
].map(([day, name]) => `${day},off,${name},Thông báo thử`);

describeOnEachEngine('the law as administrators enter it', (open) => {
  let db: TestDatabase;
  let folder: string;
  let environment: Record<string, string>;
  const run = (...words: string[]): Promise<Ended> => runCli([...words, '--lang', 'en'], environment);
  const json = async <T>(...words: string[]): Promise<T> => JSON.parse((await run(...words, '--json')).out) as T;

  beforeEach(async () => {
    db = await open();
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-law-'));
    const { configuration } = db;
    environment = {
      VAR_DIR: join(folder, 'var'),
      DATABASE_URL: configuration.engine === 'sqlite' ? `sqlite:${configuration.path}` : configuration.url,
      FIXED_NOW: '2026-11-05T09:00:00+07:00',
    };
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses what is hardly meant unless it is confirmed', async () => {
    const rate = ['parameters', 'set', 'monthly-charge-rate.HI', '--reference', 'Notice 1'];
    const slip = await run(...rate, '--from', '2024-01-01', '--value', '0.67');
    expect(slip).toMatchObject({ code: 1, out: '' });
    expect(slip.err).toContain('67 % lies outside of 0.2 % to 5 %');
    expect(slip.err).toContain('--confirm');
    const inTheYear = await run(...rate, '--from', '2024-03-01', '--value', '0.0067');
    expect(inTheYear.err).toContain('2024-03-01 is not the first day of a year');
    expect((await run(...rate, '--from', '2024-01-01', '--value', '0.0067')).code).toBe(0);
    expect((await run(...rate, '--from', '2025-01-01', '--value', '0.67', '--confirm')).code).toBe(0);
    const leap = await run(
      'parameters',
      'set',
      'base-salary',
      '--from',
      '2027-01-01',
      '--value',
      '25300000',
      '--reference',
      'x',
    );
    expect(leap.err).toContain('ten times the value in force');
    const day = await run(
      'parameters',
      'set',
      'report.monthly-by-day',
      '--from',
      '2027-01-01',
      '--value',
      '45',
      '--reference',
      'x',
    );
    expect(day.err).toContain('not a day of a month');
  });

  it('lists everything that is missing for the data at hand, with the command for each', async () => {
    await importOffice(folder, environment, { OLD: ['2021-11', '2026-08'], NEW: ['2026-08'] });
    interface Missing {
      parameters: { name: string; from: string; employers: number; command: string }[];
      holidays: { year: string; needed: boolean }[];
    }
    const missing = await json<Missing>('parameters', 'check');
    expect(missing.parameters.map(({ name, from, employers }) => [name, from, employers])).toEqual(
      ['2022', '2024', '2025'].map((year) => ['monthly-charge-rate.SI', `${year}-01-01`, 1]),
    );
    expect((await run('parameters', 'check')).code).toBe(3);
    expect((await json<Missing>('parameters', 'check', '--from', '2024-01')).parameters).toHaveLength(2);
    for (const { command } of missing.parameters) {
      const words = command.replace('…', '0.0067').replace('"…"', 'Notice').split(' ');
      expect((await run(...words)).code).toBe(0);
    }
    expect(await run('parameters', 'check')).toMatchObject({
      code: 0,
      out: 'Nothing is missing for the data at hand\n',
    });

    // For fines as well: of health insurance the bands are not known, of Decree 28/2020 nobody's power.
    const columns = 'employerCode,period,fund,workers,wageBase,amount';
    writeFileSync(join(folder, 'hi.csv'), `${columns}\nNEW,2026-08,HI,1,1000000,45000\n`);
    expect((await run('import', 'assessments', join(folder, 'hi.csv'))).code).toBe(0);
    const fined = async (...from: string[]) =>
      (await json<Missing>('parameters', 'check', ...from)).parameters.map(({ name, from: day }) => `${name} ${day}`);
    expect(await fined()).toEqual(['fine.HI-unpaid 2020-11-15']);
    expect(await fined('--from', '2020-05')).toContain('fine-power.provincial-vss-director 2020-04-15');
    expect((await run('parameters', 'check')).out).toContain('needed for fines on acts of that time');
    const bands = '1-9: 1000000 - 2000000; 10+: 2000000 - 4000000';
    const words = ['--from', '2020-11-15', '--value', bands, '--reference', 'Decree 117/2020 art. 80', '--confirm'];
    expect(await run('parameters', 'set', 'fine.HI-unpaid', ...words)).toMatchObject({ code: 0 });
    expect(await run('parameters', 'check')).toMatchObject({ code: 0 });

    // Three months before a year whose days off nobody has entered it is told, and is no failure yet.
    environment['FIXED_NOW'] = '2027-10-05T09:00:00+07:00';
    const ahead = await run('parameters', 'check');
    expect(ahead).toMatchObject({ code: 0 });
    expect(ahead.out).toContain('The days off of 2028 have not been entered; they are needed within three months');
  });

  it('takes the days off of a year from a file, and the same file again changes nothing', async () => {
    const path = join(folder, 'holidays.csv');
    expect(await json('holidays', 'list', '2028')).toEqual({ year: '2028', known: false, days: [] });
    writeFileSync(path, `${[HEADER, ...YEAR_2028.slice(0, 3)].join('\n')}\n`);
    const part = await run('holidays', 'import', path);
    expect(part).toMatchObject({ code: 0 });
    expect(part.err).toContain('The year 2028 has 3 days off only; the Labour Code gives 11');
    writeFileSync(path, `${[HEADER, ...YEAR_2028, '2028-04-29,work,Làm bù,Thông báo thử'].join('\n')}\n`);
    expect(await json('holidays', 'import', path)).toMatchObject({ accepted: 9, unchanged: 3, warnings: [] });
    expect(await json('holidays', 'import', path)).toMatchObject({ accepted: 0, unchanged: 12 });
    const { days } = await json<{ days: { date: string; kind: string; certainty: string }[] }>(
      'holidays',
      'list',
      '2028',
    );
    expect(days).toHaveLength(12);
    expect(days).toContainEqual(expect.objectContaining({ date: '2028-04-29', kind: 'work', certainty: 'sourced' }));
    writeFileSync(path, `${HEADER}\n2028-04-29,maybe,Làm bù,x\n`);
    expect((await run('holidays', 'import', path)).code).toBe(3);
    expect(await run('holidays', 'list', 'next')).toMatchObject({ code: 2 });
  });

  it('knows the days of 2026 and 2027 with how sure each is', async () => {
    interface Listed {
      known: boolean;
      days: { date: string; kind: string; certainty: string }[];
    }
    const of = async (year: string): Promise<Map<string, string>> =>
      new Map((await json<Listed>('holidays', 'list', year)).days.map((d) => [d.date, `${d.kind} ${d.certainty}`]));
    const [year2026, year2027] = [await of('2026'), await of('2027')];
    expect(year2026.get('2026-01-10')).toBe('work recalled');
    expect(year2026.get('2026-08-31')).toBe('off recalled');
    expect(year2026.get('2026-02-17')).toBe('off sourced');
    expect(year2026.get('2026-04-27')).toBe('off derived');
    for (const day of ['01-01', '04-30', '09-02']) expect(year2027.get(`2027-${day}`)).toBe('off sourced');
    for (const day of ['01-01', '02-08', '04-16', '04-30', '05-03', '09-02'])
      expect(year2027.has(`2027-${day}`)).toBe(true);
    expect(year2027.get('2027-02-08')).toBe('off assumed');
  });
});
