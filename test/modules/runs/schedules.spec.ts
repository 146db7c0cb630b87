import request from 'supertest';
import { parseInstant, type Instant } from '../../../src/kernel/instant';
import { KeepSchedules } from '../../../src/modules/runs/runs.api';
import { SCHEDULE_NAMES } from '../../../src/modules/runs/domain/schedules';
import { dueAfter, dueFrom } from '../../../src/modules/runs/use-cases/schedule-times';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { OutboxRepository } from '../../../src/platform/outbox/persistence/outbox.repository';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { importWorld } from '../../support/world';
import { openWebApplication, textOf, type WebApplication } from '../../app/web-application';

interface RunTold {
  readonly kind: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly state: string;
  readonly requestedBy: string;
  readonly result: { readonly figures: readonly { readonly code: string; readonly count: number }[] } | null;
}

describe('the times of schedules', () => {
  it('are those of Vietnam, the first of a span and all that follow', () => {
    // 01:30 in Vietnam is 18:30 of the day before in UTC.
    expect(dueAfter('nightly-cycle', parseInstant('2026-11-05T02:00:00Z'))).toBe('2026-11-05T18:30:00.000Z');
    expect(dueAfter('nightly-cycle', parseInstant('2026-11-05T18:30:00Z'))).toBe('2026-11-06T18:30:00.000Z');
    expect(dueAfter('monthly-reports', parseInstant('2026-11-05T02:00:00Z'))).toBe('2026-12-01T21:00:00.000Z');
    // No Sunday.
    expect(dueAfter('duty-reminder', parseInstant('2026-11-07T00:00:00Z'))).toBe('2026-11-09T00:00:00.000Z');
    const first = parseInstant('2026-11-05T18:30:00Z');
    expect(dueFrom('nightly-cycle', first, parseInstant('2026-11-07T18:30:00Z'))).toEqual([
      '2026-11-05T18:30:00.000Z',
      '2026-11-06T18:30:00.000Z',
      '2026-11-07T18:30:00.000Z',
    ]);
  });
});

