import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parsePeriod } from '../../../src/kernel/period';
import { SetOfficeDetails } from '../../../src/modules/authorities/authorities.api';
import { GetStatement } from '../../../src/modules/arrears/arrears.api';
import { causesOf } from '../../../src/modules/reports/domain/listed-report';
import { causesInLetter } from '../../../src/modules/reports/documents/restatement-words';
import { MakeMonthlyReport, WriteReportFiles } from '../../../src/modules/reports/reports.api';
import { HolidayRepository, SetParameter } from '../../../src/modules/parameters/parameters.api';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { openTestApplication, type TestApplication } from '../../support/application';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { readSheets } from '../../support/workbook';
import { importWorld } from '../../support/world';

const MONTH = parsePeriod('2026-10');
const EARLIER = parsePeriod('2026-08');

describeOnEachEngine('the monthly report', (open) => {
  let db: TestDatabase;
  let application: TestApplication;
  beforeAll(async () => {
    db = await open();
    application = await openTestApplication(db);
    await importWorld(application, { employers: 80, months: 24 });
  });
  afterAll(async () => {
    await application.close();
    await db.close();
  });

  it('has the sums of all statements, accrued and paid charges of the settled among them', async () => {
    const sums = { arrears: 0n, charges: 0n, accrued: 0n, paid: 0n };
    for await (const { totals } of application.app.get(GetStatement).all(parseCivilDate('2026-10-31'))) {
      sums.arrears += totals.arrears;
      sums.charges += totals.charges;
      sums.accrued += totals.chargesAccrued;
      sums.paid += totals.chargesPaid;
    }
    const { data } = await application.app.get(MakeMonthlyReport).run('LG', MONTH);
    const { arrears, charges, chargesAccrued, chargesPaid } = data.totals;
    expect({ arrears, charges, accrued: chargesAccrued, paid: chargesPaid }).toEqual({
      arrears: Number(sums.arrears),
      charges: Number(sums.charges),
      accrued: Number(sums.accrued),
      paid: Number(sums.paid),
    });
    const nation = await application.app.get(MakeMonthlyReport).run('VN', MONTH);
    expect(nation.data.totals.arrears).toBe(arrears);
  });

  it('is made for months before the reorganisation, by the offices of that time only', async () => {
    const make = application.app.get(MakeMonthlyReport);
    const province = await make.run('LG', parsePeriod('2025-05'));
    expect(province.data.totals.arrears).toBeGreaterThan(0);
    const district = await make.run('LG-H01', parsePeriod('2025-05'));
    expect(district.data.totals.arrears).toBeLessThanOrEqual(province.data.totals.arrears);
    await expect(make.run('LG-H01', parsePeriod('2025-08'))).rejects.toMatchObject({
      code: 'authority.not-on-day',
      message: expect.stringContaining('ask its successor') as string,
    });
    await expect(make.run('LG-C01', parsePeriod('2025-05'))).rejects.toMatchObject({ code: 'authority.not-on-day' });
  });

  it('keeps a version and its files as they are, and re-states with every cause when facts have changed', async () => {
    const make = application.app.get(MakeMonthlyReport);
    const write = application.app.get(WriteReportFiles);
    const first = await make.run('LG', MONTH);
    expect(await make.run('LG', MONTH)).toMatchObject({ version: first.version, isNew: false });
    const [debtor] = first.data.topDebtors;
    await db.unitOfWork.run(async () => {
      const [employer] = await db.database.rawRows('SELECT id FROM employer WHERE code = $1', [debtor ?? '']);
      await db.database
        .bulk()
        .insert(
          'payment',
          ['receipt_no', 'employer_id', 'received_on', 'amount', 'recorded_at', 'import_id', 'line'],
          [['LATE-1', employer?.[0] as number, '2026-10-30', 5_000_000, Date.parse(application.clock.now()), 1, 1]],
        );
    });
    const second = await make.run('LG', MONTH);
    expect(second).toMatchObject({ version: first.version + 1, isNew: true });
    const fact = { employerCode: debtor, kind: 'receipt', number: 'LATE-1', on: '2026-10-30', amount: 5_000_000 };
    expect(second.causes).toContainEqual(
      expect.objectContaining({
        kind: 'employer-changed',
        employerCode: debtor,
        facts: [expect.objectContaining(fact)],
      }),
    );
    const files = await write.run(second, application.folder);
    expect(files.map(({ path }) => path.replace(/^.*[/\\]/, ''))).toContain(
      `bao-cao-cham-dong-LG-2026-10-lan-${second.version}-thay-lan-${first.version}.pdf`,
    );
    const again = await make.run('LG', MONTH);
    expect(again).toMatchObject({ version: second.version, isNew: false, causes: second.causes });
    expect(await write.run(again, application.folder)).toEqual(files);
    application.clock.advance(-60_000);
    const lessKnown = await make.run('LG', MONTH);
    application.clock.advance(60_000);
    expect(lessKnown).toMatchObject({ version: second.version, isNew: false, data: { knownAt: second.data.knownAt } });
  });

  it('is signed, in its workbook too, by whom the office has entered for the day of the letter', async () => {
    const report = await application.app.get(MakeMonthlyReport).run('LG', MONTH);
    const bank = { accountNumber: '0011001234567', bank: '970436', treasuryAccount: null, treasury: null };
    const entered = { address: 'Số 1', phone: '0200', contactName: 'Lê Văn Mẫu', contactPhone: null, ...bank };
    const signs = { signsFor: 'KT. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC', signerName: 'Trần Thị Mẫu' };
    const from = parseCivilDate('2026-11-05');
    await application.app.get(SetOfficeDetails).run('LG', from, { ...entered, ...signs }, 'admin');
    const lastOf = async (day: string): Promise<unknown> => {
      const letter = { number: 9, signedOn: parseCivilDate(day) };
      const files = await application.app.get(WriteReportFiles).run(report, join(application.folder, day), letter);
      const [sheet] = await readSheets(files.find(({ format }) => format === 'xlsx')?.path ?? '');
      return sheet?.value(sheet.rowCount, 5);
    };
    expect(await lastOf('2026-11-05')).toBe('Trần Thị Mẫu');
    expect(await lastOf('2026-11-04')).not.toBe('Trần Thị Mẫu');
  });

  it('tells a correction of an old debt by its number, reason and amount, and no page of trend months', async () => {
    const make = application.app.get(MakeMonthlyReport);
    const before = await make.run('LG', MONTH);
    const row = before.data.b03.rows.find(({ ages }) => (ages.at(-1) ?? 0) > 1_000_000);
    await db.unitOfWork.run(async () => {
      const [employer] = await db.database.rawRows('SELECT id FROM employer WHERE code = $1', [row?.code ?? '']);
      const [owed] = await db.database.rawRows(
        'SELECT period, fund FROM assessment WHERE employer_id = $1 AND amount > 1000000 ORDER BY period LIMIT 1',
        [employer?.[0] as number],
      );
      await db.database
        .bulk()
        .insert(
          'adjustment',
          ['adjustment_no', 'employer_id', 'period', 'fund', 'amount', 'reason', 'recorded_at', 'import_id', 'line'],
          [
            [
              'DC-1',
              employer?.[0] as number,
              owed?.[0] as string,
              owed?.[1] as string,
              1_000_000,
              'Khai thiếu',
              Date.parse(application.clock.now()),
              1,
              1,
            ],
          ],
        );
    });
    const after = await make.run('LG', MONTH);
    const { causes } = after;
    expect(causes.flatMap((cause) => ('facts' in cause ? (cause.facts ?? []) : []))).toMatchObject([
      { employerCode: row?.code, kind: 'adjustment', number: 'DC-1', amount: 1_000_000, reason: 'Khai thiếu' },
    ]);
    expect(causesOf(causes).find(({ employerCode }) => employerCode === row?.code)?.documents).toEqual(['DC-1']);
    expect(causes.map(({ kind }) => kind)).toContain('earlier-months');
    const { table, earlierMonths } = causesInLetter(causes);
    expect(table?.rows.length).toBeLessThan(30);
    expect(earlierMonths).toContain('được tính lại');
  });

  it('names the rule that was entered since, before and after, from when, on what it rests and by whom', async () => {
    const make = application.app.get(MakeMonthlyReport);
    const first = await make.run('LG', MONTH);
    application.clock.advance(60_000);
    const set = application.app.get(SetParameter);
    const entry = { from: '2026-01-01', value: '0.0005', reference: 'Nghị định 1', assumed: false, actor: 'Lê Văn An' };
    await set.run({ ...entry, name: 'daily-charge-rate' });
    // Neither what begins after the month, nor what decides no amount, is a cause.
    await set.run({ ...entry, name: 'daily-charge-rate', from: '2026-11-01', value: '0.0004' });
    await set.run({ ...entry, name: 'reminder.tolerance', value: '1000' });
    await set.run({ ...entry, name: 'due-date.moves-to-working-day', value: 'true' });
    await application.app
      .get(UnitOfWork)
      .run(() =>
        application.app
          .get(HolidayRepository)
          .insert(1, application.clock.now(), [
            { on: parseCivilDate('2026-08-31'), kind: 'working', name: 'Làm việc', reference: 'Thông báo 2', line: 2 },
          ]),
      );
    const second = await make.run('LG', MONTH);
    expect(second.version).toBe(first.version + 1);
    const on = { enteredBy: 'Lê Văn An', enteredOn: application.clock.today() };
    expect(second.causes[0]).toEqual({
      kind: 'law',
      fields: [
        {
          field: 'daily-charge-rate',
          from: '2026-01-01',
          before: '0.0003',
          after: '0.0005',
          reference: 'Nghị định 1',
          ...on,
        },
        {
          field: 'due-date.moves-to-working-day',
          from: '2026-01-01',
          before: 'false',
          after: 'true',
          reference: 'Nghị định 1',
          ...on,
        },
        {
          field: 'day-off',
          from: '2026-08-31',
          before: 'nghỉ: Nghỉ hoán đổi dịp Quốc khánh',
          after: 'làm bù: Làm việc',
          reference: 'Thông báo 2',
          ...on,
          enteredBy: expect.any(String) as string,
        },
      ],
    });
    // Once named, it is not the cause of what comes later.
    expect(await make.run('LG', MONTH)).toMatchObject({ version: second.version, isNew: false });
  });

  it('stores the snapshot letter by letter under its hash, and one version where several are at it at once', async () => {
    const make = application.app.get(MakeMonthlyReport);
    const made = await Promise.all(Array.from({ length: 8 }, () => make.run('LG', EARLIER)));
    expect(new Set(made.map(({ version }) => version))).toEqual(new Set([1]));
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(made.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const stored = await db.database.rawRows('SELECT snapshot, snapshot_sha256 FROM report WHERE period = $1', [
      EARLIER,
    ]);
    expect(stored).toHaveLength(1);
    const [snapshot, sha256] = stored[0] as [string, string];
    expect(createHash('sha256').update(snapshot, 'utf8').digest('hex')).toBe(sha256);
    expect(JSON.parse(snapshot)).toEqual(made[0]?.data);
    expect(typeof snapshot === 'string' && snapshot.includes('Bảo hiểm xã hội')).toBe(true);
  });
});
