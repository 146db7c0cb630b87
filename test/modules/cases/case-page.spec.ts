import type { Response } from 'supertest';
import { IssueReminders } from '../../../src/modules/notices/notices.api';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { openSqlite, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';
import { closeCase } from './close-case';
import { aFile } from './files';
import { referDespite } from '../referrals/refer-despite';
import { fineForArrears } from '../sanctions/fine-for-arrears';
import { registerSampleStep } from './a-step';
import { sendStep } from './confirm-step';
import { textOf } from '../../app/web-application';

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

describe('the page of a case', () => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await openSqlite();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const page = async (query = ''): Promise<string> => (await app.get(`/cases/${id}${query}`).expect(200)).text;
  const hidden = (html: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

  /** Sends a form as the page has it, with the fields typed. */
  async function send(form: string, typed: Record<string, string>, shown?: string): Promise<Response> {
    const html = shown ?? (await page());
    const fields = { version: hidden(html, 'version'), key: hidden(html, 'key'), actor: 'Cán bộ Ất', ...typed };
    return sendStep(app, `/cases/${id}/${form}`, fields);
  }
  async function sent(form: string, typed: Record<string, string>): Promise<string> {
    const answer = await send(form, typed);
    expect([form, answer.status, answer.headers['location']]).toEqual([form, 303, `/cases/${id}?done=1#timeline`]);
    return textOf(await page('?done=1'));
  }

  it('shows whose it is, who answers for it, what is owed today, and leads there from the employer', async () => {
    const text = textOf(await page());
    expect(text).toContain(`Hồ sơ số ${id} Đơn vị 1`);
    expect(text).toContain('Tình trạng Đang mở mở ngày 05/11/2026');
    expect(text).toContain('Cơ quan phụ trách Tỉnh Mẫu');
    expect(text).toContain('Chậm đóng, trốn đóng 1.200.000');
    expect(text).toContain('05/11/2026 Mở hồ sơ Cơ quan phụ trách: Tỉnh Mẫu. hệ thống');
    for (const path of ['/', '/employers/E1']) {
      expect((await app.get(path).expect(200)).text).toContain(`href="/cases/${id}"`);
    }
    expect(textOf((await app.get('/cases/999').expect(404)).text)).toContain('Không có hồ sơ số 999.');
    expect(textOf(await page('?lang=en'))).toContain('Responsible office Tỉnh Mẫu');
  });

  it('takes every form without JavaScript, and shows what was written', async () => {
    expect(await sent('notes', { text: 'Đã <b>xem</b> hồ sơ' })).toContain('Ghi chú Đã <b>xem</b> hồ sơ Cán bộ Ất');
    expect(
      await sent('contacts', { channel: 'call', outcome: 'promised', person: 'Kế toán', contactedOn: '5/11/2026' }),
    ).toContain('Gọi điện, đơn vị cam kết nộp. Người tiếp xúc: Kế toán.');
    expect(await sent('promises', { amount: '1.200.000', payBy: '20/11/2026', promisedBy: 'Giám đốc' })).toContain(
      '05/11/2026 20/11/2026 1.200.000 Giám đốc chờ đến hạn',
    );
    expect(await sent('pauses', { pauseReason: 'court', basis: '12/TB-TA' })).toContain('Tạm dừng từ 05/11/2026');
    const end = (await app.get(`/cases/${id}/steps/end-pause`).expect(200)).text;
    const [, pauseId] = /<option value="(\d+)" selected>/.exec(end) ?? [];
    expect(await sent(`pauses/${pauseId}/end`, { why: 'Đã xử xong' })).toContain('Hết ngày 05/11/2026. Đã xử xong');
    expect(await sent('transfer', { office: 'P02', officer: 'Cán bộ B', why: 'Chuyển địa bàn' })).toContain(
      'BHXH tỉnh Khác; cán bộ phụ trách: Cán bộ B. Chuyển địa bàn',
    );
    const proposed = { actor: 'Cán bộ Ất', 'f.reason': 'Đơn vị giải thể.' };
    expect(await sent('steps/propose-closing', proposed)).toContain('Còn dở: còn nợ 1.200.000 đồng tiền đóng.');
    const decide = (await app.get(`/cases/${id}/steps/close-case`).expect(200)).text;
    expect(textOf(decide)).toContain('Việc còn dở trong hồ sơ còn nợ 1.200.000 đồng tiền đóng');
    const [, proposalId] = /<option value="(\d+)" selected>/.exec(decide) ?? [];
    const decision = { 'f.proposalId': proposalId ?? '', 'f.signedBy': 'Giám đốc' };
    expect(textOf((await send('steps/close-case', decision)).text)).toContain('người khác phải làm việc đó');
    expect(await sent('steps/close-case', { ...decision, actor: 'Trần Bính' })).toContain(
      'Đơn vị giải thể. Người ký: Giám đốc.',
    );
    expect(textOf(await page())).toContain('Đã đóng ngày 05/11/2026');
    expect(await page()).not.toContain('/steps/transfer-case');
  });

  it('takes a file, and refuses one that is not what it claims to be', async () => {
    const attach = async (bytes: Buffer | undefined): Promise<Response> => {
      const html = await page();
      const asked = app
        .post(`/cases/${id}/attachments`, OWN_PAGE)
        .field({ version: hidden(html, 'version'), key: hidden(html, 'key'), actor: 'A', fileTitle: 'Biên bản' });
      return bytes ? asked.attach('file', bytes, { filename: 'Biên bản.pdf', contentType: 'application/pdf' }) : asked;
    };
    const lying = await attach(aFile('png'));
    expect(lying.status).toBe(422);
    expect(textOf(lying.text)).toContain('Tệp không được nhận: Nội dung tệp không phải là PDF như tên tệp ghi.');
    expect(lying.text).toContain('value="Biên bản"');
    const missing = await attach(undefined);
    expect([missing.status, textOf(missing.text).includes('Chưa chọn tệp')]).toEqual([400, true]);
    expect((await attach(aFile('pdf'))).status).toBe(303);
    const html = await page();
    const [, href] = /href="(\/api\/v1\/cases\/\d+\/documents\/\d+)">Biên bản\.pdf/.exec(html) ?? [];
    await app.get(href ?? '').expect(200);
  });

  it('gives back what was typed where a field is wrong, with the form open and a sentence beside each', async () => {
    const { status, text } = await send('promises', { amount: '12,5', payBy: '31/02/2026', promisedBy: 'Giám đốc' });
    expect(status).toBe(400);
    expect(text).toContain('value="31/02/2026"');
    expect(text).toContain('value="Giám đốc"');
    expect(textOf(text)).toContain('Số tiền hứa nộp là số nguyên đồng, từ 1 trở lên');
    expect(textOf(text)).toContain('Ngày phải có thật');
    expect(text).toContain(`href="/cases/${id}/steps/record-promise?lang`);
    const nobody = await send('notes', { text: 'x', actor: '' });
    expect([nobody.status, textOf(nobody.text).includes('Ghi người thực hiện')]).toEqual([400, true]);
  });

  it('shows every reason of a refusal', async () => {
    const { status, text } = await send('promises', {
      amount: '5',
      payBy: '2026-10-01',
      promisedBy: 'Giám đốc',
    });
    expect(status).toBe(409);
    expect(textOf(text)).toMatch(
      /Không thực hiện được: Hạn nộp đã hứa ở trước ngày hứa.* Số tiền hứa nộp phải từ 10% số còn nợ/,
    );
  });

  it('says that the case has changed since the page was opened, keeps what was typed, and takes it the second time', async () => {
    const shown = await page();
    await sent('notes', { text: 'Việc khác' });
    const typed = { office: 'P02', officer: 'Cán bộ B', why: 'Chuyển địa bàn' };
    const stale = await send('transfer', typed, shown);
    expect(stale.status).toBe(412);
    expect(textOf(stale.text)).toContain('Hồ sơ đã có thay đổi từ khi bạn mở trang.');
    expect(stale.text).toContain('>Chuyển địa bàn</textarea>');
    expect((await send('transfer', typed, stale.text)).status).toBe(303);
  });

  it('writes a form that is sent twice once', async () => {
    const shown = await page();
    const twice = [await send('notes', { text: 'Một lần' }, shown), await send('notes', { text: 'Một lần' }, shown)];
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect(textOf(await page()).split('Một lần')).toHaveLength(2);
    const other = await send('notes', { text: 'Lần khác' }, shown);
    expect([other.status, textOf(other.text).includes('đã được gửi trước đó')]).toEqual([409, true]);
  });

  it('remembers who acts', async () => {
    const { headers } = await send('notes', { text: 'x' });
    const [cookie] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const html = (await app.get(`/cases/${id}`, { Cookie: String(cookie).split(';')[0] ?? '' }).expect(200)).text;
    expect(html).toContain('value="Cán bộ Ất"');
  });

  it('takes nothing from a page of another site, nor from one that does not say where it is', async () => {
    const before = await db.database.rawRows('SELECT * FROM case_event');
    const html = await page();
    const fields = { version: hidden(html, 'version'), key: hidden(html, 'key'), actor: 'A', text: 'x' };
    const foreign: Record<string, string>[] = [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://127.0.0.1' },
    ];
    for (const headers of foreign) {
      await app.post(`/cases/${id}/notes`, headers).type('form').send(fields).expect(403);
    }
    expect(await db.database.rawRows('SELECT * FROM case_event')).toEqual(before);
    await app
      .post(`/cases/${id}/notes`, { Origin: 'http://localhost:3000', Host: 'localhost:3000' })
      .type('form')
      .send(fields)
      .expect(303);
  });

  it('is printed from templates whose every key is there, in branches not taken too', async () => {
    registerSampleStep(app);
    await page();
    await app.app.get(IssueReminders).run(parseCivilDate('2026-11-05'));
    await sent('promises', { amount: '500.000', payBy: '2026-11-06', promisedBy: 'Giám đốc' });
    await sent('pauses', { pauseReason: 'dispute', basis: '1', until: '2026-12-01' });
    await app.receive('PT1', 1, '2026-11-05', 1);
    await app.reverse('DC1', 1, 'PT1');
    await fineForArrears(app, id);
    await referDespite(app, id);
    await app.cycle('2026-11-08');
    await send('promises', { amount: '5', payBy: '2026-10-01', promisedBy: 'Giám đốc' });
    await send('promises', { amount: 'x' });
    await page('?lang=en');
    const html = await page();
    await app
      .post(`/cases/${id}/attachments`, OWN_PAGE)
      .field({ version: hidden(html, 'version'), key: hidden(html, 'key'), actor: 'A' })
      .attach('file', aFile('pdf'), { filename: 'a.pdf', contentType: 'application/pdf' })
      .expect(303);
    await closeCase(app, id, { reason: 'x', signedBy: 'Giám đốc' });
    await page();
    const templates = app.app.get(HandlebarsTemplates);
    const views = app.views.get('pages/cases/case') ?? [];
    expect(templates.check('pages/cases/case', views)).toEqual([]);
    const sections = (views as { sections: { template: string; view: object }[] }[]).flatMap((view) => view.sections);
    for (const name of new Set(sections.map(({ template }) => template))) {
      const own = sections.filter(({ template }) => template === name).map(({ view }) => ({ section: view }));
      expect([name, templates.check(name, own)]).toEqual([name, []]);
    }
  });
});
