import type { Response } from 'supertest';
import { parseCivilDate } from '../../src/kernel/civil-date';
import { GetStatement } from '../../src/modules/arrears/arrears.api';
import { RunCycle } from '../../src/modules/cycle/cycle.api';
import { IssueReminders } from '../../src/modules/notices/notices.api';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { importWorld } from '../support/world';
import { openWebApplication, type WebApplication } from './web-application';

const DAY = parseCivilDate('2026-11-05');
const PROBLEM = 'application/problem+json; charset=utf-8';

interface ListedEmployer {
  employerCode: string;
  name: string;
  status: string;
  authorityCode: string;
  workers: number;
  figures: { arrears: number; late: number; evaded: number; charges: number; oldestDueOn: string } | null;
}

describeOnEachEngine('the lists of the API', (open) => {
  let db: TestDatabase;
  let web: WebApplication;

  beforeAll(async () => {
    db = await open();
    web = await openWebApplication(db);
    await importWorld(web, { employers: 80, months: 14 });
    await web.app.get(RunCycle).run(DAY);
  });
  afterAll(async () => {
    await web.close();
    await db.close();
  });

  /** Every employer that a question gives, over pages of `limit`. */
  async function all(question: string, limit = 200): Promise<ListedEmployer[]> {
    const employers: ListedEmployer[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: Response = await web
        .get(`/api/v1/employers?${question}&limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      employers.push(...body.employers);
      cursor = body.nextCursor;
    }
    return employers;
  }

  const codes = (employers: readonly ListedEmployer[]): string[] => employers.map(({ employerCode }) => employerCode);

  it('give every employer that owes with the figures of its statement', async () => {
    const listed = new Map((await all('asOf=2026-11-05')).map((each) => [each.employerCode, each]));
    let owing = 0;
    for await (const { employerCode, totals, items } of web.app.get(GetStatement).all(DAY)) {
      if (totals.owed === 0n) {
        expect(listed.has(employerCode)).toBe(false);
        continue;
      }
      owing += 1;
      const open = items.filter((item) => item.outstanding > 0n && item.dueDate < DAY);
      expect(listed.get(employerCode)?.figures).toEqual({
        arrears: Number(totals.arrears),
        late: Number(totals.late),
        evaded: Number(totals.evaded),
        charges: Number(totals.charges),
        oldestDueOn: open.map(({ dueDate }) => dueDate).toSorted()[0] ?? null,
      });
    }
    expect(owing).toBe(listed.size);
    expect(owing).toBeGreaterThan(10);
  });

  it('give the same list in small pages as in one, in every order', async () => {
    for (const sort of ['arrears', 'charges', 'oldest', 'name', 'workers']) {
      const whole = await all(`list=all&sort=${sort}`);
      expect(whole).toHaveLength(80);
      expect(codes(await all(`list=all&sort=${sort}`, 7))).toEqual(codes(whole));
    }
    const amounts = (await all('sort=arrears')).map(({ figures }) => figures?.arrears ?? 0);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  it('keep the day of the first page on the pages after', async () => {
    const { body } = await web.get('/api/v1/employers?asOf=2026-12-05&limit=1').expect(200);
    const next = await web.get(`/api/v1/employers?cursor=${body.nextCursor}&limit=1`).expect(200);
    expect(next.body.asOf).toBe('2026-12-05');
  });

  it('narrow by office with all that was merged into it, by quality, status and words without diacritics', async () => {
    const [nation, province] = [await all('authority=VN&list=all'), await all('authority=LG&list=all')];
    expect([nation.length, province.length]).toEqual([80, 80]);
    const { body } = await web.get('/api/v1/authorities').expect(200);
    const communes = (body.authorities as { code: string; parentCode: string }[]).filter(
      (each) => each.parentCode === 'LG',
    );
    let below = 0;
    for (const { code } of communes) {
      const employers = await all(`authority=${code}&list=all`);
      expect(new Set(employers.map((each) => each.authorityCode))).toEqual(new Set(employers.length > 0 ? [code] : []));
      below += employers.length;
    }
    expect(below + province.filter((each) => each.authorityCode === 'LG').length).toBe(80);

    const evaded = await all('quality=evaded');
    expect(evaded.every(({ figures }) => (figures?.evaded ?? 0) > 0)).toBe(true);
    expect(evaded.length).toBeLessThan((await all('')).length);

    const statuses = new Set((await all('list=all')).map(({ status }) => status));
    for (const status of statuses) {
      expect((await all(`list=all&status=${status}`)).every((each) => each.status === status)).toBe(true);
    }

    const [sample] = await all('list=all&sort=name');
    const words = (sample?.name ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');
    expect(codes(await all(`list=all&q=${encodeURIComponent(words.toUpperCase())}`))).toContain(sample?.employerCode);
    expect(await all('list=all&q=%25')).toEqual([]);
    expect(await all('list=all&q=_')).toEqual([]);
  });

  it('say how many employers wait for the cycle, and give no figures where none hold on the day', async () => {
    const { body } = await web.get('/api/v1/employers?asOf=2026-09-30&list=all&limit=200').expect(200);
    const unknown = (body.employers as ListedEmployer[]).filter(({ figures }) => figures === null);
    expect(unknown.length).toBe(body.notInList.withLaterFacts);
    expect(unknown.length).toBeGreaterThan(0);
    expect(body.notInList.stale).toBe(0);
  });

  it('answer wrong questions with a problem for each field', async () => {
    const { body } = await web
      .get('/api/v1/employers?asOf=2026-02-30&sort=size&limit=1000&page=2')
      .expect(400)
      .expect('Content-Type', PROBLEM);
    expect((body.errors as { field: string }[]).map(({ field }) => field).toSorted()).toEqual([
      'asOf',
      'limit',
      'page',
      'sort',
    ]);
    for (const cursor of ['abc', Buffer.from('["2026-11-05","arrears","x",1]').toString('base64url')]) {
      await web.get(`/api/v1/employers?cursor=${cursor}`).expect(400).expect('Content-Type', PROBLEM);
    }
    await web.get('/api/v1/employers?authority=nowhere').expect(404).expect('Content-Type', PROBLEM);
    await web.get('/api/v1/notices/7/document').expect(404).expect('Content-Type', PROBLEM);
    await web.get('/api/v1/reports/7/files/pdf').expect(404).expect('Content-Type', PROBLEM);
    await web.get('/api/v1/nothing').expect(404).expect('Content-Type', PROBLEM);
  });

  it('page through notices, the newest first', async () => {
    await web.app.get(IssueReminders).run(DAY);
    const ids: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: Response = await web
        .get(`/api/v1/notices?period=2026-11&limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      ids.push(...(body.notices as { id: number }[]).map(({ id }) => id));
      cursor = body.nextCursor;
    }
    const rows = await db.database.rawRows('SELECT id FROM notice ORDER BY id DESC');
    expect(ids).toEqual(rows.map((row) => row[0]));
    expect(ids.length).toBeGreaterThan(8);
    const issued = await web.get('/api/v1/notices?state=issued&limit=1').expect(200);
    expect(issued.body.notices[0]).toMatchObject({ state: 'issued', issuedOn: '2026-11-05', document: null });
    expect((await web.get('/api/v1/reports').expect(200)).body).toEqual({ reports: [], nextCursor: null });
  });

  it('describe themselves in OpenAPI 3.1', async () => {
    const { body } = await web.get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths as object)).toEqual(
      expect.arrayContaining([
        '/api/v1/employers',
        '/api/v1/employers/{employerCode}/statement',
        '/api/v1/authorities',
        '/api/v1/notices',
        '/api/v1/notices/{id}/document',
        '/api/v1/reports',
        '/api/v1/reports/{id}/files/{format}',
        '/api/v1/cases/{id}/steps/hold-session',
        '/api/v1/cases/{id}/steps/send-referral',
      ]),
    );
    expect(JSON.stringify(body)).not.toContain('"nullable"');
    expect(Object.keys(body.paths as object)).not.toContain('/notices');
    const parameters = body.paths['/api/v1/employers'].get.parameters as { name: string }[];
    expect(parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['asOf', 'q', 'authority', 'quality', 'status', 'list', 'sort', 'cursor', 'limit']),
    );
    expect((await web.get('/api').expect(200)).text).toContain('<code>GET /api/v1/employers</code>');
  });
});
