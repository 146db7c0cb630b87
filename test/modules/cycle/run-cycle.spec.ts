import { parseCivilDate } from '../../../src/kernel/civil-date';
import { RunCycle } from '../../../src/modules/cycle/cycle.api';
import { DispatchReminders, IssueReminders, RenderReminders } from '../../../src/modules/notices/notices.api';
import { DocumentStore } from '../../../src/platform/documents/document-store';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { openTestApplication, type TestApplication } from '../../support/application';
import {
  describeOnEachEngine,
  prepareDatabase,
  type PreparedDatabase,
  type TestDatabase,
} from '../../support/database';
import { dumpOfCycle } from '../../support/dump';
import { importWorld } from '../../support/world';

const DAY = parseCivilDate('2026-11-05');
const WORLD = { employers: 150, months: 20 };

describeOnEachEngine('the cycle', (_, engine) => {
  let prepared: PreparedDatabase;
  let db: TestDatabase;
  let application: TestApplication;
  beforeAll(async () => {
    prepared = await prepareDatabase(engine, async (empty) => {
      const importing = await openTestApplication(empty);
      await importWorld(importing, WORLD);
      await importing.close();
    });
  });
  afterAll(() => prepared.remove());
  beforeEach(async () => {
    db = await prepared.open();
    application = await openTestApplication(db);
  });
  afterEach(async () => {
    await application.close();
    await db.close();
  });

  it('finds arrears, opens cases, queues reminders and duties; repeated, it finds nothing to do', async () => {
    const cycle = application.app.get(RunCycle);
    const first = await cycle.run(DAY);
    expect(first.projected).toBe(WORLD.employers);
    expect(first.casesOpened).toBeGreaterThan(20);
    expect(first.remindersQueued).toBeGreaterThan(20);
    expect(first.remindersQueued).toBeLessThanOrEqual(first.casesOpened);
    expect(first.dutiesRegistered).toBeGreaterThan(0);
    expect(first.caseMisfits).toBe(0);
    const dump = await dumpOfCycle(db.database);

    expect(await cycle.run(DAY)).toEqual({
      asOf: DAY,
      projected: 0,
      casesOpened: 0,
      casesClosed: 0,
      remindersQueued: 0,
      dutiesRegistered: 0,
      failures: [],
      promisesKept: 0,
      promisesBroken: 0,
      namesUnpublished: 0,
      caseMisfits: 0,
    });
    expect(await dumpOfCycle(db.database)).toEqual(dump);
  });

  it('gives the same when it runs twice at once', async () => {
    const results = await Promise.all([1, 2].map(() => application.app.get(RunCycle).run(DAY)));
    const sum = (key: 'casesOpened' | 'remindersQueued' | 'projected'): number =>
      results.reduce((all, each) => all + each[key], 0);
    const dump = await dumpOfCycle(db.database);
    expect(sum('projected')).toBe(WORLD.employers);
    expect(dump['enforcement_case']?.split('\n')).toHaveLength(sum('casesOpened'));
    expect(dump['notice']?.split('\n')).toHaveLength(sum('remindersQueued'));

    const alone = await prepared.open();
    const other = await openTestApplication(alone);
    await other.app.get(RunCycle).run(DAY);
    expect(await dumpOfCycle(alone.database)).toEqual(dump);
    await other.close();
    await alone.close();
  });

  it('goes on after dying half-way as if nothing had happened', async () => {
    await application.app.get(RunCycle).run(DAY);
    const whole = await dumpOfCycle(db.database);

    const second = await prepared.open();
    const other = await openTestApplication(second);
    other.clock.now = () => {
      throw new Error('the machine went dark');
    };
    await expect(other.app.get(RunCycle).run(DAY)).rejects.toThrow('went dark');
    expect((await dumpOfCycle(second.database))['arrears_position']).toBe('');
    other.clock.now = () => application.clock.now();
    await other.app.get(RunCycle).run(DAY);
    expect(await dumpOfCycle(second.database)).toEqual(whole);
    await other.close();
    await second.close();
  });

  it('computes only who was touched, and closes the case of who has paid', async () => {
    const cycle = application.app.get(RunCycle);
    await cycle.run(DAY);
    const [debtor] = await db.database.rawRows(
      `SELECT employer_id, SUM(outstanding) FROM open_item GROUP BY employer_id
       HAVING MIN(due_on) < '2026-10-01' ORDER BY employer_id LIMIT 1`,
    );
    await db.unitOfWork.run(async () => {
      const bulk = db.database.bulk();
      await bulk.insert(
        'payment',
        ['receipt_no', 'employer_id', 'received_on', 'amount', 'recorded_at', 'import_id', 'line'],
        [['ALL-1', debtor?.[0] as number, '2026-11-05', 90_000_000_000_000, 0, 1, 1]],
      );
      await bulk.insert('employer_touched', ['employer_id'], [[debtor?.[0] as number]]);
    });
    expect(await cycle.run(parseCivilDate('2026-11-06'))).toMatchObject({
      projected: 1,
      casesOpened: 0,
      casesClosed: 1,
    });
  });

  it('replays an earlier day without harm to today: the same figures, no case twice', async () => {
    const cycle = application.app.get(RunCycle);
    await cycle.run(parseCivilDate('2025-12-05'));
    await cycle.run(DAY);
    const before = await dumpOfCycle(db.database);
    await cycle.run(parseCivilDate('2025-12-05'));
    await cycle.run(DAY);
    const after = await dumpOfCycle(db.database);
    for (const table of ['arrears_position', 'open_item', 'open_charge', 'enforcement_case'])
      expect(after[table]).toEqual(before[table]);
  });

  it('computes everybody else where one employer needs a rate that nobody has entered, and names that one', async () => {
    await application.app.get(RunCycle).run(DAY);
    const [employer] = await db.database.rawRows(
      `SELECT employer.id, code FROM employer JOIN enforcement_case ON employer_id = employer.id
       WHERE closed_on IS NULL ORDER BY employer.id LIMIT 1`,
    );
    const casesOf = (): Promise<unknown> =>
      db.database.rawRows('SELECT id, opened_on, closed_on FROM enforcement_case WHERE employer_id = $1', [
        employer?.[0] as number,
      ]);
    const cases = await casesOf();
    await db.unitOfWork.run(async () => {
      const bulk = db.database.bulk();
      await bulk.insert(
        'assessment',
        ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'],
        [[employer?.[0] as number, '2021-11', 'SI', 1, 0, 1000, 0, 1, 1]],
      );
      await bulk.insert('employer_touched', ['employer_id'], [[employer?.[0] as number]]);
    });
    const result = await application.app.get(RunCycle).run(DAY);
    expect(result.projected).toBe(0);
    expect(result.failures.map(({ employerCode, because }) => [employerCode, because.sentence('vi')])).toEqual([
      [employer?.[1], expect.stringContaining('parameters set monthly-charge-rate.SI') as string],
    ]);
    expect((await application.app.get(RunCycle).run(DAY)).failures).toHaveLength(1);
    // What cannot be computed has not been paid.
    expect(result.casesClosed).toBe(0);
    expect(await casesOf()).toEqual(cases);
  });

  it('issues reminders with numbers that have no gaps within an office, and remembers when they were sent', async () => {
    await application.app.get(RunCycle).run(DAY);
    const issue = application.app.get(IssueReminders);
    const results = await Promise.all([issue.run(DAY), issue.run(DAY)]);
    const issued = results.reduce((sum, each) => sum + each.issued, 0);
    const numbers = await db.database.rawRows(
      `SELECT authority_id, COUNT(*), MIN(number), MAX(number), COUNT(DISTINCT number) FROM notice WHERE state = 'issued' GROUP BY authority_id`,
    );
    expect(numbers.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(issued);
    for (const [, count, first, last, distinct] of numbers) {
      expect([Number(first), Number(last), Number(distinct)]).toEqual([1, Number(count), Number(count)]);
    }
    const reminders = async (): Promise<number> => {
      const sql = 'SELECT COUNT(*) FROM reminder WHERE sent_on = $1 AND notice_id IS NOT NULL';
      return Number((await db.database.rawRows(sql, [DAY]))[0]?.[0]);
    };
    expect(await reminders()).toBe(0);
    const dispatch = application.app.get(DispatchReminders);
    const sent = await Promise.all([dispatch.run(DAY), dispatch.run(DAY)]);
    expect(sent.reduce((sum, each) => sum + each.dispatched, 0)).toBe(issued);
    expect(await reminders()).toBe(issued);
  });

  it('has the documents of issued reminders made in the background, each once', async () => {
    await application.app.get(RunCycle).run(DAY);
    // A dozen letters show it as well as all of them.
    await db.unitOfWork.run(() =>
      db.database.execute('DELETE FROM notice WHERE id > (SELECT id FROM notice ORDER BY id LIMIT 1 OFFSET 11)'),
    );
    await application.app.get(IssueReminders).run(DAY);
    const withoutDocument = `SELECT COUNT(*) FROM notice WHERE state <> 'queued' AND document_sha256 IS NULL`;
    expect(Number((await db.database.rawRows(withoutDocument))[0]?.[0])).toBe(12);
    await application.app.get(JobRunner).drain();
    expect(Number((await db.database.rawRows(withoutDocument))[0]?.[0])).toBe(0);
    const [first] = await db.database.rawRows(`SELECT document_sha256 FROM notice ORDER BY id LIMIT 1`);
    const pdf = await application.app.get(DocumentStore).get(String(first?.[0]));
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const { written } = await application.app.get(RenderReminders).run(DAY, application.folder);
    expect(written).toBe(12);
  });

  it('voids a reminder of which everything was paid before it was issued', async () => {
    await application.app.get(RunCycle).run(DAY);
    const [notice] = await db.database.rawRows(
      `SELECT id, employer_id FROM notice WHERE state = 'queued' ORDER BY id LIMIT 1`,
    );
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'payment',
          ['receipt_no', 'employer_id', 'received_on', 'amount', 'recorded_at', 'import_id', 'line'],
          [['ALL-2', notice?.[1] as number, '2026-11-05', 90_000_000_000_000, 0, 1, 1]],
        ),
    );
    const { voided } = await application.app.get(IssueReminders).run(DAY);
    expect(voided).toBe(1);
    const [row] = await db.database.rawRows('SELECT state, void_reason FROM notice WHERE id = $1', [
      notice?.[0] as number,
    ]);
    expect(row).toEqual(['void', 'Đơn vị không còn số tiền chậm đóng, trốn đóng tại ngày phát hành']);
  });
});
