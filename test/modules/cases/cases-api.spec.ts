import type { Response } from 'supertest';
import { VerifyAudit } from '../../../src/modules/audit/audit.api';
import { sha256Of } from '../../../src/platform/documents/document-store';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';
import { closeCase } from './close-case';
import { aFile } from './files';

const PROBLEM = 'application/problem+json; charset=utf-8';

describeOnEachEngine('the case file over the API', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;
  let cases: string;

  beforeEach(async () => {
    db = await open();
    const debtor = () => anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n });
    app = await openCaseApplication(db, [debtor(), debtor()]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
    cases = `/api/v1/cases/${id}`;
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const tag = async (): Promise<string> => String((await app.get(cases).expect(200)).headers['etag']);
  const codes = ({ body }: Response): string[] => body.reasons.map(({ code }: { code: string }) => code);
  const count = async (table: string): Promise<number> =>
    Number((await db.database.rawRows(`SELECT COUNT(*) FROM ${table}`))[0]?.[0]);
  /** Everything that a step could change, for steps that must change nothing. */
  const everything = async (): Promise<unknown> => [
    await db.database.rawRows('SELECT * FROM enforcement_case ORDER BY id'),
    await db.database.rawRows('SELECT * FROM case_event ORDER BY id'),
    await count('audit_entry'),
  ];

  it('shows a case that detection has opened, under the office of its employer', async () => {
    const { body, headers } = await app.get(cases).expect(200);
    expect(body).toMatchObject({
      id,
      version: 1,
      employerCode: 'E1',
      state: 'open',
      openedOn: '2026-11-05',
      closing: null,
      authorityCode: 'P01',
      officer: null,
      promises: [],
    });
    expect(headers['etag']).toBe('"1"');
    await app.get('/api/v1/cases/999').expect(404).expect('Content-Type', PROBLEM);
    await app.get('/api/v1/cases/x').expect(400).expect('Content-Type', PROBLEM);
  });

  it('changes nothing by reading', async () => {
    const before = await everything();
    for (const path of [cases, `${cases}/timeline`, `/cases/${id}`, '/api/v1/cases']) await app.get(path).expect(200);
    expect(await everything()).toEqual(before);
  });

  it('tells the whole story in order of day, with who and what', async () => {
    await app.post(`${cases}/notes`).send({ text: ' Đã kiểm tra hồ sơ  ' }).expect(201);
    app.clock.moveTo('2026-11-10T02:00:00Z' as never);
    await app
      .post(`${cases}/contacts`, { 'X-Actor': encodeURIComponent('Cán bộ Ất') })
      .send({ channel: 'visit', outcome: 'promised', person: 'Kế toán trưởng', contactedOn: '2026-11-09' })
      .expect(201);
    await app.receive('PT1', 1, '2026-11-07', 100_000);
    await app.receive('PT-LATE', 1, '2026-10-01', 5_000);
    await app.receive('PT-WRONG', 1, '2026-11-08', 7);
    await app.reverse('DC1', 1, 'PT-WRONG');
    const { body } = await app.get(`${cases}/timeline`).expect(200);
    expect(body.entries.map(({ on, kind, actor, data }: Record<string, unknown>) => [on, kind, actor, data])).toEqual([
      ['2026-11-05', 'opened', 'system', { authorityId: 1 }],
      ['2026-11-05', 'note-added', 'can-bo-a', { text: 'Đã kiểm tra hồ sơ' }],
      [
        '2026-11-07',
        'payment',
        null,
        { receiptNo: 'PT1', receivedOn: '2026-11-07', amount: 100_000, reversedBy: null },
      ],
      [
        '2026-11-08',
        'payment',
        null,
        { receiptNo: 'PT-WRONG', receivedOn: '2026-11-08', amount: 7, reversedBy: 'DC1' },
      ],
      [
        '2026-11-09',
        'contact-made',
        'Cán bộ Ất',
        { channel: 'visit', outcome: 'promised', person: 'Kế toán trưởng', note: null },
      ],
      ['2026-11-10', 'payment', null, expect.objectContaining({ receiptNo: 'PT-LATE', receivedOn: '2026-10-01' })],
      [
        '2026-11-10',
        'adjustment',
        null,
        expect.objectContaining({ adjustmentNo: 'DC1', reversesReceiptNo: 'PT-WRONG' }),
      ],
    ]);
  });

  it('writes every step into the audit trail with who, before and after', async () => {
    const version = await tag();
    await app
      .post(`${cases}/transfer`, { 'If-Match': version })
      .send({ authorityCode: 'P02', officer: 'Cán bộ B', reason: 'Đơn vị chuyển địa bàn' })
      .expect(201);
    const [row] = await db.database.rawRows(
      'SELECT actor, action, subject, before, after FROM audit_entry ORDER BY id DESC LIMIT 1',
    );
    const [actor, action, subject, before, after] = row as string[];
    expect([actor, action, subject]).toEqual(['can-bo-a', 'case.transferred', `case:${id}`]);
    expect(JSON.parse(before ?? '')).toMatchObject({ authorityId: 1, officer: null, version: 1 });
    expect(JSON.parse(after ?? '')).toMatchObject({
      authorityId: 2,
      officer: 'Cán bộ B',
      version: 2,
      event: { data: { reason: 'Đơn vị chuyển địa bàn', fromAuthorityId: 1 } },
    });
    expect(await app.app.get(VerifyAudit).run()).not.toHaveProperty('brokenAt');
  });

  it('asks who acts', async () => {
    const before = await everything();
    const { body } = await app.post(`${cases}/notes`, { 'X-Actor': '' }).send({ text: 'x' }).expect(400);
    expect(body.type).toMatch(/actor\.missing$/);
    await app.post(`${cases}/notes`, { 'X-Actor': '%E0%A4%A' }).send({ text: 'x' }).expect(400);
    expect(await everything()).toEqual(before);
  });

  it('says of every wrong field what is wrong, in one sentence each', async () => {
    const { body } = await app
      .post(`${cases}/promises`)
      .send({ amount: 0.5, payBy: '2026-02-30', promisedBy: '  ', extra: 1 })
      .expect(400)
      .expect('Content-Type', PROBLEM);
    expect(body.errors.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      'amount',
      'extra',
      'payBy',
      'promisedBy',
    ]);
    expect(JSON.stringify(body.errors)).toContain('Hạn nộp đã hứa phải là ngày có thật');
  });

  it('refuses with all reasons at once', async () => {
    const answer = await app
      .post(`${cases}/promises`)
      .send({ amount: 1, payBy: '2026-10-01', promisedBy: 'Giám đốc', madeOn: '2026-11-04' })
      .expect(409)
      .expect('Content-Type', PROBLEM);
    expect(codes(answer)).toEqual(['case.day-before-opening']);
    const little = await app
      .post(`${cases}/promises`)
      .send({ amount: 1, payBy: '2026-10-01', promisedBy: 'Giám đốc' })
      .expect(409);
    expect(codes(little)).toEqual(['promise.pay-by-before-promise', 'promise.too-small']);
    const ahead = await app
      .post(`${cases}/contacts`)
      .send({ channel: 'call', outcome: 'reached', contactedOn: '2026-11-06' })
      .expect(409);
    expect(codes(ahead)).toEqual(['case.day-ahead']);
  });

  it('needs the version that was read: 428 without, 412 where it is stale, and nothing changes', async () => {
    const version = await tag();
    await app.post(`${cases}/notes`).send({ text: 'Có thay đổi' }).expect(201);
    const before = await everything();
    const bodies = {
      transfer: { officer: 'Cán bộ B', reason: 'x' },
      close: { reason: 'x', signedBy: 'Giám đốc' },
      pauses: { reason: 'court', document: '1/TB-TA' },
      'pauses/1/end': { reason: 'x' },
    };
    for (const [path, body] of Object.entries(bodies)) {
      const missing = await app.post(`${cases}/${path}`).send(body).expect(428).expect('Content-Type', PROBLEM);
      expect(missing.body.type).toMatch(/precondition\.missing$/);
      const stale = await app.post(`${cases}/${path}`, { 'If-Match': version }).send(body).expect(412);
      expect(stale.body).toMatchObject({ parameters: { expectedVersion: 1, version: 2 } });
      await app.post(`${cases}/${path}`, { 'If-Match': 'W/"2"' }).send(body).expect(400);
    }
    expect(await everything()).toEqual(before);
  });

  it('lets one of two edits on the same version through', async () => {
    const version = await tag();
    const answers = await Promise.all(
      ['Cán bộ B', 'Cán bộ C'].map((officer) =>
        app.post(`${cases}/transfer`, { 'If-Match': version }).send({ officer, reason: 'phân công' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    expect(await tag()).toBe('"2"');
  });

  it('numbers the events of a case without gaps, however many are written at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => app.post(`${cases}/notes`).send({ text: `Ghi chú ${index}` })),
    );
    expect(answers.map(({ status, body }) => [status, body.version]).toSorted(([, a], [, b]) => a - b)).toEqual(
      answers.map((_, index) => [201, index + 2]),
    );
    expect((await app.cycle('2026-11-05')).caseMisfits).toBe(0);
  });

  describe('with an Idempotency-Key', () => {
    const key = { 'Idempotency-Key': 'f3a1c7d2-note' };

    it('gives the same answer to the same request, and does it once', async () => {
      const first = await app.post(`${cases}/notes`, key).send({ text: 'Một lần' }).expect(201);
      await app.post(`${cases}/notes`).send({ text: 'Việc khác' }).expect(201);
      const before = await everything();
      const again = await app.post(`${cases}/notes`, key).send({ text: 'Một lần' }).expect(201);
      expect([again.body, again.headers['etag']]).toEqual([first.body, first.headers['etag']]);
      expect(await everything()).toEqual(before);
    });

    it('refuses another request under it: other text, other case, other actor, other step', async () => {
      await app.post(`${cases}/notes`, key).send({ text: 'Một lần' }).expect(201);
      const other = `/api/v1/cases/${await app.caseOf(2)}/notes`;
      const answers = [
        await app.post(`${cases}/notes`, key).send({ text: 'Hai lần' }),
        await app.post(other, key).send({ text: 'Một lần' }),
        await app.post(`${cases}/notes`, { ...key, 'X-Actor': 'ai-khac' }).send({ text: 'Một lần' }),
        await app.post(`${cases}/contacts`, key).send({ channel: 'call', outcome: 'reached' }),
      ];
      for (const { status, body } of answers) {
        expect([status, body.type]).toEqual([409, expect.stringMatching(/idempotency\.other-request$/)]);
      }
      await app.post(`${cases}/notes`, { 'Idempotency-Key': 'short' }).send({ text: 'x' }).expect(400);
    });

    it('does it once when it comes several times at the same moment', async () => {
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => app.post(`${cases}/notes`, key).send({ text: 'Một lần' })),
      );
      expect(answers.map(({ status, body }) => [status, body])).toEqual(
        answers.map(() => [201, { eventId: expect.any(Number), caseId: id, version: 2 }]),
      );
    });

    it('lets one of two cases have it when both want it at the same moment', async () => {
      const other = `/api/v1/cases/${await app.caseOf(2)}`;
      const answers = await Promise.all(
        [cases, other].map((path) => app.post(`${path}/notes`, key).send({ text: 'Một lần' })),
      );
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    });

    it('answers a repeated edit as it did, though the version has moved on', async () => {
      const headers = { ...key, 'If-Match': await tag() };
      const body = { officer: 'Cán bộ B', reason: 'phân công' };
      const first = await app.post(`${cases}/transfer`, headers).send(body).expect(201);
      const again = await app.post(`${cases}/transfer`, headers).send(body).expect(201);
      expect(again.body).toEqual(first.body);
    });
  });

  describe('attachments', () => {
    const attach = (name: string, contentType: string, bytes: Buffer, headers?: Record<string, string>) =>
      app.post(`${cases}/attachments`, headers).attach('file', bytes, { filename: name, contentType });

    it('are kept with hash and size, and given back as they were', async () => {
      const { body } = await attach('Biên bản số 1.pdf', 'application/pdf', aFile('pdf'))
        .field('title', 'Biên bản làm việc')
        .expect(201);
      const { body: timeline } = await app.get(`${cases}/timeline`).expect(200);
      const entry = timeline.entries.at(-1);
      const sha256 = sha256Of(aFile('pdf'));
      expect(entry).toMatchObject({
        kind: 'document-attached',
        data: { title: 'Biên bản làm việc', fileName: 'Biên bản số 1.pdf', size: aFile('pdf').length },
        document: { title: 'Biên bản số 1.pdf', sha256, href: `${cases}/documents/${body.eventId}` },
      });
      const file = await app.get(entry.document.href).expect(200).expect('Content-Type', 'application/pdf');
      expect(Buffer.from(file.body).equals(aFile('pdf'))).toBe(true);
      expect(file.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''Bi%C3%AAn/);
      expect(file.headers['etag']).toBe(`"${sha256}"`);
      expect(await db.database.rawRows('SELECT sha256, media_type, size FROM stored_document')).toEqual([
        [sha256, 'application/pdf', aFile('pdf').length],
      ]);
      await app.get(`/api/v1/cases/${await app.caseOf(2)}/documents/${body.eventId}`).expect(404);
    });

    it('that lie about their type are refused with every reason, and nothing is kept', async () => {
      const before = await everything();
      const lying = await attach('hoa-don.pdf', 'image/png', Buffer.from('MZ this is a program')).expect(422);
      expect(lying.headers['content-type']).toBe(PROBLEM);
      expect(codes(lying)).toEqual(['attachment.claims-differ', 'attachment.content-differs']);
      expect(codes(await attach('a.exe', 'application/octet-stream', Buffer.from('MZ')).expect(422))).toEqual([
        'attachment.type-not-allowed',
      ]);
      const large = Buffer.concat([aFile('pdf'), Buffer.alloc(20 * 1024 * 1024)]);
      expect(codes(await attach('a.pdf', 'application/pdf', large).expect(422))).toEqual(['attachment.too-large']);
      await attach('a.pdf', 'application/pdf', Buffer.concat([large, large])).expect(413);
      await app.post(`${cases}/attachments`).field('title', 'x').expect(400);
      expect(await everything()).toEqual(before);
      expect(await count('stored_document')).toBe(0);
    });

    it('come once under one key', async () => {
      const key = { 'Idempotency-Key': 'attachment-1' };
      const first = await attach('a.pdf', 'application/pdf', aFile('pdf'), key).expect(201);
      const again = await attach('a.pdf', 'application/pdf', aFile('pdf'), key).expect(201);
      expect(again.body).toEqual(first.body);
      await attach('b.pdf', 'application/pdf', aFile('pdf'), key).expect(409);
    });
  });

  it('begins and ends pauses', async () => {
    const begun = await app
      .post(`${cases}/pauses`, { 'If-Match': await tag() })
      .send({ reason: 'court', document: '12/TB-TA', from: '2026-11-05' })
      .expect(201);
    app.clock.moveTo('2026-11-20T02:00:00Z' as never);
    const end = `${cases}/pauses/${begun.body.eventId}/end`;
    const tooEarly = await app
      .post(end, { 'If-Match': await tag() })
      .send({ until: '2026-11-01', reason: 'x' })
      .expect(409);
    expect(codes(tooEarly)).toEqual(['case.day-before-opening']);
    await app
      .post(end, { 'If-Match': await tag() })
      .send({ until: '2026-11-15', reason: 'Đã xử xong' })
      .expect(201);
    expect((await app.get(cases)).body.pauses).toEqual([
      {
        id: begun.body.eventId,
        from: '2026-11-05',
        until: '2026-11-15',
        reason: 'court',
        document: '12/TB-TA',
        isEnded: true,
      },
    ]);
    expect(
      codes(
        await app
          .post(end, { 'If-Match': await tag() })
          .send({ reason: 'x' })
          .expect(409),
      ),
    ).toEqual(['pause.ended']);
    await app
      .post(`${cases}/pauses/999/end`, { 'If-Match': await tag() })
      .send({ reason: 'x' })
      .expect(404);
  });

  it('hands a case over; a new office has its own officers', async () => {
    const transfer = async (body: object) => app.post(`${cases}/transfer`, { 'If-Match': await tag() }).send(body);
    expect((await transfer({ officer: 'Cán bộ B', reason: 'phân công' })).status).toBe(201);
    expect((await app.get(cases)).body).toMatchObject({ authorityCode: 'P01', officer: 'Cán bộ B' });
    expect((await transfer({ authorityCode: 'P02', reason: 'chuyển địa bàn' })).status).toBe(201);
    expect((await app.get(cases)).body).toMatchObject({ authorityCode: 'P02', officer: null });
    expect((await transfer({ authorityCode: 'NOWHERE', reason: 'x' })).status).toBe(404);
    expect(codes(await transfer({ authorityCode: 'P02', reason: 'x' }))).toEqual(['transfer.same']);
  });

  it('lists cases by office, officer, state and employer, page by page', async () => {
    const other = await app.caseOf(2);
    await app
      .post(`${cases}/transfer`, { 'If-Match': await tag() })
      .send({ authorityCode: 'P02', officer: 'Cán bộ B', reason: 'x' })
      .expect(201);
    await closeCase(app, id, { reason: 'x', signedBy: 'Giám đốc' });
    const ids = async (query: string): Promise<number[]> =>
      (await app.get(`/api/v1/cases?${query}`).expect(200)).body.cases.map((each: { id: number }) => each.id);
    expect(await ids('')).toEqual([other, id].toSorted((a, b) => b - a));
    expect(await ids('state=open')).toEqual([other]);
    expect(await ids('state=closed')).toEqual([id]);
    expect(await ids('authority=P02')).toEqual([id]);
    expect(await ids('authority=P01')).toEqual([other]);
    expect(await ids(`officer=${encodeURIComponent('Cán bộ B')}`)).toEqual([id]);
    expect(await ids('q=e2')).toEqual([other]);
    const first = (await app.get('/api/v1/cases?limit=1').expect(200)).body;
    const second = (await app.get(`/api/v1/cases?limit=1&cursor=${first.nextCursor}`).expect(200)).body;
    expect([...first.cases, ...second.cases].map((each: { id: number }) => each.id)).toEqual(await ids(''));
    expect([first.nextCursor, second.nextCursor]).toEqual([expect.any(String), null]);
    await app.get('/api/v1/cases?authority=NOWHERE').expect(404);
    await app.get('/api/v1/cases?state=lost').expect(400);
  });

  it('is described with its headers and answers', async () => {
    const { body } = await app.get('/api/openapi.json').expect(200);
    const { post } = body.paths['/api/v1/cases/{id}/transfer'];
    expect(post.parameters.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Idempotency-Key',
      'If-Match',
      'X-Actor',
      'id',
    ]);
    expect(Object.keys(post.responses).toSorted()).toEqual(['201', '400', '404', '409', '412', '428', 'default']);
  });

  it('takes nothing that a page of another site makes a browser send', async () => {
    const before = await everything();
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ]) {
      await app
        .post(`${cases}/notes`, headers as Record<string, string>)
        .send({ text: 'x' })
        .expect(403);
    }
    expect(await everything()).toEqual(before);
  });

  it('closes by decision; then only notes and files go in', async () => {
    const decision = { reason: 'Đơn vị đã giải thể', signedBy: 'Giám đốc', document: '5/QĐ' };
    const unproposed = await app
      .post(`${cases}/close`, { 'If-Match': await tag() })
      .send(decision)
      .expect(409);
    expect(codes(unproposed)).toEqual(['closing.not-proposed']);
    await closeCase(app, id, decision);
    expect((await app.get(cases)).body).toMatchObject({
      state: 'closed',
      closing: { on: '2026-11-05', cause: 'by-decision', ...decision },
    });
    const again = await app
      .post(`${cases}/close`, { 'If-Match': await tag() })
      .send(decision)
      .expect(409);
    expect(codes(again)).toEqual(['case.closed']);
    await app.post(`${cases}/contacts`).send({ channel: 'call', outcome: 'reached' }).expect(409);
    await app.post(`${cases}/notes`).send({ text: 'Lưu thêm' }).expect(201);
  });
});
