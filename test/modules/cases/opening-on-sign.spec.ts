import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { textOf } from '../../app/web-application';
import { openCaseApplication, type CaseApplication } from './case-application';

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

describeOnEachEngine('a case that is opened on a sign of violation', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await open();
    // It pays what it declares, and hides workers.
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n })]);
    await app.receive('PT1', 1, '2026-09-15', 1_000_000);
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const SIGN = { sign: 'denunciation', document: 'Đơn tố cáo ngày 03/11/2026' };

  it('is there though nothing is owed, lets a check be decided, and does not end by itself', async () => {
    expect(await app.caseOf(1)).toBe(0);
    const { body, headers } = await app.post('/api/v1/employers/E1/cases').send(SIGN).expect(201);
    const { caseId } = body as { caseId: number };
    expect([caseId, headers['etag']]).toEqual([await app.caseOf(1), '"2"']);
    const measures = (await app.get(`/api/v1/cases/${caseId}/measures`).expect(200)).body as {
      measures: { measure: string; state: string }[];
    };
    expect(measures.measures.find(({ measure }) => measure === 'unscheduled-check')).toMatchObject({
      state: 'available',
    });
    expect(await app.cycle('2026-11-06')).toMatchObject({ casesClosed: 0, caseMisfits: 0 });
    expect((await app.get(`/api/v1/cases/${caseId}`).expect(200)).body).toMatchObject({ state: 'open', version: 2 });
    const timeline = textOf((await app.get(`/cases/${caseId}`).expect(200)).text);
    expect(timeline).toContain('Tiếp nhận dấu hiệu vi phạm Tố cáo. Văn bản: Đơn tố cáo ngày 03/11/2026.');
  });

  it('is refused beside an open one, and for who is not in the register', async () => {
    await app.post('/api/v1/employers/E1/cases').send(SIGN).expect(201);
    const { body } = await app.post('/api/v1/employers/E1/cases').send(SIGN).expect(409);
    expect(body).toMatchObject({ reasons: [{ code: 'case.open-already' }] });
    await app.post('/api/v1/employers/NOBODY/cases').send(SIGN).expect(404);
    await app.post('/api/v1/employers/E1/cases').send({ sign: 'rumour', document: '' }).expect(400);
  });

  it('is opened from the page of the employer, which says what is wrong', async () => {
    const path = '/employers/E1/open-case';
    expect((await app.get('/employers/E1').expect(200)).text).toContain(`href="${path}"`);
    await app.get(`${path}?lang=en`).expect(200);
    const send = (form: object) => app.post(path, OWN_PAGE).type('form').send(form);
    const wrong = await send({ sign: '', document: ' ', note: 'x'.repeat(2001), actor: '' }).expect(400);
    expect(textOf(wrong.text)).toContain('Chọn dấu hiệu vi phạm.');
    const { headers } = await send({ ...SIGN, actor: 'Lê An' }).expect(303);
    expect(headers['location']).toBe(`/cases/${await app.caseOf(1)}`);
    expect(textOf((await send({ ...SIGN, actor: 'Lê An' }).expect(409)).text)).toContain('Đơn vị đang có hồ sơ mở');
    const templates = app.app.get(HandlebarsTemplates);
    expect(templates.check('pages/cases/opening', app.views.get('pages/cases/opening') ?? [])).toEqual([]);
  });
});
