import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { RECORD } from '../sanctions/fine-for-arrears';
import { openSanctions, type SanctionApplication } from '../sanctions/sanction-application';

describeOnEachEngine('a step of a case', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;
  let recordId: number;

  beforeEach(async () => {
    db = await open();
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: 200_000_000n }));
    await app.taken('note-violation', { difficulty: 'plain', document: 'Bảng tính số phải nộp', act: 'SI-late' });
    recordId = await app.taken('make-violation-record', RECORD);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const waiver = (waivedOn: string) => ({ recordId, document: 'Công văn 01', waivedOn });
  const annul = (eventId: number) => ({ eventId, reason: 'Ghi nhầm đơn vị' });

  it('is taken once, whatever the day that is written on it, and not before what it rests on', async () => {
    app.at('2026-11-10');
    await app.taken('waive-explanation', waiver('2026-11-09'));
    for (const day of ['2026-11-06', '2026-11-09', '2026-11-10']) {
      expect([day, await app.refused('waive-explanation', waiver(day))]).toEqual([day, ['explanation.over']]);
    }
    await app.taken('annul-step', annul((await lastEvent()).id));
    // The record is of 5 November; the case was opened on that day, too.
    expect(await app.refused('waive-explanation', waiver('2026-11-11'))).toEqual(['case.day-ahead']);
    await app.taken('waive-explanation', waiver('2026-11-06'));
  });

  it('is taken back with a reason, and then counts no more, but stays in sight', async () => {
    const eventId = await app.taken('waive-explanation', waiver('2026-11-05'));
    expect((await app.sanctions()).records).toMatchObject([{ explanation: 'waived' }]);
    await app.taken('annul-step', annul(eventId));
    expect((await app.sanctions()).records).toMatchObject([{ explanation: null }]);
    expect(await app.refused('annul-step', annul(eventId))).toEqual(['annulment.unknown']);
    const page = (await app.get(`/cases/${app.caseId}`).expect(200)).text;
    expect(page).toContain('Đã hủy bỏ, không còn giá trị');
    expect(page).toContain('Ghi nhầm đơn vị');
  });

  it('that decides something is taken back by another person, and not while something rests on it', async () => {
    const dropped = await app.taken('drop-record', { recordId, ground: 'no-violation', document: 'Tờ trình' }, 'le.an');
    expect(await app.step('annul-step', annul(dropped), 'LE.AN').then(codesOf)).toEqual(['annulment.same-person']);
    await app.taken('annul-step', annul(dropped), 'tran.binh');
    expect(await app.refused('annul-step', { eventId: 1, reason: 'Nhầm' })).toEqual(['annulment.not-a-step']);
  });

  it('that tells of a service leaves the paper unserved again', async () => {
    const { body } = await app.get(`/api/v1/cases/${app.caseId}/papers`).expect(200);
    const [record] = (body as { papers: { documentId: number }[] }).papers;
    const service = { documentId: record?.documentId, channel: 'direct', result: 'served' };
    const eventId = await app.taken('record-service', service, 'van-thu');
    expect(await app.refused('record-service', service)).toEqual(['service.twice']);
    await app.taken('annul-step', annul(eventId), 'le.an');
    await app.taken('record-service', service, 'van-thu');
  });

  async function lastEvent(): Promise<{ id: number }> {
    const [row] = await db.database.rawRows('SELECT MAX(id) FROM case_event');
    return { id: Number(row?.[0]) };
  }

  function codesOf(answer: { body: unknown }): string[] {
    return (answer.body as { reasons: { code: string }[] }).reasons.map(({ code }) => code);
  }
});
