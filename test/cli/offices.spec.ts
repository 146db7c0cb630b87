import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { officeDetails } from './office-files';
import { runCli, type Ended } from './run-cli';

const AUTHORITIES = [
  'code,name,level,parentCode,validFrom,validTo,committeeEmail,successorCode',
  'VN,Bảo hiểm xã hội Việt Nam,national,,1995-02-16,,,',
  'P1,Bảo hiểm xã hội tỉnh Thử Nghiệm,province,VN,1997-01-01,,,',
  'C01,Bảo hiểm xã hội cơ sở Một,commune,P1,2025-07-01,,,',
  'C02,Bảo hiểm xã hội cơ sở Hai,commune,P1,2025-07-01,,,',
  'NOSUC,Bảo hiểm xã hội huyện Không Kế Thừa,district,P1,1997-01-01,2025-06-30,,',
  'DIV,Bảo hiểm xã hội huyện Bị Chia,district,P1,1997-01-01,2025-06-30,,C01 | C02',
  'OLD1,Bảo hiểm xã hội huyện A,district,P1,1997-01-01,2020-12-31,,OLD2',
  'OLD2,Bảo hiểm xã hội huyện B,district,P1,2021-01-01,2025-06-30,,C02',
  'FUT,Bảo hiểm xã hội cơ sở Tương Lai,commune,P1,2027-01-01,,,',
];
const COLUMNS =
  'employerCode,taxCode,name,address,authorityCode,sector,paymentMethod,status,statusSince,registeredOn,email,phone,legalRepresentative,authoritySince';
const employer = (code: string, office: string, { name = `Công ty ${code}`, since = '' } = {}): string =>
  `${code},,${name},"Số 1 đường Thử, xã Một",${office},2,monthly,active,2010-01-01,2010-01-01,,,,${since}`;
const owing = (code: string): string => `${code},2026-07,RET,10,4000000,1000000,2026-08-03T00:00:00Z`;

