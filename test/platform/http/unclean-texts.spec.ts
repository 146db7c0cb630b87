import type { Response } from 'supertest';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../../modules/cases/case-application';

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

interface Layer {
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Readonly<Record<string, boolean>> };
}

describeOnEachEngine('a text that cannot be stored, printed or read', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeAll(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  /** Every route that the server has, by method. */
  function routes(): { method: string; path: string }[] {
    const server = app.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
    return server.router.stack.flatMap(({ route }) =>
      route
        ? [route.path].flat().flatMap((path) =>
            Object.keys(route.methods)
              .filter((method) => route.methods[method])
              .map((method) => ({ method, path: String(path) })),
          )
        : [],
    );
  }

  it('is refused in the address of every route, and in its query, and never is an error of the program', async () => {
    const all = routes();
    expect(all.length).toBeGreaterThan(60);
    const failed: unknown[] = [];
    for (const { method, path } of all) {
      const filled = path.replace(/[*:]\{?(\w+)\}?/g, '%00');
      const queries = [
        '',
        '?q=%00&officer=%00&authority=%00&cursor=%00&asOf=%00&kind=%00&period=%00&lang=%00&name=%00',
      ];
      for (const query of queries) {
        const address = `${query === '' ? filled : path.replace(/[*:]\{?(\w+)\}?/g, '1')}${query}`;
        const { status } = await ask(method, address);
        if (status >= 500) failed.push([method, address, status]);
      }
    }
    expect(failed).toEqual([]);
  });

  function ask(method: string, path: string): Promise<Response> {
    if (method === 'post') return Promise.resolve(app.post(path, OWN_PAGE).send({ x: '\u0000' }));
    return Promise.resolve(app.get(path));
  }

  it.each([
    ['half of a character', 'a\uD800b'],
    ['a control character', 'a\u0007b'],
    ['nothing at all', 'a\u0000b'],
    ['a turn of direction', 'a\u202Eb'],
    ['an isolate', 'a\u2066b'],
  ])('is refused with an error of its field: %s', async (_, text) => {
    const before = await db.database.rawRows('SELECT COUNT(*) FROM case_event');
    const noted = await app.post(`/api/v1/cases/${id}/notes`).send({ text }).expect(400);
    expect(noted.body).toMatchObject({
      errors: [{ field: 'text', english: expect.stringContaining('cannot be read') as string }],
    });
    await app
      .post(`/api/v1/cases/${id}/steps/record-contact`)
      .send({ channel: 'call', outcome: 'reached', person: text })
      .expect(400);
    const form = { version: '1', key: 'unclean-text', actor: 'Lê An', 'f.text': text };
    const page = await app.post(`/cases/${id}/steps/add-note`, OWN_PAGE).type('form').send(form);
    // A browser cannot send half of a character in a form: it sends another in its place.
    if (!text.includes('\uD800')) {
      expect([page.status, page.text.includes('id="f-text-error"')]).toEqual([400, true]);
      const actor = await app
        .post(`/cases/${id}/steps/add-note`, OWN_PAGE)
        .type('form')
        .send({ ...form, 'f.text': 'x', actor: text });
      expect([actor.status, actor.text.includes('id="actor-error"')]).toEqual([400, true]);
      expect(await db.database.rawRows('SELECT COUNT(*) FROM case_event')).toEqual(before);
      await app
        .post(`/api/v1/cases/${id}/notes`, { 'X-Actor': encodeURIComponent(text) })
        .send({ text: 'x' })
        .expect(400);
    }
  });

  it('may have tabs, line ends, and letters written in two signs, which are kept as one', async () => {
    await app
      .post(`/api/v1/cases/${id}/notes`)
      .send({ text: 'Dòng 1\n\tDòng 2 ' + 'Đơn vị'.normalize('NFD') })
      .expect(201);
    const { body } = await app.get(`/api/v1/cases/${id}/timeline`).expect(200);
    expect(JSON.stringify(body)).toContain('Đơn vị'.normalize('NFC'));
    await app.get(`/api/v1/cases/${id}/dossier.pdf`).expect(200);
  });
});
