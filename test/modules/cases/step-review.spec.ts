import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { RECORD } from '../sanctions/fine-for-arrears';
import { openSanctions, type SanctionApplication } from '../sanctions/sanction-application';
import { confirmationIn } from './confirm-step';
import { textOf } from '../../app/web-application';

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

describeOnEachEngine('a step that issues a paper', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;
  let path: string;

  beforeEach(async () => {
    db = await open();
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: 200_000_000n }));
    await app.taken('note-violation', { difficulty: 'plain', document: 'Bảng tính số phải nộp', act: 'SI-late' });
    path = `/cases/${app.caseId}/steps/drop-record`;
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const versionNow = async (): Promise<string> =>
    String(((await app.get(`/api/v1/cases/${app.caseId}`)).body as { version: number }).version);
  const tried = async (body: object) =>
    app
      .post(`/api/v1/cases/${app.caseId}/steps/make-violation-record/review`, {
        'If-Match': `"${await versionNow()}"`,
      })
      .send(body);
  const counted = async (): Promise<unknown[][]> => [
    await db.database.rawRows('SELECT COUNT(*) FROM case_event'),
    await db.database.rawRows('SELECT COUNT(*) FROM case_document'),
    await db.database.rawRows('SELECT COUNT(*) FROM outbox'),
    await db.database.rawRows('SELECT COUNT(*) FROM audit_entry'),
    await db.database.rawRows('SELECT COUNT(*) FROM duty WHERE case_id IS NOT NULL'),
  ];

  it('can be tried over the API: the paper as a draft without a number, what is written, which clocks start, and nothing is kept', async () => {
    const before = await counted();
    const { status, body } = await tried(RECORD);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      events: [{ kind: 'violation-record-made', occurredOn: '2026-11-05' }],
      papers: [{ kind: 'violation-record', title: expect.any(String) as string }],
    });
    const { papers, duties, measures } = body as {
      papers: { svg: string }[];
      duties: { change: string; kind: string }[];
      measures: { measure: string; before: string; after: string }[];
    };
    expect(papers[0]?.svg).toMatch(/^<svg/);
    expect(papers[0]?.svg).not.toMatch(/<script|<style|href="http/);
    // The white of a later page would be painted over the first.
    expect(papers[0]?.svg).not.toContain('#ffffff');
    expect(duties.map(({ change }) => change)).toContain('begins');
    expect(measures.length).toBeGreaterThan(0);
    expect(await counted()).toEqual(before);
    // The number that the trial took is given back.
    await app.taken('make-violation-record', RECORD);
    const [row] = await db.database.rawRows('SELECT number FROM case_document');
    expect(row).toEqual([1]);
  });

  it('is refused when tried as it would be when taken', async () => {
    await app.taken('make-violation-record', RECORD);
    const { status, body } = await tried(RECORD);
    expect([status, (body as { reasons: object[] }).reasons.length > 0]).toEqual([409, true]);
  });

  it('is shown on a page of its own before it counts; with anything changed it is shown again', async () => {
    const recordId = await app.taken('make-violation-record', RECORD);
    const form = {
      version: await versionNow(),
      key: 'drop-the-record',
      actor: 'Trần Bình',
      'f.recordId': String(recordId),
      'f.ground': 'no-violation',
      'f.document': 'Tờ trình 12',
    };
    const send = (more: object) =>
      app
        .post(path, OWN_PAGE)
        .type('form')
        .send({ ...form, ...more });
    const before = await counted();
    const review = await send({}).expect(200);
    const text = textOf(review.text);
    expect(text).toContain('Xem lại trước khi thực hiện: Không ra quyết định xử phạt (Điều 65)');
    expect(text).toContain('Chưa có gì được ghi, cấp số hay gửi đi');
    expect(text).toContain('Tờ trình 12');
    expect(await counted()).toEqual(before);
    const confirmed = confirmationIn(review.text);
    const other = await send({ confirmed, 'f.document': 'Tờ trình 13' }).expect(200);
    expect(textOf(other.text)).toContain('Tờ trình 13');
    expect(await counted()).toEqual(before);
    const again = await send({ confirmed, edit: '1' }).expect(200);
    expect(again.text).toContain('value="Tờ trình 12"');
    await send({ confirmed }).expect(303);
    expect((await app.sanctions()).records).toHaveLength(1);
    expect(textOf((await app.get(`/cases/${app.caseId}`)).text)).toContain('Tờ trình 12');
  });

  it('is shown in English too, from a template whose every key is there', async () => {
    const record = await formOf('make-violation-record');
    const path = `/cases/${app.caseId}/steps/make-violation-record?lang=en`;
    const { text } = await app.post(path, OWN_PAGE).type('form').send(record).expect(200);
    expect(textOf(text)).toContain('Review before it counts');
    expect(text).toContain('src="data:image/svg+xml;base64,');
    const templates = app.app.get(HandlebarsTemplates);
    expect(templates.check('pages/cases/review', app.views.get('pages/cases/review') ?? [])).toEqual([]);
  });

  /** The body of the record as somebody types it. */
  async function formOf(_name: string): Promise<Record<string, string>> {
    const form: Record<string, string> = { version: await versionNow(), key: 'make-the-record', actor: 'Lê An' };
    for (const [name, value] of Object.entries(RECORD as Record<string, unknown>)) {
      if (Array.isArray(value)) {
        form[`f.${name}.rows`] = String(value.length);
        value.forEach((row: Record<string, unknown>, index) => {
          for (const [inner, each] of Object.entries(row)) form[`f.${name}.${index}.${inner}`] = String(each);
        });
      } else form[`f.${name}`] = String(value);
    }
    return form;
  }
});
