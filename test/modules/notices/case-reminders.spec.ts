import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { ComposeReminderLetters } from '../../../src/modules/notices/notices.api';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

describeOnEachEngine('reminders beside the monthly run', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let caseId: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer()
        .owing('2025-09', { RET: 3_000_000n })
        .owing('2025-10', { RET: 3_000_000n })
        .owing('2025-11', { RET: 3_000_000n })
        .owing('2025-12', { RET: 3_000_000n })
        .remindedOn('2026-02-09'),
    ]);
    at('2026-02-20');
    await app.cycle('2026-02-20');
    caseId = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const at = (day: string): void => app.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
  const send = async (name: string) => {
    const { body } = await app.get(`/api/v1/cases/${caseId}`).expect(200);
    return app
      .post(`/api/v1/cases/${caseId}/steps/${name}`, { 'If-Match': `"${body.version}"` })
      .send({ note: 'Gửi kèm bảng đối chiếu' });
  };
  const codes = (body: { reasons: { code: string }[] }): string[] => body.reasons.map(({ code }) => code);
  const reminders = () =>
    db.database.rawRows('SELECT kind, reminder_no, sent_on, served_on, document_id FROM reminder ORDER BY id');

  const adHocDuty = () =>
    db.database.rawRows(`SELECT opens_on, due_on, met_on, met_by FROM duty WHERE kind = 'reminder.ad-hoc'`);

  it('are sent for what was found outside the monthly review, as often as something is found', async () => {
    const early = await send('send-ad-hoc-reminder');
    expect(early.status).toBe(409);
    expect(early.body.reasons).toMatchObject([
      { code: 'not-applicable', sentence: 'Không có phát hiện ngoài kỳ rà soát hằng tháng' },
    ]);
    const evidence = { sign: 'complaint', document: 'Đơn phản ánh của người lao động' };
    await app.post(`/api/v1/cases/${caseId}/steps/record-evidence`).send(evidence).expect(201);
    const { body } = await app.get(`/api/v1/cases/${caseId}/measures`).expect(200);
    const adHoc = body.measures.find(({ measure }: { measure: string }) => measure === 'ad-hoc-reminder');
    expect(adHoc).toMatchObject({ state: 'available', actBy: '2026-02-27' });
    expect(await adHocDuty()).toEqual([['2026-02-20', '2026-02-27', null, null]]);

    at('2026-02-24');
    expect((await send('send-ad-hoc-reminder')).status).toBe(201);
    expect((await reminders()).slice(1)).toEqual([['ad-hoc', 'P01-2026-000001', '2026-02-24', null, 1]]);
    expect(codes((await send('send-ad-hoc-reminder')).body)).toEqual(['done']);
    expect(await adHocDuty()).toEqual([['2026-02-20', '2026-02-27', '2026-02-24', 'can-bo-a']]);
  });

  it('are not written in a form of a decree that was not there yet', async () => {
    const letters = app.app.get(ComposeReminderLetters);
    const on = (day: string) => letters.run([1], parseCivilDate(day), app.clock.now());
    await expect(on('2025-11-29')).rejects.toMatchObject({ code: 'notice.form-not-in-force' });
    expect((await on('2025-11-30')).size).toBe(1);
  });

  it('are papers of the case, served like any other', async () => {
    at('2026-02-24');
    expect((await send('send-second-reminder')).status).toBe(201);
    await app.app.get(JobRunner).drain();
    const { body } = await app.get(`/api/v1/cases/${caseId}/papers`).expect(200);
    expect(body.papers).toMatchObject([
      { kind: 'second-reminder', number: '01/BHXH-QLT', title: 'Văn bản đôn đốc lần tiếp theo', documentId: 1 },
    ]);
    await app.get(body.papers[0].href).expect(200).expect('Content-Type', 'application/pdf');
    const [row] = await db.database.rawRows('SELECT snapshot FROM case_document');
    expect(JSON.parse(String(row?.[0]))).toMatchObject({
      totals: { arrears: 12_000_000 },
      view: {
        doc: { number: 'Số: 01/BHXH-QLT' },
        employer: { name: 'Đơn vị 1' },
        late: '6.000.000',
        evaded: '6.000.000',
      },
    });

    const timeline = async (): Promise<{ kind: string; document: { href: string } | null }[]> =>
      (await app.get(`/api/v1/cases/${caseId}/timeline`).expect(200)).body.entries;
    expect((await timeline()).map(({ kind }) => kind)).toEqual(['opened', 'notice-issued']);
    expect((await timeline()).at(-1)?.document?.href).toBe('/api/v1/case-documents/1');
    const service = { documentId: 1, channel: 'electronic', result: 'served' };
    await app.post(`/api/v1/cases/${caseId}/steps/record-service`).send(service).expect(201);
    expect((await reminders())[1]).toEqual(['second', 'P01-2026-000001', '2026-02-24', '2026-02-24', 1]);
  });

  it('follow each other at 15 days, twice, and end with the procedure that asked for them', async () => {
    at('2026-02-23');
    expect(codes((await send('send-second-reminder')).body)).toEqual(['interval-passed']);
    at('2026-02-24');
    expect((await send('send-second-reminder')).status).toBe(201);
    at('2026-03-11');
    expect(codes((await send('send-second-reminder')).body)).toEqual(['done']);
    at('2026-05-04');
    const over = await send('send-second-reminder');
    expect(over.body.reasons).toMatchObject([{ code: 'not-applicable' }]);
  });

  it('count for the policies and for the passage to evasion like the monthly letter', async () => {
    at('2026-02-24');
    await send('send-second-reminder');
    const { body } = await app.get(`/api/v1/cases/${caseId}/measures?asOf=2026-02-24`).expect(200);
    const monthly = body.measures.find(({ measure }: { measure: string }) => measure === 'monthly-reminder');
    expect(monthly).toMatchObject({ state: 'done' });
    const [row] = await db.database.rawRows('SELECT COUNT(*) FROM employer_touched WHERE employer_id = 1');
    expect(Number(row?.[0])).toBeGreaterThan(0);
  });
});
