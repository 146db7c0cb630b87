import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { officeDetails } from './office-files';
import { runCli, type Ended } from './run-cli';

const FILES = {
  authorities: [
    'code,name,level,parentCode,validFrom,validTo,committeeEmail,successorCode',
    'P1,Bảo hiểm xã hội tỉnh Thử Nghiệm,province,,1997-01-01,,,',
    'C01,Bảo hiểm xã hội cơ sở Một,commune,P1,2025-07-01,,,',
  ],
  'office-details': officeDetails('C01'),
  employers: [
    'employerCode,taxCode,name,address,authorityCode,sector,paymentMethod,status,statusSince',
    'BACK,,Công ty BACK,Số 1 xã Một,C01,2,monthly,active,2010-01-01',
    'LATER,,Công ty LATER,Số 2 xã Một,C01,2,monthly,active,2010-01-01',
  ],
  // Of LATER the letter of September knew the pension fund only.
  assessments: [
    'employerCode,period,fund,workers,wageBase,amount,recordedAt',
    'BACK,2026-07,RET,10,40000000,10000000,2026-08-03T02:00:00Z',
    'LATER,2026-07,RET,10,40000000,10000000,2026-08-03T02:00:00Z',
    'LATER,2026-07,HI,10,40000000,2000000,2026-09-20T02:00:00Z',
  ],
  reminders: ['reminderNo,employerCode,sentOn,servedOn', '01/TB,LATER,2026-09-10,'],
};

describeOnEachEngine('which letter makes an amount evaded', (open) => {
  let db: TestDatabase;
  let folder: string;
  const on = (day: string, ...words: string[]): Promise<Ended> =>
    runCli(words, {
      VAR_DIR: join(folder, 'var'),
      DATABASE_URL: db.configuration.engine === 'sqlite' ? `sqlite:${db.configuration.path}` : db.configuration.url,
      FIXED_NOW: `${day}T09:00:00+07:00`,
    });
  const items = async (day: string, employer: string, ...more: string[]): Promise<unknown[]> => {
    const { out } = await on('2026-12-31', 'statement', employer, '--as-of', day, ...more, '--json');
    const { items: found } = JSON.parse(out) as { items: Record<string, unknown>[] };
    return found.map(({ fund, quality, qualitySince }) => [fund, quality, qualitySince]);
  };

  beforeEach(async () => {
    db = await open();
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-urging-'));
    for (const [kind, lines] of Object.entries(FILES)) {
      const path = join(folder, `${kind}.csv`);
      writeFileSync(path, `${lines.join('\n')}\n`);
      expect((await on('2026-11-29', 'import', kind, path)).code).toBe(0);
    }
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is dated and sent on the day on which it is made, and counts from then for what it names', async () => {
    expect((await on('2026-11-29', 'cycle', '--as-of', '2026-10-05')).code).toBe(0);
    const back = await on('2026-11-29', 'notices', 'render', '--as-of', '2026-10-05', '--out', join(folder, 'L'));
    expect(back.code).toBe(1);
    expect(await db.database.rawRows('SELECT 1 FROM reminder WHERE notice_id IS NOT NULL')).toEqual([]);

    expect((await on('2026-11-29', 'cycle')).code).toBe(0);
    expect((await on('2026-11-29', 'notices', 'render', '--out', join(folder, 'L'))).code).toBe(0);
    // Day 90 after the due date, so the 15th day after the letter.
    expect(await items('2026-12-13', 'BACK')).toEqual([['RET', 'late', '2026-09-01']]);
    expect(await items('2026-12-14', 'BACK')).toEqual([['RET', 'evaded', '2026-12-14']]);
    // What the letter of September did not know is urged by that of November only.
    expect(await items('2026-11-28', 'LATER')).toEqual([
      ['HI', 'late', '2026-09-01'],
      ['RET', 'evaded', '2026-10-31'],
    ]);
    expect(await items('2026-12-14', 'LATER')).toEqual([
      ['HI', 'evaded', '2026-12-14'],
      ['RET', 'evaded', '2026-10-31'],
    ]);
    const [lists] = await db.database.rawRows(
      'SELECT r.lists FROM reminder r JOIN employer e ON e.id = r.employer_id WHERE e.code = $1 AND r.notice_id IS NOT NULL',
      ['LATER'],
    );
    expect(JSON.parse(String(lists?.[0]))).toEqual(['HI 2026-07', 'RET 2026-07']);
    expect((await on('2026-11-30', 'cycle')).code).toBe(0);
    expect(
      await db.database.rawRows('SELECT fund, evaded_from, urged_on FROM open_item ORDER BY employer_id, fund'),
    ).toEqual([
      ['RET', '2026-12-14', '2026-11-29'],
      ['HI', '2026-12-14', '2026-11-29'],
      ['RET', '2026-10-31', '2026-09-10'],
    ]);
  });

  it('counts for what an office enters as its history without saying when it was learned, and not for what comes in later', async () => {
    const header = 'employerCode,period,fund,workers,wageBase,amount';
    const entered = async (day: string, kind: string, lines: readonly string[]): Promise<void> => {
      const path = join(folder, `history-${kind}-${day}.csv`);
      writeFileSync(path, `${lines.join('\n')}\n`);
      expect((await on(day, 'import', kind, path)).code).toBe(0);
    };
    await entered('2026-11-30', 'assessments', [header, 'BACK,2026-08,RET,10,40000000,10000000']);
    await entered('2026-11-30', 'reminders', ['reminderNo,employerCode,sentOn', '02/TB,BACK,2026-10-12']);
    await entered('2026-12-05', 'assessments', [header, 'BACK,2026-08,HI,10,40000000,2000000']);
    // Both were due on 30 September; the 61st day is 30 November.
    expect((await items('2026-12-10', 'BACK')).slice(1)).toEqual([
      ['HI', 'late', '2026-10-01'],
      ['RET', 'evaded', '2026-11-30'],
    ]);
  });
});
