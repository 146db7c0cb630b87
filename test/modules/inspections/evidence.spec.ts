import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

describeOnEachEngine('evidence in a case', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  it('is recorded by a step of the catalogue, and the measures that rest on it say what was found', async () => {
    const step = `/api/v1/cases/${id}/steps/record-evidence`;
    await app.post(step).send({ sign: 'tricks', document: 'Bảng lương hai sổ', foundOn: '2026-11-05' }).expect(201);

    const { body } = await app.get(`/api/v1/cases/${id}/measures?asOf=2026-11-05`).expect(200);
    const referral = body.measures.find(({ measure }: { measure: string }) => measure === 'referral');
    expect(referral).toMatchObject({ name: 'Kiến nghị khởi tố', state: 'blocked' });
    expect(referral.reasons).toContainEqual(
      expect.objectContaining({
        code: 'fraud-proved',
        found: 'mới nêu tên, chưa có tệp hoặc văn bản trong hồ sơ: Bảng lương hai sổ',
      }),
    );
  });

  it('is refused with every wrong field, and with its day in the future; nothing is written', async () => {
    const step = `/api/v1/cases/${id}/steps/record-evidence`;
    const wrong = await app.post(step).send({ sign: 'luck', foundOn: '2026-02-30', extra: 1 }).expect(400);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      'document',
      'extra',
      'foundOn',
      'sign',
    ]);
    const early = await app.post(step).send({ sign: 'fraud', document: 'X', foundOn: '2026-12-24' }).expect(409);
    expect(early.body.reasons).toMatchObject([{ code: 'case.day-ahead' }]);
    const { body } = await app.get(`/api/v1/cases/${id}`).expect(200);
    expect(body.version).toBe(1);
  });
});
