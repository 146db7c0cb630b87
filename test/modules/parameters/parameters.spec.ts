import request from 'supertest';
import { GetStatement, TryParameter } from '../../../src/modules/arrears/arrears.api';
import { SetParameter } from '../../../src/modules/parameters/parameters.api';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { importWorld } from '../../support/world';
import { openWebApplication, textOf, type WebApplication } from '../../app/web-application';

const OFFICER = { 'X-Actor': encodeURIComponent('Nguyễn Thị Minh') };
const DAY = parseCivilDate('2026-11-05');
const CHARGE = { name: 'daily-charge-rate', from: '2026-07-01', value: '0.0005' };

describeOnEachEngine('legal parameters', (open) => {
  let db: TestDatabase;
  let web: WebApplication;
  const server = () => web.app.getHttpServer() as Parameters<typeof request>[0];
  const form = (path: string, fields: object) =>
    request(server()).post(path).set('Sec-Fetch-Site', 'same-origin').type('form').send(fields);
  const entries = () => db.database.rawRows('SELECT COUNT(*) FROM parameter_entry');

  beforeAll(async () => {
    db = await open();
    web = await openWebApplication(db);
    await importWorld(web, { employers: 40, months: 6 });
  });
  afterAll(async () => {
    await web.close();
    await db.close();
  });

  it('are all on a page with their sources, and filtered by name', async () => {
    const all = textOf((await web.get('/parameters').expect(200)).text);
    for (const text of ['evasion.unpaid-days', 'fine.percent-cap', 'Nghị định số 283/2026/NĐ-CP', 'tạm tính']) {
      expect(all).toContain(text);
    }
    const few = textOf((await web.get('/parameters?q=evasion&lang=en').expect(200)).text);
    expect(few).toContain('evasion.unpaid-days');
    expect(few).not.toContain('fine.percent-cap');
    expect(textOf((await web.get('/parameters?q=nothing-like-it')).text)).toContain('Không có tham số nào');
    const { body } = await web.get('/api/v1/parameters?q=evasion.unpaid').expect(200);
    expect(body).toMatchObject([{ name: 'evasion.unpaid-days', kind: 'count', decidesWhatIsOwed: true }]);
    const { body: wages } = await web.get('/api/v1/parameters?q=retroactive-wage').expect(200);
    expect((wages as { decidesWhatIsOwed: boolean }[]).map(({ decidesWhatIsOwed }) => decidesWhatIsOwed)).toEqual([
      true,
      true,
    ]);
    expect(textOf((await web.get('/parameters/nothing').expect(404)).text)).toContain('nothing');
    await web.get('/api/v1/parameters/nothing').expect(404);
  });

  it('are tried on the real figures, on the page and over the API, and nothing is written', async () => {
    const before = await entries();
    const { headers } = await form('/runs/parameter-trial', { ...CHARGE, actor: 'Lê Văn An' }).expect(303);
    await web.app.get(JobRunner).drain();
    const page = textOf((await web.get(String(headers['location'])).expect(200)).text);
    expect(page).toContain('Tính thử daily-charge-rate');
    expect(page).toContain('Mười đơn vị thay đổi nhiều nhất');

    const { body: asked } = await request(server())
      .post('/api/v1/runs')
      .set(OFFICER)
      .send({ kind: 'parameter-trial', ...CHARGE })
      .expect(202);
    await web.app.get(JobRunner).drain();
    const { body: done } = await web.get(`/api/v1/runs/${(asked as { id: number }).id}`).expect(200);
    const { result } = done as {
      result: { trial: { before: { owed: number }; after: { owed: number }; largest: object[] } };
    };
    expect(result.trial.after.owed).toBeGreaterThan(result.trial.before.owed);
    expect(result.trial.largest).toHaveLength(10);
    expect(await entries()).toEqual(before);

    await form('/runs/parameter-trial', {
      name: 'publication.letters-before',
      from: '2026-11-01',
      value: '3',
      actor: 'A',
    });
    await web.app.get(JobRunner).drain();
    const wrong = await form('/runs/parameter-trial', { ...CHARGE, value: 'viel', actor: 'Lê Văn An' }).expect(303);
    const back = textOf((await web.get(String(wrong.headers['location'])).expect(200)).text);
    expect(back).toContain('Không tính thử được');
    await request(server())
      .post('/api/v1/runs')
      .set(OFFICER)
      .send({ kind: 'parameter-trial', ...CHARGE, name: 'x' })
      .expect(404);
  });

  it('tell beforehand exactly what entering them then does', async () => {
    const owed = async (): Promise<Map<string, bigint>> => {
      const all = new Map<string, bigint>();
      for await (const { employerCode, totals } of web.app.get(GetStatement).all(DAY))
        all.set(employerCode, totals.owed);
      return all;
    };
    const was = await owed();
    const trial = await web.app.get(TryParameter).run(CHARGE, DAY);
    await web.app.get(SetParameter).run({ ...CHARGE, reference: 'Nghị định thử', assumed: true, actor: 'test' });
    const is = await owed();
    const changed = [...is].filter(([code, amount]) => amount !== was.get(code));
    expect(trial).toMatchObject({ employers: 40, changed: changed.length, decidesWhatIsOwed: true });
    const sum = (all: Map<string, bigint>): bigint => [...all.values()].reduce((total, each) => total + each, 0n);
    expect([trial.before.owed, trial.after.owed]).toEqual([sum(was), sum(is)]);
    for (const { employerCode, before, after } of trial.largest) {
      expect([before.owed, after.owed]).toEqual([was.get(employerCode), is.get(employerCode)]);
    }
    const distances = trial.largest.map(({ before, after }) => after.owed - before.owed);
    expect(distances).toEqual(distances.toSorted((a, b) => (a < b ? 1 : -1)));
    // The trial of what stands already changes nobody.
    expect(await web.app.get(TryParameter).run(CHARGE, DAY)).toMatchObject({ changed: 0, largest: [] });
  });

  it('are entered on the page, dated, audited, and never without a source', async () => {
    const path = '/parameters/evasion.unpaid-days';
    const value = { from: '2027-01-01', value: '75', reference: '', assumed: 'no', actor: 'Lê Văn An' };
    const refused = await form(path, value).expect(400);
    expect(textOf(refused.text)).toContain('Hãy ghi văn bản làm căn cứ');
    for (const wrong of [{ value: 'x' }, { from: '2027-02-30' }, { actor: '' }]) {
      await form(path, { ...value, reference: 'Nghị định', ...wrong }).expect(400);
    }
    const { headers } = await form(path, { ...value, reference: 'Nghị định số 1' }).expect(303);
    const page = textOf((await web.get(String(headers['location'])).expect(200)).text);
    expect(page).toContain('Đã nhập.');
    expect(page).toContain('75');
    const again = await form(path, { ...value, reference: 'Nghị định số 1' }).expect(303);
    expect(again.headers['location']).toContain('done=unchanged');
    await form('/parameters/nothing', { ...value, reference: 'Nghị định' }).expect(404);
    const [audited] = await db.database.rawRows(
      `SELECT actor FROM audit_entry WHERE subject = 'parameter:evasion.unpaid-days@2027-01-01'`,
    );
    expect(audited).toEqual(['Lê Văn An']);
  });

  it('that look like a slip are asked about, and entered when just they are confirmed', async () => {
    const path = '/parameters/monthly-charge-rate.HI';
    const value = { from: '1/1/2027', value: '0.67', reference: 'Thông báo', assumed: 'no', actor: 'Lê Văn An' };
    const before = await entries();
    const asked = await form(path, value).expect(400);
    expect(textOf(asked.text)).toContain('67 % nằm ngoài khoảng 0,2 % đến 5 %');
    const confirm = /name="confirm" type="checkbox" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
    expect(confirm).toBe('2027-01-01 0.67');
    // Another slip after that is asked about anew.
    await form(path, { ...value, value: '0.76', confirm }).expect(400);
    const post = (body: object) => request(server()).post(`/api/v1${path}/entries`).set(OFFICER).send(body);
    const entry = { from: '2027-01-01', value: '0.76', reference: 'Thông báo' };
    expect((await post(entry).expect(422)).body).toMatchObject({ type: expect.stringContaining('implausible') });
    expect(await entries()).toEqual(before);
    await form(path, { ...value, confirm }).expect(303);
    expect((await post({ ...entry, confirm: true }).expect(200)).body).toEqual({ entered: true });
  });

  it('tell the days off of a year with certainty and source, on a page and over the API', async () => {
    expect((await web.get('/parameters').expect(200)).text).toContain('href="/parameters/days-off"');
    const page = textOf((await web.get('/parameters/days-off?year=2027').expect(200)).text);
    expect(page).toContain('05/02/2027 Thứ Sáu nghỉ Tết Nguyên đán tạm tính');
    expect(page).toContain('Bộ luật Lao động 2019, Điều 112');
    const { body } = await web.get('/api/v1/holidays/2027').expect(200);
    const { known, days } = body as { known: boolean; days: { date: string }[] };
    expect(known).toBe(true);
    for (const { date } of days) expect(page).toContain(date.split('-').toReversed().join('/'));
    expect(textOf((await web.get('/parameters/days-off?lang=en').expect(200)).text)).toContain('Days off of 2026');
    expect(textOf((await web.get('/parameters/days-off?year=2031').expect(200)).text)).toContain('Chưa nhập ngày nghỉ');
    expect((await web.get('/api/v1/holidays/2031').expect(200)).body).toEqual({ year: '2031', known: false, days: [] });
    expect(textOf((await web.get('/parameters/days-off?year=x').expect(200)).text)).toContain('bốn chữ số');
    await web.get('/api/v1/holidays/x').expect(400);
  });

  it('are entered over the API', async () => {
    const post = (path: string, body: object) => request(server()).post(path).set(OFFICER).send(body);
    const path = '/api/v1/parameters/evasion.unpaid-days/entries';
    const entry = { from: '2028-01-01', value: '80', reference: 'Nghị định số 2' };
    expect((await post(path, entry).expect(200)).body).toEqual({ entered: true });
    expect((await post(path, entry).expect(200)).body).toEqual({ entered: false });
    await post(path, { ...entry, value: 'x' }).expect(422);
    await post(path, { ...entry, from: '2028' }).expect(400);
    await post('/api/v1/parameters/nothing/entries', entry).expect(404);
    const { body } = await web.get('/api/v1/parameters/evasion.unpaid-days').expect(200);
    expect((body as { entries: object[] }).entries.at(-1)).toMatchObject({
      from: '2028-01-01',
      value: '80',
      certainty: 'sourced',
    });
  });

  it('print every branch of their pages', () => {
    const templates = web.app.get(HandlebarsTemplates);
    for (const [name, views] of web.views) {
      if (name.startsWith('pages/parameters/')) expect([name, templates.check(name, views)]).toEqual([name, []]);
    }
  });
});