describeOnEachEngine('the office that answers for an employer', (open) => {
  let db: TestDatabase;
  let folder: string;
  const at = (day: string, ...words: string[]): Promise<Ended> =>
    runCli(words, {
      VAR_DIR: join(folder, 'var'),
      DATABASE_URL: db.configuration.engine === 'sqlite' ? `sqlite:${db.configuration.path}` : db.configuration.url,
      FIXED_NOW: `${day}T09:00:00+07:00`,
    });
  const file = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };
  const imported = async (day: string, kind: string, lines: readonly string[], ...more: string[]): Promise<object> => {
    const { code, out, err } = await at(day, 'import', kind, file(`${kind}.csv`, lines), ...more, '--json');
    expect([code, err]).toEqual([0, expect.anything()]);
    return JSON.parse(out) as object;
  };
  const office = async (day: string, employers: Readonly<Record<string, string>>): Promise<void> => {
    await imported(day, 'authorities', AUTHORITIES);
    await imported(day, 'office-details', officeDetails('P1', 'C01', 'C02'));
    const rows = Object.entries(employers).map(([code, own]) => employer(code, own));
    await imported(day, 'employers', [COLUMNS, ...rows]);
    const owed = Object.keys(employers).map(owing);
    await imported(day, 'assessments', ['employerCode,period,fund,workers,wageBase,amount,recordedAt', ...owed]);
  };

  beforeEach(async () => {
    db = await open();
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-offices-'));
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('issues nothing once it has ended: its successor does, or the office above while nobody or several follow', async () => {
    await office('2026-11-05', { ZNS: 'NOSUC', ZDIV: 'DIV', ZO1: 'OLD1', ZFUT: 'FUT', ZC1: 'C01' });
    expect((await at('2026-11-05', 'cycle')).code).toBe(0);
    expect((await at('2026-11-05', 'notices', 'render', '--out', join(folder, 'letters'))).code).toBe(0);
    const issuers = await db.database.rawRows(
      `SELECT e.code, a.code, c.code FROM notice n JOIN employer e ON e.id = n.employer_id JOIN authority a ON a.id = n.authority_id
       JOIN enforcement_case k ON k.employer_id = e.id JOIN authority c ON c.id = k.authority_id
       WHERE n.number IS NOT NULL ORDER BY e.code`,
    );
    expect(issuers).toEqual([
      ['ZC1', 'C01', 'C01'],
      ['ZDIV', 'P1', 'P1'],
      ['ZFUT', 'P1', 'P1'],
      ['ZNS', 'P1', 'P1'],
      ['ZO1', 'C02', 'C02'],
    ]);
  });

  it('is given by hand to who waits: one of the successors, with the open case, from this month on', async () => {
    await office('2026-11-05', { ZNS: 'NOSUC', ZDIV: 'DIV', ZO1: 'OLD1' });
    expect((await at('2026-11-05', 'cycle')).code).toBe(0);
    const waiting = async (): Promise<unknown[]> =>
      (JSON.parse((await at('2026-11-05', 'employers', 'waiting', '--authority', 'P1', '--json')).out) as object[]).map(
        (each) => Object.values(each)[0],
      );
    expect(await waiting()).toEqual(['ZNS', 'ZDIV']);
    const assign = (...words: string[]): Promise<Ended> => at('2026-11-05', 'employers', 'assign', ...words);
    const wrong = await assign('ZDIV', '--authority', 'P1', '--lang', 'en');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('choose one of: C01, C02')]);
    expect((await assign('ZO1', '--authority', 'C01', '--lang', 'en')).err).toContain('does not wait to be assigned');
    expect((await assign('ZDIV', '--authority', 'C01', '--since', '2025-06-30', '--lang', 'en')).err).toContain(
      'must lie after DIV ended',
    );
    expect((await assign('ZDIV', '--authority', 'C01')).code).toBe(0);
    expect(JSON.parse((await assign('ZDIV', '--authority', 'C01', '--json')).out)).toMatchObject({ assigned: false });
    expect(await waiting()).toEqual(['ZNS']);
    const [row] = await db.database.rawRows(
      `SELECT a.code, c.code, (SELECT MAX(since) FROM employer_office o WHERE o.employer_id = e.id)
       FROM employer e JOIN authority a ON a.id = e.authority_id
       JOIN enforcement_case k ON k.employer_id = e.id JOIN authority c ON c.id = k.authority_id WHERE e.code = 'ZDIV'`,
    );
    expect(row).toEqual(['C01', 'C01', '2026-11-01']);
  });

  it('has the open case, too, of an employer that a file moves to it, and nothing that was given away by hand since', async () => {
    await office('2026-11-05', { MOVED: 'C01', STAYS: 'C01' });
    expect((await at('2026-11-05', 'cycle')).code).toBe(0);
    await db.unitOfWork.run(() =>
      db.database.execute(
        "UPDATE enforcement_case SET officer = 'Cán bộ Ất' WHERE id IN (SELECT id FROM enforcement_case)",
      ),
    );
    const cases = (): Promise<unknown[][]> =>
      db.database.rawRows(
        `SELECT e.code, a.code, k.officer, (SELECT COUNT(*) FROM case_event v WHERE v.case_id = k.id AND v.kind = 'transferred')
         FROM enforcement_case k JOIN employer e ON e.id = k.employer_id JOIN authority a ON a.id = k.authority_id ORDER BY 1`,
      );
    await imported('2026-11-06', 'employers', [COLUMNS, employer('MOVED', 'C02')], '--update');
    for (const day of ['2026-11-06', '2026-11-07']) expect((await at(day, 'cycle')).code).toBe(0);
    const [moved, stays] = await cases();
    expect(moved?.map(String)).toEqual(['MOVED', 'C02', 'null', '1']);
    expect(stays?.map(String)).toEqual(['STAYS', 'C01', 'Cán bộ Ất', '0']);
    // Given back by hand after the employer was moved: it stays there.
    await db.unitOfWork.run(() =>
      db.database.execute(
        "UPDATE enforcement_case SET authority_id = (SELECT id FROM authority WHERE code = 'C01') WHERE authority_id = (SELECT id FROM authority WHERE code = 'C02')",
      ),
    );
    expect((await at('2026-11-08', 'cycle')).code).toBe(0);
    expect((await cases())[0]?.map(String)).toEqual(['MOVED', 'C01', 'null', '1']);
  });

  it('stays that of a closed month when the employer is moved or renamed afterwards', async () => {
    await office('2026-10-03', { MOVED: 'C01', NAMED: 'C01', STAYS: 'C02' });
    const report = async (day: string, authority: string, period = '2026-09') => {
      const out = join(folder, `${day}-${authority}`);
      const words = ['report', 'monthly', '--authority', authority, '--period', period, '--out', out];
      const { code, out: text } = await at(day, ...words, '--json');
      expect(code).toBe(0);
      return JSON.parse(text) as { version: number; files: string[] };
    };
    const employersOf = async (authority: string, period: string): Promise<string[]> => {
      const [row] = await db.database.rawRows(
        `SELECT r.snapshot FROM report r JOIN authority a ON a.id = r.authority_id
         WHERE a.code = $1 AND r.period = $2 ORDER BY r.version DESC LIMIT 1`,
        [authority, period],
      );
      const { b03 } = JSON.parse(String(row?.[0])) as { b03: { rows: { code: string; name: string }[] } };
      return JSON.stringify(b03).match(/Công ty [A-Z]+( Mới)?/g) ?? [];
    };
    expect((await report('2026-10-04', 'C01')).version).toBe(1);
    expect((await report('2026-10-04', 'C02')).version).toBe(1);

    const moved = [employer('MOVED', 'C02'), employer('NAMED', 'C01', { name: 'Công ty NAMED Mới' })];
    await imported('2026-11-03', 'employers', [COLUMNS, ...moved], '--update');
    for (const authority of ['C01', 'C02']) expect((await report('2026-11-04', authority)).version).toBe(1);
    // Recorded in November without a day: October, closed already, keeps the old office and the old name as well.
    await report('2026-11-04', 'C01', '2026-10');
    expect((await employersOf('C01', '2026-10')).toSorted()).toEqual(['Công ty MOVED', 'Công ty NAMED']);
    await report('2026-12-03', 'C01', '2026-11');
    await report('2026-12-03', 'C02', '2026-11');
    expect(await employersOf('C01', '2026-11')).toEqual(['Công ty NAMED Mới']);
    expect((await employersOf('C02', '2026-11')).toSorted()).toEqual(['Công ty MOVED', 'Công ty STAYS']);

    // With a month told, the office answers from then on, and what was reported since is stated anew; the same again changes nothing.
    const since = [COLUMNS, employer('MOVED', 'C02', { since: '2026-09' })];
    expect(await imported('2026-12-03', 'employers', since, '--update')).toMatchObject({ accepted: 1, unchanged: 0 });
    expect(await imported('2026-12-03', 'employers', since)).toMatchObject({ unchanged: 1 });
    expect((await report('2026-12-03', 'C01')).version).toBe(2);
    expect(await employersOf('C01', '2026-09')).toEqual(['Công ty NAMED']);
  });
});
