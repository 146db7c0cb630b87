import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CheckUpload } from '../../../src/modules/imports/use-cases/check-upload.use-case';
import { RecordUpload } from '../../../src/modules/imports/use-cases/record-upload.use-case';
import { describeOnEachEngine, openSqlite, type TestDatabase } from '../../support/database';
import { textOf } from '../../app/web-application';
import { AUTHORITIES, EMPLOYERS, openImportApplication, type ImportApplication } from './sent-files';

const TYPESCRIPT = join(__dirname, '../../support/typescript-hook.cjs');
const CHILD = join(__dirname, 'upload-child.ts');
const payments = (count: number): string =>
  `receiptNo,employerCode,receivedOn,amount\n${Array.from({ length: count }, (_, n) => `R${n},E1,2026-03-01,${n + 1}`).join('\n')}\n`;

describeOnEachEngine('work on files that were sent in', (open) => {
  let db: TestDatabase;
  let web: ImportApplication;

  beforeEach(async () => {
    db = await open();
    web = await openImportApplication(db);
    await web.recorded({ content: AUTHORITIES });
    await web.recorded({ content: EMPLOYERS });
  });
  afterEach(async () => {
    await web.close();
    await db.close();
  });

  const payment = async (): Promise<number> => web.count('payment');
  const get = async (id: number): Promise<{ state: string; counts: object; progress: { rows: number } | null }> =>
    (await web.get(`/api/v1/imports/${id}`).expect(200)).body as Awaited<ReturnType<typeof get>>;

  it('comes to the same end where two do it at once, or one does it again', async () => {
    const other = await openImportApplication(db, { VAR_DIR: web.folder });
    const { body } = await web.send('/api/v1/imports', { content: payments(5000) }).expect(202);
    const id = body.id as number;
    const both = [web, other];
    await Promise.all(both.map(({ app }) => app.get(CheckUpload).run({ uploadId: id, round: 1 })));
    expect(await get(id)).toMatchObject({ state: 'checked', counts: { accepted: 5000, rejected: 0 } });
    expect(await payment()).toBe(0);
    await web.post(`/api/v1/imports/${id}/record`).expect(202);
    await Promise.all(both.map(({ app }) => app.get(RecordUpload).run({ uploadId: id, round: 2 })));
    await web.app.get(RecordUpload).run({ uploadId: id, round: 2 });
    await web.app.get(CheckUpload).run({ uploadId: id, round: 1 });
    expect(await get(id)).toMatchObject({ state: 'recorded', counts: { accepted: 5000, unchanged: 0 } });
    expect(await payment()).toBe(5000);
    const [entries] = await db.database.rawRows(`SELECT COUNT(*) FROM audit_entry WHERE subject = $1`, [
      `import/${id}`,
    ]);
    expect(Number(entries?.[0])).toBe(1);
    await other.app.close();
  });

  it('is seen moving from another process, leaves nothing behind when that is killed, and is then done whole', async () => {
    const id = await web.checked({ content: payments(300_000) });
    await web.post(`/api/v1/imports/${id}/record`).expect(202);
    const child = spawn(
      process.execPath,
      ['-r', TYPESCRIPT, CHILD, JSON.stringify(db.configuration), web.folder, web.clock.now()],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
    const rows = await rowsTold(child, id);
    const page = textOf((await web.get(`/imports/${id}`)).text);
    child.kill('SIGKILL');
    expect([await ended, rows > 0]).toEqual(['SIGKILL', true]);
    expect(page).toMatch(/Đã đọc [\d.]+ trong \d+ MB, [\d.]+ dòng\./);
    await sleep(200);
    expect(await get(id)).toMatchObject({ state: 'recording', counts: { accepted: 300_000 } });
    expect(await payment()).toBe(0);
    const told = `/imports/${id}`;
    expect(textOf((await web.get(told)).text)).not.toContain('bị dừng giữa chừng');
    // Nobody has touched the file of its progress for a while.
    const [file] = readdirSync(join(web.folder, 'imports'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('progress.json'),
    );
    const before = new Date(Date.now() - 20_000);
    utimesSync(join(web.folder, 'imports', file ?? ''), before, before);
    const { progress } = await get(id);
    expect(progress).toMatchObject({ isStopped: true, goesOnAt: expect.stringMatching(/^2026-11-05T02:01/) });
    expect(textOf((await web.get(told)).text)).toMatch(
      /bị dừng giữa chừng .* tự chạy tiếp, muộn nhất lúc 05\/11\/2026 09:01\./,
    );
    expect(textOf((await web.get(`${told}?lang=en`)).text)).toContain(
      'goes on by itself, at the latest at 2026-11-05 09:01.',
    );
    // The lease of the killed worker runs out.
    web.clock.advance(61_000);
    await web.work();
    expect(await get(id)).toMatchObject({
      state: 'recorded',
      counts: { accepted: 300_000, unchanged: 0 },
      progress: null,
    });
    expect(await payment()).toBe(300_000);
    expect(leftovers()).toEqual([]);
  }, 180_000);

  async function rowsTold(child: ChildProcess, id: number): Promise<number> {
    for (;;) {
      const { progress, state } = await get(id);
      if (progress && progress.rows > 0) return progress.rows;
      if (child.exitCode !== null || state === 'recorded') return 0;
      await sleep(20);
    }
  }

  function leftovers(): string[] {
    const names = readdirSync(join(web.folder, 'imports'), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.tmp') || name.endsWith('progress.json'));
  }
});

describe('files that are sent in', () => {
  let db: TestDatabase;
  let web: ImportApplication;

  beforeEach(async () => {
    db = await openSqlite();
    web = await openImportApplication(db, { IMPORT_MAX_MB: '1' });
  });
  afterEach(async () => {
    await web.close();
    await db.close();
  });

  const incoming = (): string[] => readdirSync(join(web.folder, 'imports', 'incoming'));

  it('are refused where they are too large, and leave nothing behind', async () => {
    const content = Buffer.alloc(1024 * 1024 + 1, 'x');
    const refused = await web.send('/api/v1/imports', { content }).expect(413);
    expect(refused.body).toMatchObject({ parameters: { most: 1 } });
    const page = await web.send('/imports', { content, fields: { actor: 'a' } }).expect(413);
    expect(textOf(page.text)).toContain('Tệp lớn hơn 1 MB. Hãy chia tệp');
    expect(incoming()).toEqual([]);
    await web.send('/api/v1/imports', { content: content.subarray(1) }).expect(202);
  });

  it('are cleared away where their upload was interrupted, but not those on their way', async () => {
    const folder = join(web.folder, 'imports');
    const old = new Date(Date.now() - 2 * 3_600_000);
    mkdirSync(join(folder, 'incoming'), { recursive: true });
    mkdirSync(join(folder, '00000000-0000-4000-8000-000000000000'));
    for (const name of ['broken-off', 'on-its-way']) writeFileSync(join(folder, 'incoming', name), 'x');
    for (const name of ['incoming/broken-off', '00000000-0000-4000-8000-000000000000'])
      utimesSync(join(folder, name), old, old);
    const id = await web.checked({ content: AUTHORITIES });
    expect(incoming()).toEqual(['on-its-way']);
    expect(readdirSync(folder)).toHaveLength(2);
    await web.get(`/api/v1/imports/${id}`).expect(200);
  });
});
