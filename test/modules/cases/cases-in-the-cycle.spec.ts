import { IssueReminders } from '../../../src/modules/notices/notices.api';
import { RecheckCases } from '../../../src/modules/cases/cases.api';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';
import { closeCase } from './close-case';
import { rewriteBehind } from '../../support/behind';

describeOnEachEngine('cases in the cycle', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer().owing('2026-08', { RET: 1_000_000n }),
      anEmployer().owing('2026-08', { RET: 1_000_000n }).owing('2026-11', { RET: 1_000_000n }),
    ]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const promise = (amount: number, payBy: string) =>
    app.post(`/api/v1/cases/${id}/promises`).send({ amount, payBy, promisedBy: 'Giám đốc' }).expect(201);
  const promises = async (): Promise<unknown[]> =>
    (await app.get(`/api/v1/cases/${id}`)).body.promises.map(
      ({ amount, status, received }: Record<string, unknown>) => [amount, status, received],
    );
  const decide = async (caseId: number): Promise<void> => {
    await closeCase(app, caseId, { reason: 'Không còn khả năng thu', signedBy: 'Giám đốc' });
  };

  it('promises are checked once their day has passed, with figures; repeated, nothing happens', async () => {
    await promise(300_000, '2026-11-10');
    await app.receive('PT1', 1, '2026-11-10', 300_000);
    expect(await app.cycle('2026-11-10')).toMatchObject({ promisesKept: 0, promisesBroken: 0 });
    expect(await app.cycle('2026-11-11')).toMatchObject({ promisesKept: 1, promisesBroken: 0, caseMisfits: 0 });
    await promise(300_001, '2026-11-10');
    expect(await app.cycle('2026-11-11')).toMatchObject({ promisesKept: 0, promisesBroken: 1, caseMisfits: 0 });
    expect(await promises()).toEqual([
      [300_000, 'kept', 300_000],
      [300_001, 'broken', 300_000],
    ]);
    const { body } = await app.get(`/api/v1/cases/${id}/timeline`);
    const verdicts = body.entries.filter(({ kind }: { kind: string }) => /^promise-(kept|broken)$/.test(kind));
    expect(verdicts.map(({ on, kind, actor, data }: Record<string, unknown>) => [on, kind, actor, data])).toEqual([
      ['2026-11-10', 'promise-kept', 'system', expect.objectContaining({ amount: 300_000, received: 300_000 })],
      ['2026-11-11', 'promise-broken', 'system', expect.objectContaining({ amount: 300_001, received: 300_000 })],
    ]);
    expect(await app.cycle('2026-11-12')).toMatchObject({ promisesKept: 0, promisesBroken: 0 });
  });

  it('a promise’s result turns round when money is recorded late or taken back', async () => {
    await promise(300_000, '2026-11-10');
    expect(await app.cycle('2026-11-12')).toMatchObject({ promisesBroken: 1 });
    await app.receive('PT1', 1, '2026-11-09', 300_000);
    expect(await app.cycle('2026-11-13')).toMatchObject({ promisesKept: 1, promisesBroken: 0 });
    await app.reverse('DC1', 1, 'PT1');
    expect(await app.cycle('2026-11-14')).toMatchObject({ promisesKept: 0, promisesBroken: 1, caseMisfits: 0 });
    expect(await promises()).toEqual([[300_000, 'broken', 0]]);
  });

  it('checks promises once when it runs twice at once', async () => {
    await promise(300_000, '2026-11-10');
    const results = await Promise.all([app.cycle('2026-11-12'), app.cycle('2026-11-12')]);
    expect(results.map(({ promisesBroken }) => promisesBroken).toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it('closes the case of who has paid, and tells why', async () => {
    await app.receive('PT1', 1, '2026-11-06', 50_000_000);
    expect(await app.cycle('2026-11-06')).toMatchObject({ casesClosed: 1, caseMisfits: 0 });
    expect((await app.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      state: 'closed',
      version: 2,
      closing: { on: '2026-11-06', cause: 'paid-in-full', reason: null },
    });
  });

  it('lets rest what was closed by decision, and opens a new case for what falls due afterwards', async () => {
    const other = await app.caseOf(2);
    await decide(id);
    await decide(other);
    expect(await app.cycle('2026-11-06')).toMatchObject({ casesOpened: 0 });
    // Contributions for November are due on 31 December.
    expect(await app.cycle('2027-01-01')).toMatchObject({ casesOpened: 1, caseMisfits: 0 });
    expect(await app.caseOf(1)).toBe(id);
    expect(await app.caseOf(2)).not.toBe(other);
  });

  it('tells of reminders, and leads to their documents once they are made', async () => {
    await app.app.get(IssueReminders).run(parseCivilDate('2026-11-05'));
    const noticeOf = async () =>
      (await app.get(`/api/v1/cases/${id}/timeline`)).body.entries.filter(
        ({ kind }: { kind: string }) => kind === 'notice-issued' || kind === 'reminder',
      );
    expect(await noticeOf()).toEqual([
      expect.objectContaining({ kind: 'notice-issued', on: '2026-11-05', actor: 'system', document: null }),
    ]);
    await app.app.get(JobRunner).drain();
    const [{ data, document }] = await noticeOf();
    expect(data).toMatchObject({ period: '2026-11', number: expect.stringMatching(/^\d\d\/BHXH-QLT$/) });
    expect(document).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await app.get(document.href).expect(200).expect('Content-Type', 'application/pdf');
  });

  it('gives the cases of an office that was merged to the one that followed it', async () => {
    await db.unitOfWork.run(() =>
      db.database.execute(`UPDATE authority SET valid_to = '2026-11-30', successor_code = 'P02' WHERE code = 'P01'`),
    );
    await app.cycle('2026-12-01');
    expect((await app.get(`/api/v1/cases/${id}`)).body).toMatchObject({ authorityCode: 'P02', version: 2 });
    expect(await app.cycle('2026-12-02')).toMatchObject({ caseMisfits: 0 });
    expect((await app.get(`/api/v1/cases/${id}`)).body.version).toBe(2);
  });

  it('reports rows that somebody has changed by hand, and events that nobody can read', async () => {
    const other = await app.caseOf(2);
    await db.unitOfWork.run(async () => {
      await db.database.execute(`UPDATE enforcement_case SET officer = 'ai đó' WHERE id = $1`, [id]);
    });
    await rewriteBehind(db, 'case_event', `UPDATE case_event SET kind = 'unknown-kind' WHERE case_id = $1`, [other]);
    const { cases, misfits } = await app.app.get(RecheckCases).run();
    expect(cases).toBe(2);
    expect(misfits).toContainEqual({ caseId: id, field: 'officer', stored: 'ai đó', derived: 'null' });
    expect(misfits.some(({ caseId, field }) => caseId === other && field === 'events')).toBe(true);
  });
});
