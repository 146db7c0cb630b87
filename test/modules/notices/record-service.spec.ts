import { DispatchReminders, IssueReminders } from '../../../src/modules/notices/notices.api';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

describeOnEachEngine('service of papers', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let step: string;
  let caseId: number;

  beforeEach(async () => {
    db = await open();
    const owing = (): ReturnType<typeof anEmployer> => anEmployer().owing('2026-08', { RET: 1_000_000n });
    app = await openCaseApplication(db, [owing(), owing(), anEmployer().owing('2026-08', { HI: 5n })]);
    await app.cycle('2026-11-05');
    await app.app.get(IssueReminders).run(parseCivilDate('2026-11-05'));
    await app.app.get(DispatchReminders).run(parseCivilDate('2026-11-06'));
    caseId = await app.caseOf(1);
    step = `/api/v1/cases/${caseId}/steps/record-service`;
    app.clock.moveTo(parseInstant('2026-11-20T02:00:00Z'));
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const post = { channel: 'post', result: 'failed', note: 'không có người nhận' };
  const direct = { channel: 'direct', result: 'served', servedOn: '2026-11-12' };
  const unserved = async (more = ''): Promise<{ papers: Record<string, unknown>[]; nextCursor: string | null }> =>
    (await app.get(`/api/v1/papers/unserved?authority=P01${more}`).expect(200)).body;

  it('is written down attempt by attempt; what was served runs from that day', async () => {
    await app
      .post(step)
      .send({ noticeId: 1, ...post, servedOn: '2026-11-09' })
      .expect(201);
    await app
      .post(step)
      .send({ noticeId: 1, ...direct })
      .expect(201);

    const { body } = await app.get(`/api/v1/cases/${caseId}/papers`).expect(200);
    expect(body.papers).toMatchObject([
      { noticeId: 1, number: '01/BHXH-QLT', servedOn: '2026-11-12', serviceAttempts: 2 },
    ]);
    const timeline = await app.get(`/api/v1/cases/${caseId}/timeline`).expect(200);
    const attempts = timeline.body.entries.filter(({ kind }: { kind: string }) => kind === 'service-recorded');
    expect(attempts.map(({ on, data }: { on: string; data: object }) => ({ on, ...data }))).toEqual([
      { on: '2026-11-09', noticeId: 1, documentId: null, number: '01/BHXH-QLT', attempt: 1, ...post },
      expect.objectContaining({ on: '2026-11-12', attempt: 2, channel: 'direct', result: 'served' }),
    ]);
    const [reminder] = await db.database.rawRows('SELECT served_on FROM reminder WHERE notice_id = 1');
    expect(reminder).toEqual(['2026-11-12']);
    const page = await app.get(`/cases/${caseId}`).expect(200);
    expect(page.text).toContain('Văn bản 01/BHXH-QLT, lần 2: trực tiếp, đơn vị đã nhận.');
  });

  it('is refused before the letter went out, twice, for the letter of another employer, and without one paper', async () => {
    const codes = async (body: object): Promise<string[]> =>
      (await app.post(step).send(body).expect(409)).body.reasons.map(({ code }: { code: string }) => code);
    expect(await codes({ noticeId: 2, ...direct })).toEqual(['service.other-employer']);
    expect(await codes({ noticeId: 1, documentId: 1, ...direct })).toEqual(['service.one-paper']);
    expect(await codes(direct)).toEqual(['service.one-paper']);
    expect(await codes({ noticeId: 1, ...direct, servedOn: '2026-11-04' })).toEqual(['case.day-before-opening']);
    expect(await codes({ noticeId: 1, ...direct, servedOn: '2026-11-05' })).toEqual(['service.before-dispatch']);
    await app
      .post(step)
      .send({ noticeId: 99, ...direct })
      .expect(404);
    await app
      .post(step)
      .send({ noticeId: 1, ...direct })
      .expect(201);
    expect(await codes({ noticeId: 1, ...post })).toEqual(['service.twice']);
    expect((await app.get(`/api/v1/cases/${caseId}`).expect(200)).body.version).toBe(4);
  });

  it('that is missing is listed by office, the oldest first, page by page', async () => {
    const first = await unserved('&limit=2');
    expect(first.papers).toMatchObject([
      { noticeId: 1, employerCode: 'E1', daysUnserved: 14, title: 'Văn bản đôn đốc đóng BHXH, BHTN, BHYT' },
      { noticeId: 2, employerCode: 'E2' },
    ]);
    const second = await unserved(`&limit=2&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ papers: [{ noticeId: 3 }], nextCursor: null });
    await app
      .post(step)
      .send({ noticeId: 1, ...direct })
      .expect(201);
    expect((await unserved()).papers.map(({ noticeId }) => noticeId)).toEqual([2, 3]);
    expect((await app.get('/api/v1/papers/unserved?authority=P02').expect(200)).body.papers).toEqual([]);
    await app.get('/api/v1/papers/unserved?authority=NN').expect(404);
    const { body } = await app.get('/api/v1/papers/unserved').expect(200);
    expect((body as { papers: { authorityCode: string }[] }).papers.map(({ authorityCode }) => authorityCode)).toEqual([
      'P01',
      'P01',
    ]);
    await app.get('/api/v1/papers/unserved?cursor=x').expect(400);
  });
});
