import { VerifyAudit } from '../../../src/modules/audit/audit.api';
import { parsePeriod } from '../../../src/kernel/period';
import { ListCollectionPlans, MakeMonthlyReport, SetCollectionPlan } from '../../../src/modules/reports/reports.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { anEmployer } from '../../support/employer-builder';
import request from 'supertest';

const DECISION = 'Quyết định số 12/QĐ-BHXH ngày 05/01/2026';

describeOnEachEngine('the plan of what is to be collected in a year', (open) => {
  let db: TestDatabase;
  let application: CaseApplication;
  beforeEach(async () => {
    db = await open();
    application = await openCaseApplication(db, [anEmployer().owing('2026-09', { HI: 1_000_000n })]);
  });
  afterEach(async () => {
    await application.close();
    await db.close();
  });

  const put = (path: string, body: object, headers: Record<string, string> = { 'X-Actor': 'ke-hoach' }) =>
    request(application.app.getHttpServer() as Parameters<typeof request>[0])
      .put(path)
      .set(headers)
      .send(body);

  it('is entered over the API, kept with what it replaces, and audited; the same again changes nothing', async () => {
    const path = '/api/v1/authorities/P01/collection-plans/2026';
    const first = { amount: 40_000_000, reference: DECISION };
    expect((await put(path, first).expect(200)).body).toEqual({ entered: true });
    expect((await put(path, first).expect(200)).body).toEqual({ entered: false });
    await put(path, { amount: 50_000_000, reference: 'Quyết định số 90/QĐ-BHXH' }).expect(200);
    const listed = await application.get('/api/v1/authorities/P01/collection-plans').expect(200);
    expect(listed.body).toMatchObject({
      plans: [{ year: 2026, amount: 50_000_000, replaced: [{ amount: 40_000_000, reference: DECISION }] }],
    });
    const { entries, findings } = await application.app.get(VerifyAudit).run();
    expect({ entries, findings }).toEqual({ entries: 2, findings: [] });
  });

  it('refuses what is no plan, and asks who acts', async () => {
    const path = '/api/v1/authorities/P01/collection-plans/2026';
    await put(path, { amount: 0, reference: DECISION }).expect(400);
    await put(path, { amount: 1_000, reference: ' ' }).expect(400);
    await put(path, { amount: 1_000, reference: DECISION }, {}).expect(400);
    await put('/api/v1/authorities/KHONG-CO/collection-plans/2026', { amount: 1, reference: 'x' }).expect(404);
    expect(await application.app.get(ListCollectionPlans).run('P01')).toEqual([]);
  });

  it('stands in the report of its year, with the rate and the decision, and a changed plan re-states it', async () => {
    const plans = application.app.get(SetCollectionPlan);
    const reports = application.app.get(MakeMonthlyReport);
    await application.receive('R1', 1, '2026-09-20', 400_000);
    const without = await reports.run('P01', parsePeriod('2026-09'));
    expect(without.data.collection).toMatchObject({ collected: 400_000, plan: null, rate: null });
    const entry = { authorityCode: 'P01', year: 2026, amount: 4_000_000n, reference: DECISION, actor: 'ke-hoach' };
    await plans.run(entry);
    const planned = await reports.run('P01', parsePeriod('2026-09'));
    expect(planned.data.collection).toEqual({
      collected: 400_000,
      plan: 4_000_000,
      planReference: DECISION,
      rate: { numerator: 400_000, denominator: 4_000_000, percent: '10.00' },
    });
    expect(planned).toMatchObject({ version: 2, causes: [{ kind: 'collection' }, { kind: 'register' }] });
  });
});
