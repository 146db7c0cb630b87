import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import type { CivilDate } from '../../../src/kernel/civil-date';
import { SendReminders } from '../../../src/modules/notices/notices.api';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { Database } from '../../../src/platform/database/database';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { OutboxHandlers } from '../../../src/platform/outbox/outbox-handlers';
import { Outbox } from '../../../src/platform/outbox/outbox';
import { PerformRun } from '../../../src/modules/runs/use-cases/perform-run.use-case';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { importWorld } from '../../support/world';
import { openWebApplication, textOf, type WebApplication } from '../../app/web-application';

const OFFICER = { 'X-Actor': encodeURIComponent('Nguyễn Thị Minh') };

describeOnEachEngine('runs', (open) => {
  let db: TestDatabase;
  let application: WebApplication;
  const server = () => application.app.getHttpServer() as Parameters<typeof request>[0];
  const ask = (body: object) => request(server()).post('/api/v1/runs').set(OFFICER).send(body);
  const work = () => application.app.get(JobRunner).drain();

  beforeAll(async () => {
    db = await open();
    application = await openWebApplication(db);
    await importWorld(application, { employers: 40, months: 6 });
  });
  afterAll(async () => {
    await application.close();
    await db.close();
  });

  it('are asked for, worked off in the background, and tell what came of them', async () => {
    const { body: asked } = await ask({ kind: 'cycle' }).expect(202);
    expect(asked).toMatchObject({ kind: 'cycle', subject: { day: '2026-11-05' }, state: 'waiting', result: null });
    // Asked for again before it has begun, it is the same run.
    expect(((await ask({ kind: 'cycle' }).expect(202)).body as { id: number }).id).toBe((asked as { id: number }).id);
    await work();
    const { body: done } = await application.get(`/api/v1/runs/${(asked as { id: number }).id}`).expect(200);
    expect(done).toMatchObject({ state: 'done', requestedBy: 'Nguyễn Thị Minh', error: null });
    const figures = (done as { result: { figures: { code: string; count: number }[] } }).result.figures;
    expect(figures).toContainEqual({ code: 'projected', count: 40 });
    expect(figures.find(({ code }) => code === 'cases-opened')?.count).toBeGreaterThan(0);
    // Delivered once more, it is left as it is.
    await application.app.get(PerformRun).run((done as { id: number }).id, false);
    expect((await application.get(`/api/v1/runs/${(done as { id: number }).id}`)).body).toEqual(done);
  });

  it('are of jobs that are declared, each with its one handler', () => {
    const modules = join(__dirname, '../../../src/modules');
    const declared = readdirSync(modules)
      .map((name) => join(modules, name, 'domain/events.ts'))
      .filter((path) => existsSync(path))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/const \w+_TOPIC = '(.*)'/g)])
      .map(([, topic]) => topic);
    expect(new Set(application.app.get(OutboxHandlers).topics)).toEqual(new Set(declared));
  });

  it('are named in words on the page, whatever the work in the background is', () => {
    const handlers = application.app.get(OutboxHandlers);
    expect(handlers.topics.length).toBeGreaterThan(5);
    for (const topic of handlers.topics) {
      const { vi, en } = handlers.nameOf(topic);
      expect([topic, vi, en]).not.toContainEqual(expect.stringMatching(/^$/));
      expect([vi === topic, en === topic, vi === en]).toEqual([false, false, false]);
    }
  });

  it('make the report of a closed month, which the page then leads to', async () => {
    const form = (fields: object) =>
      request(server()).post('/runs/monthly-report').set('Sec-Fetch-Site', 'same-origin').type('form').send(fields);
    const wrong = await form({ authority: '', period: '2026-11', actor: '' }).expect(400);
    expect(textOf(wrong.text)).toContain('Chọn cơ quan BHXH trong danh sách.');
    const running = await form({ authority: 'LG', period: '2026-11', actor: 'Lê Văn An' }).expect(400);
    expect(textOf(running.text)).toContain('Chọn tháng đã khóa sổ.');

    const { headers } = await form({ authority: 'LG', period: '2026-10', actor: 'Lê Văn An' }).expect(303);
    const address = String(headers['location']);
    expect(textOf((await application.get(address).expect(200)).text)).toContain('đang chờ');
    await work();
    const page = (await application.get(`${address}?lang=en`).expect(200)).text;
    expect(textOf(page)).toContain('Monthly report 2026-10 of LG');
    const report = /href="(\/reports\/\d+)"/.exec(page)?.[1] ?? '';
    expect((await application.get(report).expect(200)).text).toContain('/files/xlsx');
  });

  it('fail with a sentence where something is missing, and are refused where the request is wrong', async () => {
    expect((await ask({ kind: 'monthly-report', authority: 'NOBODY', period: '2026-10' })).status).toBe(404);
    expect((await ask({ kind: 'monthly-report', authority: 'LG', period: '2026-11' })).status).toBe(409);
    expect((await ask({ kind: 'monthly-report' })).status).toBe(400);
    expect((await ask({ kind: 'dance' })).status).toBe(400);
    await application.get('/api/v1/runs/4711').expect(404);
    expect(textOf((await application.get('/runs/4711').expect(404)).text)).toContain('Không có lần chạy số 4711.');
  });

  it('leave out and name who cannot be computed', async () => {
    // A month of a year without a rate: its employer is left out and named.
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'assessment',
          ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'],
          [[1, '2021-11', 'SI', 1, 0, 1000, 0, 1, 1]],
        ),
    );
    await db.unitOfWork.run(() => db.database.bulk().insert('employer_touched', ['employer_id'], [[1]]));
    const { body } = await ask({ kind: 'cycle' }).expect(202);
    await work();
    const address = `/runs/${(body as { id: number }).id}`;
    expect(textOf((await application.get(address).expect(200)).text)).toContain('monthly-charge-rate.SI');
  });

  it('stand on a page with the jobs and how far the letters are', async () => {
    const page = textOf((await application.get('/runs').expect(200)).text);
    expect(page).toContain('Chu kỳ ngày 05/11/2026');

    expect(page).toContain('Việc theo yêu cầu (chu kỳ, báo cáo, tính thử)');
    const { text } = await request(server())
      .post('/runs/today')
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({ actor: '' })
      .expect(400);
    expect(textOf(text)).toContain('Ghi người thực hiện');
  });

  it('are printed from templates whose every key is there, in branches not taken too', async () => {
    const { app } = application;
    await app.get(SendReminders).run('2026-11-05' as CivilDate);
    await app.get(UnitOfWork).run(async () => {
      await app.get(Outbox).add('runs.perform', { runId: 4711 });
      await app
        .get(Database)
        .execute(`UPDATE outbox SET available_at = 253402300799000, last_error = 'gone' WHERE done_at IS NULL`);
    });
    expect(textOf((await application.get('/runs')).text)).toContain('Làm lại việc đã bỏ');
    await request(server()).post('/runs/jobs/runs.perform/again').set('Sec-Fetch-Site', 'same-origin').expect(303);
    await application.get('/runs/monthly-report').expect(200);
    await request(server()).put('/api/v1/schedules/nightly-cycle').set(OFFICER).send({ isOn: false }).expect(200);
    await application.get('/runs/schedules').expect(200);
    for (const [name, value] of [
      ['daily-charge-rate', '0.0005'],
      ['publication.letters-before', '3'],
    ]) {
      const { body } = await ask({ kind: 'parameter-trial', name, value, from: '2026-07-01' }).expect(202);
      await work();
      await application.get(`/runs/${(body as { id: number }).id}`).expect(200);
    }
    const templates = application.app.get(HandlebarsTemplates);
    for (const name of templates.list('pages/runs')) {
      expect([name, templates.check(name, application.views.get(name) ?? [])]).toEqual([name, []]);
    }
  });
});
