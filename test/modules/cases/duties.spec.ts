import { parseInstant } from '../../../src/kernel/instant';
import { extendWorkingDays } from '../../../src/law/enforcement/deadline-pauses';
import { CONTACT_MADE, DutySources, NOTE_ADDED, type DutySource } from '../../../src/modules/cases/cases.api';
import { eventsOf } from '../../../src/modules/cases/domain/events';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { textOf } from '../../app/web-application';
import { openCaseApplication, type CaseApplication } from './case-application';
import { rewriteBehind } from '../../support/behind';

/** A note must be followed by a contact within two working days. */
const answerNotes: DutySource = (events, law, pauses) =>
  eventsOf(events, NOTE_ADDED).map(({ id, occurredOn }) => {
    const answer = eventsOf(events, CONTACT_MADE).find((contact) => contact.id > id);
    return {
      kind: 'answer',
      subject: `event ${id}`,
      arisesOn: occurredOn,
      article: 'Điều lệ mẫu, Điều 1',
      dueOn: extendWorkingDays(law.calendar, occurredOn, 2, pauses),
      metOn: answer?.occurredOn ?? null,
      metBy: answer?.actor ?? null,
    };
  });

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

describeOnEachEngine('the register of duties', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer().owing('2026-08', { RET: 1_000_000n }),
      anEmployer().owing('2026-08', { RET: 500_000n }),
    ]);
    app.app.get(DutySources).register(answerNotes, { answer: { vi: 'Trả lời ghi chú', en: 'Answer a note' } });
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const rows = (where: string): Promise<unknown[][]> =>
    db.database.rawRows(`SELECT kind, opens_on, due_on, met_on, met_by FROM duty WHERE ${where} ORDER BY id`);
  const note = (): Promise<unknown> =>
    app.post(`/api/v1/cases/${id}/notes`).send({ text: 'Đơn vị hỏi số liệu' }).expect(201);
  const on = (day: string): void => app.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
  const page = async (query = ''): Promise<string> => textOf((await app.get(`/duties${query}`).expect(200)).text);

  it('sets apart what employers must do: no office has missed that', async () => {
    const theirs: DutySource = (...asked) => answerNotes(...asked).map((duty) => ({ ...duty, kind: 'payment' }));
    app.app.get(DutySources).register(theirs, { payment: { vi: 'Đơn vị nộp', en: 'The employer pays' } }, ['payment']);
    await note();
    on('2026-11-10');
    const [ours, employers] = [await page('?state=missed'), await page('?state=of-employers')];
    expect(ours).toMatch(/Thời hạn 3 Văn bản.*Trả lời ghi chú Điều lệ mẫu.*1–3 trong 3 việc/);
    expect(ours).not.toContain('Đơn vị nộp Điều lệ mẫu');
    expect(employers).toContain('1–1 trong 1 việc');
    const { body } = await app.get('/api/v1/duties?state=of-employers').expect(200);
    expect(body).toMatchObject({ total: 1, duties: [{ kind: 'payment', state: 'missed' }] });
    expect((await app.get('/api/v1/duties?kind=payment').expect(200)).body).toMatchObject({ total: 1 });
  });

  it('knows a duty as soon as the step that it follows from is written, in working days, and who met it', async () => {
    await note();
    // Thursday; two working days end on Monday.
    expect(await rows("kind = 'answer'")).toEqual([['answer', '2026-11-05', '2026-11-09', null, null]]);
    const contact = { channel: 'call', outcome: 'reached', person: 'Kế toán' };
    await app.post(`/api/v1/cases/${id}/contacts`, { 'X-Actor': 'can-bo-b' }).send(contact).expect(201);
    expect(await rows("kind = 'answer'")).toEqual([['answer', '2026-11-05', '2026-11-09', '2026-11-05', 'can-bo-b']]);
    const html = (await app.get(`/cases/${id}`).expect(200)).text;
    expect(textOf(html)).toContain('Trả lời ghi chú Điều lệ mẫu, Điều 1 09/11/2026 đúng hạn 05/11/2026 can-bo-b');
  });

  it('shows it as missed from the day after the last, with the count in the menu, by office and officer', async () => {
    await note();
    await app.post(`/api/v1/cases/${id}/transfer`, { 'If-Match': '"2"' }).send({ officer: 'Cán bộ Bính', reason: 'x' });
    on('2026-11-09');
    expect(await page('?kind=answer')).toContain('Không có việc nào khớp');
    expect(await page('?kind=answer&state=open')).toContain('hôm nay là ngày cuối');
    on('2026-11-10');
    const text = await page('?kind=answer');
    expect(text).toContain('Trả lời ghi chú Điều lệ mẫu, Điều 1 Đơn vị 1 hồ sơ số');
    expect(text).toContain('09/11/2026 quá hạn 1 ngày');
    expect(text).toMatch(/Tỉnh Mẫu Cán bộ Bính 1 0/);
    const menu = (await app.get('/').expect(200)).text;
    expect(menu).toMatch(/<span class="count" title="\d+ việc quá hạn">\d+<\/span>/);
    expect(await page('?kind=answer&officer=C%C3%A1n+b%E1%BB%99+B%C3%ADnh&lang=en')).toContain('1 days overdue');
  });

  it('lets it stand still while the case does, and go on afterwards', async () => {
    await note();
    const pause = { reason: 'dispute', document: 'Đơn 1' };
    await app.post(`/api/v1/cases/${id}/pauses`, { 'If-Match': '"2"' }).send(pause).expect(201);
    expect(await rows("kind = 'answer'")).toEqual([['answer', '2026-11-05', '9999-12-31', null, null]]);
    on('2026-11-10');
    expect(await page('?kind=answer&state=all')).toContain('thời hạn đang tạm dừng');
    const { body } = await app.get(`/api/v1/cases/${id}`).expect(200);
    await app
      .post(`/api/v1/cases/${id}/pauses/${body.pauses[0].id}/end`, { 'If-Match': '"3"' })
      .send({ reason: 'Đã xử xong' })
      .expect(201);
    expect(await rows("kind = 'answer'")).toEqual([['answer', '2026-11-05', '2026-11-12', null, null]]);
  });

  it('computes anew where the law of its day has changed, and finds nothing to do the second time', async () => {
    await note();
    await db.unitOfWork.run(() => db.database.execute("UPDATE duty SET law = 'another', due_on = '2026-11-30'"));
    await app.cycle('2026-11-05');
    expect(await rows("kind = 'answer'")).toEqual([['answer', '2026-11-05', '2026-11-09', null, null]]);
    const before = await db.database.rawRows('SELECT * FROM duty ORDER BY id');
    expect((await app.cycle('2026-11-05')).dutiesRegistered).toBe(0);
    expect(await db.database.rawRows('SELECT * FROM duty ORDER BY id')).toEqual(before);
  });

  it('asks for the first letter within 45 days of the due date, and sees who sent it', async () => {
    const expected = ['reminder.first', '2026-10-01', '2026-11-14'];
    expect(await rows("kind = 'reminder.first'")).toEqual([
      [...expected, null, null],
      [...expected, null, null],
    ]);
    await app.receive('PT1', 2, '2026-11-06', 2_000_000);
    await app.cycle('2026-11-06');
    // Who has paid in time is not owed a letter any more; whoever got one late keeps the mark.
    expect(await rows("kind = 'reminder.first'")).toEqual([[...expected, null, null]]);
    on('2026-11-15');
    await app.cycle('2026-11-15');
    expect(await page('?kind=reminder.first')).toContain('14/11/2026 quá hạn 1 ngày');
    await db.unitOfWork.run(async () => {
      const bulk = db.database.bulk();
      const columns = ['reminder_no', 'employer_id', 'sent_on', 'recorded_at', 'kind'];
      await bulk.insert('reminder', columns, [['X1', 1, '2026-11-16', 1, 'monthly']]);
      await bulk.insert('employer_touched', ['employer_id'], [[1]]);
    });
    on('2026-11-16');
    await app.cycle('2026-11-16');
    expect(await rows("kind = 'reminder.first'")).toEqual([[...expected, '2026-11-16', null]]);
    expect(await page('?state=done&kind=reminder.first')).toContain('làm trễ 2 ngày');
  });

  it('knows what every office must do in a month, when the letters went out, and that nothing arose', async () => {
    await rewriteBehind(
      db,
      'notice',
      "UPDATE notice SET state = 'rendered', issued_on = '2026-11-09', dispatched_on = '2026-11-09'",
    );
    await app.cycle('2026-11-10');
    const met = await db.database.rawRows(
      "SELECT authority_id, met_on, document FROM duty WHERE kind = 'reminder.monthly' ORDER BY authority_id",
    );
    expect(met).toEqual([
      [1, '2026-11-09', null],
      [2, '2026-11-10', 'nothing-to-do'],
    ]);
    on('2026-11-10');
    expect(await page('?state=done&kind=reminder.monthly')).toContain('không phát sinh');
    expect(await page('?kind=report.monthly')).toContain('Báo cáo tháng 10/2026');
  });

  it('takes the word of a person for the quarterly list, once, and for nothing else', async () => {
    await app.cycle('2026-10-02');
    const [list] = await db.database.rawRows("SELECT id FROM duty WHERE kind = 'list.quarterly' ORDER BY id");
    const [other] = await db.database.rawRows("SELECT id FROM duty WHERE kind = 'report.monthly' ORDER BY id");
    const met = (duty: unknown, typed: object) =>
      app
        .post(`/duties/${String(duty)}/met`, OWN_PAGE)
        .type('form')
        .send({ actor: 'Cán bộ Ất', document: '12/BHXH', ...typed });
    expect((await met(list?.[0], {})).status).toBe(303);
    expect(await rows(`id = ${Number(list?.[0])}`)).toMatchObject([
      [expect.anything(), '2026-10-01', '2026-10-14', '2026-11-05', 'Cán bộ Ất'],
    ]);
    const again = await met(list?.[0], {});
    expect([again.status, textOf(again.text).includes('đã được ghi nhận là hoàn thành')]).toEqual([409, true]);
    expect(textOf((await met(other?.[0], { madeOn: '6/11/2026' })).text)).toMatch(
      /tự được ghi nhận.*ở sau ngày hôm nay/,
    );
    expect(textOf((await met(other?.[0], { actor: '' })).text)).toContain('Ghi người thực hiện');
    expect((await met(999, {})).status).toBe(404);
    const [entry] = await db.database.rawRows("SELECT actor, subject FROM audit_entry WHERE action = 'duty.met'");
    expect(entry).toEqual(['Cán bộ Ất', `duty:${String(list?.[0])}`]);
  });

  it('is printed from templates whose every key is there, in branches not taken too', async () => {
    await app.cycle('2026-10-02');
    await note();
    await app
      .post(`/api/v1/cases/${id}/transfer`, { 'If-Match': '"2"' })
      .send({ officer: 'B', reason: 'x' })
      .expect(201);
    const [list] = await db.database.rawRows("SELECT id FROM duty WHERE kind = 'list.quarterly' ORDER BY id");
    const typed = { actor: 'A', document: '1' };
    await app
      .post(`/duties/${Number(list?.[0])}/met`, OWN_PAGE)
      .type('form')
      .send(typed)
      .expect(303);
    await app
      .post(`/duties/${Number(list?.[0])}/met`, OWN_PAGE)
      .type('form')
      .send(typed)
      .expect(409);
    for (const query of ['?state=all', '?state=done&done=1', '?page=2', '?lang=en']) await page(query);
    await app.get('/duties?authority=x').expect(400);
    const templates = app.app.get(HandlebarsTemplates);
    expect(templates.check('pages/cases/duties', app.views.get('pages/cases/duties') ?? [])).toEqual([]);
  });
});