describeOnEachEngine('schedules', (open) => {
  let db: TestDatabase;
  let application: WebApplication;
  const schedules = () => application.app.get(KeepSchedules);
  const work = () => application.app.get(JobRunner).drain();
  const server = () => application.app.getHttpServer() as Parameters<typeof request>[0];
  const runs = async (kind: string): Promise<RunTold[]> =>
    ((await application.get('/api/v1/runs').expect(200)).body as RunTold[]).filter((run) => run.kind === kind);
  const daysClosed = async (): Promise<unknown[]> =>
    (await db.database.rawRows('SELECT day FROM cycle_day ORDER BY finished_at, day')).flat();
  const api = (name: string, isOn: unknown) =>
    request(server()).put(`/api/v1/schedules/${name}`).set('X-Actor', 'minh').send({ isOn });

  beforeAll(async () => {
    db = await open();
    application = await openWebApplication(db);
    await importWorld(application, { employers: 20, months: 6 });
  });
  afterAll(async () => {
    await application.close();
    await db.close();
  });

  it('start nothing before their time, and then once, however many processes look', async () => {
    // A server that starts sees to it, and so does another at the same time.
    const runner = application.app.get(JobRunner);
    await Promise.all([runner.startInWebServer(), schedules().awaitDue()]);
    await runner.stop();
    await work();
    expect(await runs('cycle')).toEqual([]);
    expect(await application.app.get(OutboxRepository).count()).toEqual({ pending: 0, dead: 0 });
    const dueAt = '2026-11-05T18:30:00.000Z' as Instant;
    application.clock.moveTo(parseInstant(dueAt));
    await Promise.all([1, 2, 3].map(() => schedules().due({ schedule: 'nightly-cycle', dueAt })));
    await work();
    await schedules().due({ schedule: 'nightly-cycle', dueAt });
    await work();
    const cycles = await runs('cycle');
    expect(cycles).toMatchObject([{ subject: { day: '2026-11-06' }, state: 'done', requestedBy: 'system' }]);
    expect(await daysClosed()).toEqual(['2026-11-06']);
  });

  it('make up in order for days on which the machine was off, each once', async () => {
    application.clock.moveTo(parseInstant('2026-11-09T03:00:00Z'));
    await schedules().awaitDue();
    await work();
    const [latest, ...earlier] = await runs('cycle');
    expect(latest).toMatchObject({ subject: { from: '2026-11-07', day: '2026-11-09' }, state: 'done' });
    expect(latest?.result?.figures).toContainEqual({ code: 'days-run', count: 3 });
    expect(earlier).toHaveLength(1);
    expect(await daysClosed()).toEqual(['2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09']);
    // One message again, for tomorrow.
    application.clock.moveTo(parseInstant('2026-11-09T18:30:00Z'));
    await work();
    expect((await runs('cycle'))[0]).toMatchObject({ subject: { day: '2026-11-10' }, state: 'done' });
    expect(await runs('duty-reminder')).not.toEqual([]);
  });

  it('are switched with a name to it, and start nothing while they are off', async () => {
    const { body: off } = await api('nightly-cycle', false).expect(200);
    expect(off).toMatchObject({ isOn: false, nextDue: null, changedBy: 'minh', lastDue: '2026-11-09T18:30:00.000Z' });
    const before = (await runs('cycle')).length;
    application.clock.moveTo(parseInstant('2026-11-12T03:00:00Z'));
    await work();
    expect(await runs('cycle')).toHaveLength(before);
    const { body: on } = await api('nightly-cycle', true).expect(200);
    expect(on).toMatchObject({ isOn: true, nextDue: '2026-11-12T18:30:00.000Z' });
    application.clock.moveTo(parseInstant('2026-11-12T18:30:00Z'));
    await work();
    expect((await runs('cycle'))[0]).toMatchObject({ subject: { day: '2026-11-13' }, state: 'done' });
    await api('nightly-cycle', 'perhaps').expect(400);
    await api('weekly-dance', true).expect(404);
    const actions = await db.database.rawRows(`SELECT subject FROM audit_entry WHERE action = 'schedule.switched'`);
    expect(actions.flat()).toEqual(['schedule:nightly-cycle', 'schedule:nightly-cycle']);
  });

  it('are listed and started by hand, for every office that owes something', async () => {
    const listed = (await application.get('/api/v1/schedules').expect(200)).body as { name: string; isOn: boolean }[];
    expect(listed.map(({ name }) => name)).toEqual(SCHEDULE_NAMES);
    expect(listed.find(({ name }) => name === 'publication-proposals')?.isOn).toBe(false);
    const post = (path: string, actor: string) =>
      request(server()).post(path).set('Sec-Fetch-Site', 'same-origin').type('form').send({ actor });
    await post('/runs/schedules/publication-proposals/start', 'Lê Văn An').expect(303);
    await work();
    const lists = await runs('publication-proposals');
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every(({ state, requestedBy }) => state === 'done' && requestedBy === 'Lê Văn An')).toBe(true);
    const { body: asked } = await request(server())
      .post('/api/v1/schedules/monthly-reports/start')
      .set('X-Actor', 'minh')
      .expect(202);
    const reports = asked as RunTold[];
    expect(reports.length).toBeGreaterThan(1);
    expect(new Set(reports.map(({ subject }) => subject['period']))).toEqual(new Set(['2026-10']));
    expect(new Set(reports.map(({ subject }) => subject['authority'])).size).toBe(reports.length);
    expect(textOf((await post('/runs/schedules/nightly-cycle/off', '').expect(400)).text)).toContain(
      'Ghi người thực hiện',
    );
    expect(textOf((await application.get('/runs/schedules?lang=en').expect(200)).text)).toContain(
      'Nothing is sent by itself',
    );
  });
});
