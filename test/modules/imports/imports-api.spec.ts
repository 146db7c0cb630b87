import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import {
  AUTHORITIES,
  BEGINNINGS,
  EMPLOYERS,
  EMPLOYER_HEADER,
  openImportApplication,
  type ImportApplication,
} from './sent-files';

describeOnEachEngine('imports over HTTP', (open) => {
  let db: TestDatabase;
  let web: ImportApplication;

  beforeEach(async () => {
    db = await open();
    web = await openImportApplication(db);
  });
  afterEach(async () => {
    await web.close();
    await db.close();
  });

  const get = async (id: number): Promise<request.Response['body']> =>
    (await web.get(`/api/v1/imports/${id}`).expect(200)).body;
  /** Every file that lies under the folder of imports. */
  const files = (): string[] => {
    const root = join(web.folder, 'imports');
    if (!existsSync(root)) return [];
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => statSync(join(root, name)).isFile());
  };

  it('check a file and record nothing before they are told to', async () => {
    const sent = await web.send('/api/v1/imports', { name: 'cơ quan.csv', content: AUTHORITIES }).expect(202);
    expect(sent.headers['location']).toBe(`/api/v1/imports/${sent.body.id}`);
    expect(sent.body).toMatchObject({ state: 'checking', kind: null, fileName: 'cơ quan.csv', uploadedBy: 'can-bo-a' });
    await web.work();
    const checked = await get(sent.body.id);
    expect(checked).toMatchObject({ state: 'checked', kind: 'authorities', failure: null, progress: null });
    expect(checked.counts).toEqual({ rows: 2, accepted: 2, unchanged: 0, rejected: 0 });
    expect([await web.count('authority'), await web.count('import_run')]).toEqual([0, 0]);
    await web.post(`/api/v1/imports/${sent.body.id}/record`).expect(202);
    await web.work();
    expect(await get(sent.body.id)).toMatchObject({ state: 'recorded', recordedBy: 'can-bo-a' });
    expect(await web.count('authority')).toBe(2);
    const [run] = await db.database.rawRows('SELECT file_name, upload_id, accepted FROM import_run');
    expect(run).toEqual(['cơ quan.csv', sent.body.id, 2]);
    const [entry] = await db.database.rawRows('SELECT actor, action, subject FROM audit_entry');
    expect(entry).toEqual(['can-bo-a', 'import.record', `import/${sent.body.id}`]);
  });

  it('tell the rejected rows with column and reason, page by page, and as a file', async () => {
    await web.recorded({ content: AUTHORITIES });
    const id = await web.checked({ content: EMPLOYERS, fields: { language: 'en' } });
    expect((await get(id)).counts).toEqual({ rows: 4, accepted: 2, unchanged: 0, rejected: 2 });
    const first = await web.get(`/api/v1/imports/${id}/rejects?limit=1&language=en`).expect(200);
    expect(first.body.columns).toEqual(EMPLOYER_HEADER.split(','));
    expect(first.body.rows).toMatchObject([
      { line: 3, problems: [{ column: 'authorityCode', code: 'authority.unknown' }] },
    ]);
    expect(first.body.rows[0].problems[0].reason).toContain('There is no authority "XX"');
    const next = await web.get(`/api/v1/imports/${id}/rejects?limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect(next.body).toMatchObject({ rows: [{ line: 4, problems: [{ column: 'statusSince' }] }], nextCursor: null });
    expect(next.body.rows[0].problems[0].reason).toContain('không phải');
    const english = await web
      .get(`/api/v1/imports/${id}/rejects`)
      .set('Accept-Language', 'en')
      .expect('Vary', /Accept-Language/);
    expect(english.body.rows[0].problems[0].reason).toContain('There is no authority');
    const csv = await web.get(`/api/v1/imports/${id}/rejects.csv`).expect(200);
    expect(csv.headers['content-disposition']).toContain('tep.rejects.csv');
    expect(csv.text.split('\n')[0]).toBe(`${EMPLOYER_HEADER},line,column,reason`);
  });

  it('take the rejected rows mended, and record them with the others', async () => {
    await web.recorded({ content: AUTHORITIES });
    const id = await web.checked({ content: EMPLOYERS });
    const { text } = await web.get(`/api/v1/imports/${id}/rejects.csv`);
    const half = text.replace(',XX,', ',LG,');
    const headers = { 'Idempotency-Key': 'mended-1' };
    await web.send(`/api/v1/imports/${id}/mended`, { content: half, headers }).expect(202);
    await web.send(`/api/v1/imports/${id}/mended`, { content: half, headers }).expect(202);
    await web.send(`/api/v1/imports/${id}/mended`, { content: half }).expect(409);
    await web.work();
    await web.send(`/api/v1/imports/${id}/mended`, { content: half, headers }).expect(202);
    expect((await get(id)).counts).toEqual({ rows: 4, accepted: 3, unchanged: 0, rejected: 1 });
    // The row still knows where it stood in the file that was sent in first.
    const left = await web.get(`/api/v1/imports/${id}/rejects`);
    expect(left.body.rows).toMatchObject([{ line: 4 }]);
    expect(await web.count('employer')).toBe(0);
    await web.post(`/api/v1/imports/${id}/record`).expect(202);
    await web.work();
    expect(await get(id)).toMatchObject({ state: 'recorded', counts: { accepted: 3, rejected: 1 } });
    expect(await web.count('employer')).toBe(3);
  });

  it('keep the first result where what was sent in to mend it cannot be read', async () => {
    await web.recorded({ content: AUTHORITIES });
    const id = await web.checked({ content: EMPLOYERS });
    await web.send(`/api/v1/imports/${id}/mended`, { content: 'a,b\n1,2\n' }).expect(202);
    await web.work();
    const after = await get(id);
    expect(after).toMatchObject({ state: 'checked', counts: { accepted: 2, rejected: 2 } });
    expect(after.failure).toContain('Dòng tiêu đề không đúng');
    await web.post(`/api/v1/imports/${id}/record`).expect(202);
    await web.work();
    expect(await get(id)).toMatchObject({ state: 'recorded', failure: null, counts: { accepted: 2 } });
  });

  it('change nothing where the same file comes again', async () => {
    await web.recorded({ content: AUTHORITIES });
    const id = await web.checked({ content: AUTHORITIES });
    expect((await get(id)).counts).toEqual({ rows: 2, accepted: 0, unchanged: 2, rejected: 0 });
    const refused = await web.post(`/api/v1/imports/${id}/record`).expect(409);
    expect(refused.body.type).toContain('import.nothing-to-record');
  });

  it.each([
    ['damaged', 'code,name,level,validFrom\nVN,"never closed,national,1995-02-16\n', 'authorities', 'nháy kép'],
    ['of no known kind', 'màu,số\nđỏ,1\n', undefined, 'Không nhận ra loại tệp'],
    ['nearly of a kind', 'code,name,level\nVN,x,national\n', undefined, 'Thiếu cột: validFrom'],
    ['of another kind than was said', AUTHORITIES, 'payments', 'Dòng tiêu đề không đúng'],
    [
      'not UTF-8',
      Buffer.from('code,name,level,validFrom\nVN,B\xe1o,national,1995-02-16\n', 'latin1'),
      undefined,
      'UTF-8',
    ],
    ['without rows', 'code,name,level,validFrom\n', undefined, 'không có dòng dữ liệu nào'],
  ])('say why a file is not read that is %s, and keep nothing of it', async (_, content, kind, why) => {
    const id = await web.checked({ content, fields: kind ? { kind } : {} });
    const found = await get(id);
    expect(found).toMatchObject({ state: 'damaged', counts: { rows: 0 } });
    expect(found.failure).toContain(why);
    expect(found.failure).not.toContain(web.folder);
    expect(files()).toEqual([]);
    await web.post(`/api/v1/imports/${id}/record`).expect(409);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 422, 'upload.empty'],
    ['a PDF', BEGINNINGS.pdf, 415, 'upload.not-a-table'],
    ['a picture', BEGINNINGS.png, 415, 'upload.not-a-table'],
    ['an old workbook', BEGINNINGS.xls, 415, 'upload.old-workbook'],
  ])('refuse %s at once', async (_, content, status, code) => {
    const refused = await web.send('/api/v1/imports', { content }).expect(status);
    expect(refused.body.type).toContain(code);
    expect([files(), await web.count('import_upload')]).toEqual([[], 0]);
  });

  it('refuse what is no request for an import', async () => {
    const none = await web.post('/api/v1/imports').expect(400);
    expect(none.body.errors).toMatchObject([{ field: 'file' }]);
    const kind = await web.send('/api/v1/imports', { content: AUTHORITIES, fields: { kind: 'wages' } }).expect(400);
    expect(kind.body.errors).toMatchObject([{ field: 'kind' }]);
    await web.send('/api/v1/imports', { content: AUTHORITIES, headers: { 'X-Actor': '' } }).expect(400);
    await web.get('/api/v1/imports/77').expect(404);
    await web.get('/api/v1/imports/x').expect(400);
    expect([files(), await web.count('import_upload')]).toEqual([[], 0]);
  });

  it('never use the name of a file as a path', async () => {
    const names = ['../../../etc/passwd.csv', '..\\..\\boot.csv', '....', 'a\u202eb.csv'];
    for (const name of names) await web.checked({ name, content: AUTHORITIES });
    const { body } = await web.get('/api/v1/imports').expect(200);
    const shown = (body.imports as { fileName: string }[]).map(({ fileName }) => fileName);
    expect(shown.every((name) => !/[\\/\p{C}]/u.test(name))).toBe(true);
    expect(shown).toEqual(expect.arrayContaining(['passwd.csv', 'boot.csv']));
    for (const file of files()) expect(file).toMatch(/^[0-9a-f-]{36}[\\/][0-9a-f]{8}\.[a-z.]+$/);
  });

  it('answer the same request with the same key with the same import', async () => {
    const headers = { 'Idempotency-Key': 'key-0001' };
    const once = await web.send('/api/v1/imports', { content: AUTHORITIES, headers }).expect(202);
    const twice = await web.send('/api/v1/imports', { content: AUTHORITIES, headers }).expect(202);
    expect(twice.body.id).toBe(once.body.id);
    await web.send('/api/v1/imports', { content: EMPLOYERS, headers }).expect(409);
    expect(await web.count('import_upload')).toBe(1);
    const both = await Promise.all(
      [1, 2].map(() => web.send('/api/v1/imports', { content: EMPLOYERS, headers: { 'Idempotency-Key': 'key-0002' } })),
    );
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    expect(both[0]?.body.id).toBe(both[1]?.body.id);
  });

  it('take two files at once, each by itself', async () => {
    const [a, b] = await Promise.all(
      ['one', 'two'].map((name) => web.send('/api/v1/imports', { name, content: AUTHORITIES })),
    );
    expect(a?.body.id).not.toBe(b?.body.id);
    await web.work();
    for (const sent of [a, b]) await web.post(`/api/v1/imports/${sent?.body.id}/record`).expect(202);
    await web.work();
    const counts = [(await get(a?.body.id)).counts, (await get(b?.body.id)).counts];
    expect(counts.map(({ accepted }) => accepted).toSorted(byNumber)).toEqual([0, 2]);
    expect(counts.map(({ unchanged }) => unchanged).toSorted(byNumber)).toEqual([0, 2]);
    expect(await web.count('authority')).toBe(2);
  });

  it('give a file up, and change nothing when told again', async () => {
    const id = await web.checked({ content: AUTHORITIES });
    for (let time = 0; time < 2; time += 1) {
      const given = await web.post(`/api/v1/imports/${id}/discard`).expect(200);
      expect(given.body.state).toBe('discarded');
    }
    expect(files()).toEqual([]);
    await web.post(`/api/v1/imports/${id}/record`).expect(409);
  });

  it('remove files when they have been kept for a month, and keep what was recorded', async () => {
    const recorded = await web.recorded({ content: AUTHORITIES });
    const waiting = await web.checked({ content: EMPLOYERS });
    web.clock.moveTo(parseInstant('2026-12-04T02:00:00Z'));
    await web.work();
    expect(files().length).toBeGreaterThan(1);
    web.clock.moveTo(parseInstant('2026-12-05T02:00:01Z'));
    await web.work();
    expect(files()).toEqual([]);
    expect(await get(recorded)).toMatchObject({ state: 'recorded', filesRemovedAt: '2026-12-05T02:00:01.000Z' });
    expect(await get(waiting)).toMatchObject({ state: 'discarded' });
    expect(await web.count('authority')).toBe(2);
  });

  it('hand out templates in the language of whoever asks', async () => {
    const english = await web
      .get('/api/v1/imports/templates/payments.csv')
      .set('Accept-Language', 'en-GB, vi;q=0.5')
      .expect(200);
    expect(english.text).toContain('receiptNo,employerCode');
    expect(english.headers['content-disposition']).toContain('payments.csv');
    const own = await web.get('/api/v1/imports/templates/payments.csv').expect(200);
    expect(own.text).toContain('Số biên lai,Mã đơn vị');
    expect((await web.get('/api/v1/imports/templates/x.csv').expect(404)).body.type).toContain('import.no-template');
  });

  it('describe themselves', async () => {
    const { body } = await web.get('/api/openapi.json').expect(200);
    const paths = Object.keys(body.paths as object).filter((path) => path.startsWith('/api/v1/imports'));
    expect(paths.toSorted()).toEqual([
      '/api/v1/imports',
      '/api/v1/imports/templates/{name}',
      '/api/v1/imports/{id}',
      '/api/v1/imports/{id}/discard',
      '/api/v1/imports/{id}/mended',
      '/api/v1/imports/{id}/record',
      '/api/v1/imports/{id}/rejects',
      '/api/v1/imports/{id}/rejects.csv',
    ]);
    const answer = body.paths['/api/v1/imports'].post.responses['202'].content['application/json'];
    expect(answer.example).toMatchObject({ state: 'checking', counts: { rows: 3 } });
  });
});

function byNumber(a: number, b: number): number {
  return a - b;
}
