import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { fineForArrears } from '../sanctions/fine-for-arrears';
import { textOf } from '../../app/web-application';

interface Listed {
  readonly kind: string;
  readonly documentId: number;
  readonly waits: { readonly en: string } | null;
  readonly proof: string;
}

describeOnEachEngine('papers without proof of service', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
    await fineForArrears(app, id, false);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const page = async (query = ''): Promise<string> => (await app.get(`/papers/unserved${query}`).expect(200)).text;

  const listed = async (): Promise<Listed[]> =>
    ((await app.get('/api/v1/papers/unserved?authority=P01').expect(200)).body as { papers: Listed[] }).papers;

  it('stand on a page with what waits for them, and lead to the form of proof, which means that paper already', async () => {
    const html = await page();
    expect(textOf(html)).toContain('Quyết định xử phạt vi phạm hành chính');
    expect(textOf(html)).toContain('Thời hạn nộp phạt 10 ngày và tiền chậm nộp chưa tính');
    expect(textOf(html)).toContain('chưa ghi lần nào');
    const decision = (await listed()).find(({ kind }) => kind === 'fine-decision');
    const documentId = decision?.documentId;
    const href = `/cases/${id}/steps/record-service?f.documentId=${documentId}`;
    expect(html.replaceAll('&#x3D;', '=')).toContain(`href="${href}"`);
    const form = (await app.get(href).expect(200)).text;
    expect(form).toMatch(new RegExp(`<option value="${documentId}" selected>`));

    await app
      .post(`/api/v1/cases/${id}/steps/record-service`)
      .send({ documentId, channel: 'direct', result: 'served' })
      .expect(201);
    expect(textOf(await page())).not.toContain('Quyết định xử phạt vi phạm hành chính');
  });

  it('are the same over the API, with the deadline that does not run', async () => {
    const papers = await listed();
    const decision = papers.find(({ kind }) => kind === 'fine-decision');
    expect(decision).toMatchObject({ proof: `/api/v1/cases/${id}/steps/record-service` });
    expect(decision?.waits?.en).toContain('10 days');
    const inDossier = papers.find(({ kind }) => kind === 'violation-record');
    expect(inDossier?.waits).toBeNull();
  });

  it('are listed by office, and a wrong office is said to be wrong', async () => {
    expect(textOf(await page('?authority=P02'))).toContain('Mọi văn bản đã gửi đều có chứng cứ tống đạt.');
    expect(textOf((await app.get('/papers/unserved?authority=NN').expect(400)).text)).toContain('cơ quan');
    expect((await app.get('/notices').expect(200)).text).toContain('href="/papers/unserved"');
  });

  it('are printed from templates whose every key is there, in branches not taken too', async () => {
    await page('?lang=en');
    await page('?cursor=2026-01-01_0_0');
    await page('?authority=P02');
    await app.get('/papers/unserved?authority=NN').expect(400);
    const templates = app.app.get(HandlebarsTemplates);
    expect(templates.check('pages/notices/unserved', app.views.get('pages/notices/unserved') ?? [])).toEqual([]);
  });
});
