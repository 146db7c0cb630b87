import { ReviewCases } from '../../../src/modules/cases/cases.api';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';
import { textOf } from '../../app/web-application';

describeOnEachEngine('the list of cases as a work queue', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer().owing('2026-08', { RET: 1_000_000n }),
      anEmployer().owing('2026-04', { RET: 500_000n }),
      anEmployer().owing('2026-09', { RET: 9_000_000n }),
    ]);
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const page = async (query = ''): Promise<string> => textOf((await app.get(`/cases${query}`).expect(200)).text);
  const order = (text: string): string[] => [...text.matchAll(/Đơn vị (\d)/g)].map(([, n]) => n ?? '');
  const api = async (query: string): Promise<{ cases: { employerCode: string }[]; nextCursor: string | null }> =>
    (await app.get(`/api/v1/cases?${query}`).expect(200)).body as never;

  it('shows what is owed, since when, by when the office must act, and what may be done', async () => {
    const text = await page('?sort=amount');
    expect(order(text)).toEqual(['3', '1', '2']);
    // 0.03 % of 9,000,000 for each of the 5 days since 31 October.
    expect(text).toContain('9.000.000 13.500 9.013.500 31/10/2026 5 ngày');
    const { cases } = (await app.get('/api/v1/cases?sort=amount&limit=1').expect(200)).body as { cases: object[] };
    expect(cases).toEqual([
      expect.objectContaining({ employerCode: 'E3', arrears: 9_000_000, charges: 13_500, owed: 9_013_500 }),
    ]);
    expect(text).toContain('10/11/2026 còn 5 ngày Đôn đốc hằng tháng (Mẫu 01-ĐĐ)');
    expect(order(await page('?sort=age'))).toEqual(['2', '1', '3']);
    expect(order(await page('?sort=newest'))).toEqual(['3', '2', '1']);
    expect(await page('?lang=en')).toContain('5 days left');
  });

  it('narrows by office, officer, employer, deadline and measure', async () => {
    const id = await app.caseOf(2);
    await app
      .post(`/api/v1/cases/${id}/transfer`, { 'If-Match': '"1"' })
      .send({ authorityCode: 'P02', officer: 'Cán bộ Bính', reason: 'x' })
      .expect(201);
    expect(order(await page('?authority=P02'))).toEqual(['2']);
    expect(order(await page(`?officer=${encodeURIComponent('Cán bộ Bính')}`))).toEqual(['2']);
    expect(order(await page('?q=e3'))).toEqual(['3']);
    expect(order(await page('?due=overdue'))).toEqual([]);
    expect(order(await page('?due=week&sort=newest'))).toEqual(['3', '2', '1']);
    expect(order(await page('?available=referral'))).toEqual([]);
    expect(order(await page('?available=monthly-reminder&sort=newest'))).toEqual(['3', '2', '1']);
    expect(order(await page('?state=closed'))).toEqual([]);
    await app.get('/cases?authority=nowhere').expect(400);
    await app.get('/cases?cursor=WyJhZ2UiXQ').expect(400);
  });

  it('goes on page by page in every order, without leaving out or repeating any', async () => {
    for (const sort of ['newest', 'amount', 'age', 'next']) {
      const all = (await api(`sort=${sort}`)).cases.map(({ employerCode }) => employerCode);
      const found: string[] = [];
      let cursor = '';
      for (let i = 0; i < 3; i += 1) {
        const { cases, nextCursor } = await api(`sort=${sort}&limit=1${cursor}`);
        found.push(...cases.map(({ employerCode }) => employerCode));
        cursor = `&cursor=${String(nextCursor)}`;
      }
      expect([sort, found, cursor]).toEqual([sort, all, '&cursor=null']);
      expect(new Set(all).size).toBe(3);
    }
  });

  it('follows at once what is done in a case, and by night what is paid and what the calendar brings', async () => {
    const id = await app.caseOf(1);
    const pause = { reason: 'court', document: 'Thông báo 1', until: '2026-11-20' };
    await app.post(`/api/v1/cases/${id}/pauses`, { 'If-Match': '"1"' }).send(pause).expect(201);
    const [standing] = await db.database.rawRows('SELECT version, review_on FROM case_standing WHERE case_id = $1', [
      id,
    ]);
    expect(standing?.[0]).toBe(2);
    app.clock.moveTo(parseInstant('2026-11-06T02:00:00Z'));
    await app.receive('PT1', 3, '2026-11-06', 4_000_000);
    await app.receive('PT2', 2, '2026-11-06', 90_000_000);
    await app.cycle('2026-11-06');
    const text = await page('?sort=amount');
    expect(order(text)).toEqual(['3', '1']);
    expect(text).toMatch(/Đơn vị 3 .* 5\.\d{3}\.\d{3} /);
    expect(
      await db.database.rawRows('SELECT case_id FROM case_standing WHERE case_id = $1', [await app.caseOf(2)]),
    ).toEqual([]);
    app.clock.moveTo(parseInstant('2026-11-12T02:00:00Z'));
    await app.cycle('2026-11-12');
    expect(order(await page('?due=overdue&sort=newest'))).toContain('3');
    expect(await page()).toContain('quá hạn 2 ngày');
  });

  it('looks again only at what has changed', async () => {
    const review = app.app.get(ReviewCases);
    expect(await review.run(parseCivilDate('2026-11-05'))).toBe(0);
    await app
      .post(`/api/v1/cases/${await app.caseOf(1)}/notes`)
      .send({ text: 'x' })
      .expect(201);
    expect(await review.run(parseCivilDate('2026-11-05'))).toBe(0);
    await db.unitOfWork.run(() => db.database.execute("UPDATE case_standing SET law = 'another' WHERE case_id = 1"));
    expect(await review.run(parseCivilDate('2026-11-05'))).toBe(1);
    expect(await review.run(parseCivilDate('2026-12-01'))).toBe(3);
  });

  it('is printed from templates whose every key is there, in branches not taken too', async () => {
    await page('?state=all');
    await page('?q=khong-co');
    await app.get('/cases?due=x').expect(400);
    const cursor = (await api('sort=next&limit=1')).nextCursor;
    await page(`?cursor=${String(cursor)}&lang=en`);
    const templates = app.app.get(HandlebarsTemplates);
    expect(templates.check('pages/cases/list', app.views.get('pages/cases/list') ?? [])).toEqual([]);
  });
});
