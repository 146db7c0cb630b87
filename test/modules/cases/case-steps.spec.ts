import type { Response } from 'supertest';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { openSqlite, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';
import { closeCase } from './close-case';
import { registerSampleStep, type TakenStep } from './a-step';
import { sendStep } from './confirm-step';
import { textOf } from '../../app/web-application';

describe('measures and steps on the pages', () => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;
  let taken: TakenStep;

  beforeEach(async () => {
    db = await openSqlite();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    taken = registerSampleStep(app);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const step = (query = ''): string => `/cases/${id}/steps/sample-step${query}`;
  const hidden = (html: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const GOOD = {
    'f.paper': 'QĐ 12',
    'f.on': '5/11/2026',
    'f.month': '8/2026',
    'f.workers': '1.250',
    'f.form': 'fine',
    'f.rows.rows': '2',
    'f.rows.0.what': 'BHYT',
    'f.rows.0.amount': '1.065.000',
    'f.rows.1.what': '',
    'f.rows.1.amount': '',
  };
  async function send(typed: Record<string, string>, query = ''): Promise<Response> {
    const html = (await app.get(step(query)).expect(200)).text;
    const about = /<option value="(\d+)"(?: selected)?>opened</.exec(html)?.[1] ?? '';
    const fields = { version: hidden(html, 'version'), key: hidden(html, 'key'), actor: 'Cán bộ Ất', 'f.about': about };
    return sendStep(app, step(query), { ...fields, ...typed });
  }

  it('show what every measure answers, in the file of the employer and in the case, with the steps under their measures', async () => {
    for (const path of ['/employers/E1/measures?asOf=5/11/2026', `/cases/${id}`]) {
      const { text } = await app.get(path).expect(200);
      const words = textOf(text);
      expect(words).toContain('Việc làm được Đôn đốc hằng tháng (Mẫu 01-ĐĐ) hạn 10/11/2026 (còn 5 ngày)');
      expect(words).toMatch(/Chưa đủ Kiến nghị khởi tố/);
      expect(words).toMatch(/Luật Bảo hiểm xã hội số 41\/2024\/QH15/);
    }
    const html = (await app.get(`/cases/${id}`)).text;
    const closing = html.slice(html.indexOf('id="measure-closing"'));
    expect(closing.slice(0, closing.indexOf('</section>'))).toContain(`href="${step()}"`);
    expect(html).not.toContain('never-offered');
    const english = textOf((await app.get('/employers/E1/measures?asOf=2026-11-05&lang=en').expect(200)).text);
    expect(english).toContain('Monthly reminder (form 01-ĐĐ) act by 2026-11-10 (5 days left)');
  });

  it('show the same answer on another day, by what is known now', async () => {
    const { text } = await app.get('/employers/E1/measures?asOf=20/11/2026&knownAt=1/11/2026').expect(200);
    expect(textOf(text)).toContain('hạn 10/11/2026 (quá hạn 10 ngày)');
    expect(textOf(text)).toContain('Biện pháp luôn được xét theo dữ liệu biết đến bây giờ.');
    expect(textOf((await app.get('/employers/E1/measures?asOf=x').expect(400)).text)).toContain('Ngày phải có thật');
  });

  it('draw the form of a step from its request class and hand it what was typed, as the API would', async () => {
    const html = (await app.get(step()).expect(200)).text;
    expect(textOf(html)).toContain('Bước mẫu');
    expect(textOf(html)).toContain('Chưa đủ Kết thúc hồ sơ');
    const { status, headers } = await send(GOOD);
    expect([status, headers['location']]).toEqual([303, `/cases/${id}?done=1#timeline`]);
    expect(taken.body).toMatchObject({
      paper: 'QĐ 12',
      on: '2026-11-05',
      month: '2026-08',
      workers: 1250,
      form: 'fine',
      urgent: false,
      rows: [{ what: 'BHYT', amount: 1_065_000n }],
    });
    expect(textOf((await app.get(`/cases/${id}`).expect(200)).text)).toContain('Ghi chú QĐ 12 Cán bộ Ất');
  });

  it('come back with what was typed and a sentence beside each wrong field, in the language of the reader', async () => {
    const wrong = {
      ...GOOD,
      'f.paper': '',
      'f.on': '31/2/2026',
      'f.rows.0.what': '',
      'f.rows.0.amount': '',
      'f.rows.1.what': 'BHXH',
      'f.rows.1.amount': '12.5',
    };
    const { status, text } = await send({ ...wrong, actor: '' });
    expect(status).toBe(400);
    expect(textOf(text)).toContain('Văn bản có từ 1 đến 200 ký tự');
    expect(text).toContain('value="31/2/2026"');
    expect(textOf(text)).toContain('Ngày phải có thật');
    // The empty first row is passed over, so the wrong amount is that of the second row of the form.
    expect(text).toContain('id="f-rows-1-amount-error"');
    expect(text).not.toContain('id="f-rows-0-amount-error"');
    expect(textOf(text)).toContain('Ghi người thực hiện');
    const english = textOf((await send(wrong, '?lang=en')).text);
    expect(english).toContain('Paper: 1 to 200 characters');
    expect(english).toContain('Amount: whole đồng, 1 or more');
    expect(taken.body).toBeUndefined();
  });

  it('add and remove a row without JavaScript, and write nothing', async () => {
    const more = await send({ ...GOOD, 'f.rows.1.what': 'BHXH', add: 'rows' });
    expect(more.status).toBe(200);
    expect(hidden(more.text, 'f.rows.rows')).toBe('3');
    const fewer = await send({ ...GOOD, 'f.rows.1.what': 'BHXH', remove: 'rows.0' });
    expect(hidden(fewer.text, 'f.rows.rows')).toBe('1');
    expect(fewer.text).toContain('id="f-rows-0-what" name="f.rows.0.what" type="text" value="BHXH"');
    expect(taken.body).toBeUndefined();
  });

  it('refuse with every reason, its article and what was found; a stale page is not taken', async () => {
    const refused = await send({ ...GOOD, 'f.urgent': 'true' });
    expect(refused.status).toBe(409);
    expect(textOf(refused.text)).toMatch(
      /Không thực hiện được: Chưa đóng đủ số tiền quá hạn.* Đang có: còn 1\.200\.000 đồng Luật Bảo hiểm xã hội/,
    );
    expect(refused.text).toMatch(/name="f\.urgent" type="checkbox" value="true" checked/);
    const stale = await send({ ...GOOD, version: '9' });
    expect([stale.status, textOf(stale.text).includes('Hồ sơ đã có thay đổi')]).toEqual([412, true]);
    expect((await app.get(`/api/v1/cases/${id}`)).body.version).toBe(1);
  });

  it('say where a step has nothing to be taken on, and where there is no such step', async () => {
    const { text } = await app.get(`/cases/${id}/steps/never-offered`).expect(200);
    expect(textOf(text)).toContain('Hồ sơ chưa có gì để thực hiện bước này.');
    expect(text).not.toContain('<form class="step-form"');
    await app.get(`/cases/${id}/steps/unheard-of`).expect(404);
    await app.get('/cases/999/steps/sample-step').expect(404);
  });

  it('are printed from templates whose every key is there, in branches not taken too', async () => {
    await app.get(step()).expect(200);
    await app.get(`/cases/${id}/steps/record-evidence`).expect(200);
    await app.get(`/cases/${id}/steps/never-offered`).expect(200);
    await app.get(`/cases/${id}/steps/propose-closing`).expect(200);
    await app.get('/employers/E1/measures?asOf=20/11/2026&knownAt=1/11/2026').expect(200);
    await app.get('/employers/E1/measures?asOf=x').expect(400);
    await send({ ...GOOD, 'f.urgent': 'true' });
    await send({ ...GOOD, 'f.paper': '', 'f.rows.rows': '1', 'f.rows.0.what': '', 'f.rows.0.amount': '' });
    await send({ ...GOOD, version: '9' });
    await closeCase(app, id, { reason: 'x', signedBy: 'B' });
    await app.get(step()).expect(200);
    const templates = app.app.get(HandlebarsTemplates);
    expect(templates.check('pages/cases/step', app.views.get('pages/cases/step') ?? [])).toEqual([]);
  });
});
