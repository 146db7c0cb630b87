import { Logger } from '@nestjs/common';
import { DomainError } from '../../../src/kernel/domain-error';
import { parseInstant } from '../../../src/kernel/instant';
import { MAX_ATTEMPTS } from '../../../src/platform/outbox/outbox-handlers';
import { LEASE_MS, pauseAfter } from '../../../src/platform/outbox/outbox-processor';
import { OutboxRow } from '../../../src/platform/outbox/outbox-row.entity';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { aProcess } from './messages';

describeOnEachEngine('outbox', (open) => {
  let db: TestDatabase;

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const rows = () => db.database.reader().find(OutboxRow, { order: { id: 'ASC' } });

  it('is written with the unit of work, or not at all', async () => {
    const { outbox, add } = aProcess(db);
    const failing = db.unitOfWork.run(async () => {
      await outbox.add('letter', { no: 1 });
      throw new DomainError('test.failure', 'fails on purpose');
    });
    await expect(failing).rejects.toThrow('fails on purpose');
    expect(await rows()).toEqual([]);
    await add('letter', { no: 2 });
    expect(await rows()).toMatchObject([{ topic: 'letter', payload: { no: 2 }, attempts: 0, doneAt: null }]);
    await expect(outbox.add('letter', {})).rejects.toThrow(/inside UnitOfWork/);
  });

  it('forgets what was worked off long ago, and nothing else', async () => {
    const { messages, add, handlers, relay, clock } = aProcess(db);
    handlers.register({ topic: 'letter' }, ({ payload }) =>
      payload === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(),
    );
    await add('letter', 'old');
    await add('letter', 'keyed', 'letter 7');
    await add('letter', 'bad');
    await relay.drain();
    clock.moveTo(parseInstant('2026-04-01T00:00:00Z'));
    await add('letter', 'waiting');
    const forget = (before: string): Promise<number> =>
      db.unitOfWork.run(() => messages.forgetDone(parseInstant(before)));
    expect(await forget('2026-02-28T00:00:00Z')).toBe(0);
    expect(await forget('2026-03-31T00:00:00Z')).toBe(1);
    expect((await rows()).map(({ payload }) => payload)).toEqual(['keyed', 'bad', 'waiting']);
  });

  it('takes a key once, also after its message has been worked off', async () => {
    const { add, handlers, relay } = aProcess(db);
    handlers.register({ topic: 'letter' }, () => Promise.resolve());
    expect(await add('letter', 1, 'letter 7')).toBe(true);
    expect(await add('letter', 2, 'letter 7')).toBe(false);
    await relay.drain();
    expect(await add('letter', 3, 'letter 7')).toBe(false);
    expect(await rows()).toHaveLength(1);
  });

  it('works every message off once and marks it', async () => {
    const { outbox, handlers, relay, messages } = aProcess(db);
    const seen: unknown[] = [];
    handlers.register({ topic: 'letter' }, async (message) => void seen.push(message.payload));
    await db.unitOfWork.run(() =>
      outbox.addAll(Array.from({ length: 25 }, (_, n) => ({ topic: 'letter', payload: n }))),
    );
    expect(await messages.count()).toEqual({ pending: 25, dead: 0 });
    expect(await relay.drain()).toBe(25);
    expect(new Set(seen)).toEqual(new Set(Array.from({ length: 25 }, (_, n) => n)));
    expect(seen).toHaveLength(25);
    expect(await messages.count()).toEqual({ pending: 0, dead: 0 });
    expect(await relay.drain()).toBe(0);
  });

  it('waits until a message is available', async () => {
    const { outbox, handlers, relay, clock } = aProcess(db);
    handlers.register({ topic: 'letter' }, () => Promise.resolve());
    const availableAt = '2026-03-01T00:00:10.000Z' as ReturnType<typeof clock.now>;
    await db.unitOfWork.run(() => outbox.addAll([{ topic: 'letter', payload: 1, availableAt }]));
    expect(await relay.drain()).toBe(0);
    clock.advance(10_000);
    expect(await relay.drain()).toBe(1);
  });

  it('tries again after a growing pause, and keeps the error', async () => {
    const { add, handlers, relay, clock } = aProcess(db);
    let failures = 2;
    handlers.register({ topic: 'letter' }, async () => {
      if (failures-- > 0) throw new Error('printer on fire');
    });
    await add('letter', 1);
    await relay.drain();
    expect(await rows()).toMatchObject([{ attempts: 1, lastError: 'printer on fire', doneAt: null }]);
    expect(await relay.drain()).toBe(0);
    clock.advance(pauseAfter(1));
    await relay.drain();
    clock.advance(pauseAfter(1));
    expect(await relay.drain()).toBe(0);
    clock.advance(pauseAfter(2) - pauseAfter(1));
    await relay.drain();
    expect(await rows()).toMatchObject([{ attempts: 3, lastError: null, doneAt: clock.now() }]);
  });

  it('waits twice as long each time, at most six hours, and gives up after about a day', () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => pauseAfter(attempt) / 1000)).toEqual([1, 2, 4, 8, 16, 32]);
    const pauses = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, n) => pauseAfter(n + 1) / 3_600_000);
    expect(Math.max(...pauses)).toBe(6);
    const hours = pauses.reduce((sum, pause) => sum + pause, 0);
    expect([hours > 18, hours < 30]).toEqual([true, true]);
  });

  it('tries a job as often as it says, and tells its handler when it is for the last time', async () => {
    const { add, handlers, relay, clock, messages } = aProcess(db);
    const last: boolean[] = [];
    handlers.register({ topic: 'letter', attempts: 2 }, async ({ isLastAttempt }) => {
      last.push(isLastAttempt);
      throw new Error('never works');
    });
    await add('letter', 1);
    for (let hour = 0; hour < 4; hour += 1) {
      await relay.drain();
      clock.advance(3_600_000);
    }
    expect(last).toEqual([false, true]);
    expect(await messages.count()).toEqual({ pending: 0, dead: 1 });
  });

  it('gives a message up after too many failures, without holding up the others', async () => {
    const { add, handlers, relay, clock, messages } = aProcess(db);
    let tried = 0;
    handlers.register({ topic: 'broken' }, async () => {
      tried += 1;
      throw new Error('never works');
    });
    handlers.register({ topic: 'fine' }, () => Promise.resolve());
    await add('broken', 1);
    await add('fine', 1);
    for (let day = 0; day < 3 * MAX_ATTEMPTS; day += 1) {
      await relay.drain();
      clock.advance(24 * 3_600_000);
    }
    expect(tried).toBe(MAX_ATTEMPTS);
    expect(await messages.count()).toEqual({ pending: 0, dead: 1 });
  });

  it('delivers again what a crashed process had begun', async () => {
    const crashed = aProcess(db);
    await crashed.add('letter', 1);
    // Claims and begins, and is never heard of again.
    const [delivery] = await crashed.messages.claim(10, LEASE_MS);
    if (!delivery) throw new Error('nothing was claimed');
    await crashed.messages.begin(delivery, LEASE_MS);

    const next = aProcess(db, crashed.clock);
    const attempts: number[] = [];
    next.handlers.register({ topic: 'letter' }, async (message) => void attempts.push(message.attempt));
    expect(await next.relay.drain()).toBe(0);
    crashed.clock.advance(LEASE_MS);
    expect(await next.relay.drain()).toBe(1);
    expect(attempts).toEqual([2]);
  });

  it('lets nobody finish an attempt that was taken away from him', async () => {
    const slow = aProcess(db);
    await slow.add('letter', 1);
    const [delivery] = await slow.messages.claim(10, LEASE_MS);
    const stale = delivery && (await slow.messages.begin(delivery, LEASE_MS));
    if (!delivery || !stale) throw new Error('nothing was begun');
    slow.clock.advance(LEASE_MS);
    const [again] = await slow.messages.claim(10, LEASE_MS);
    expect(again).toEqual({ ...delivery, attempts: 1 });
    const current = again && (await slow.messages.begin(again, LEASE_MS));
    await slow.messages.done(stale);
    await slow.messages.failed(stale, 'too late', 0);
    expect(await slow.messages.begin(delivery, LEASE_MS)).toBeUndefined();
    expect(await rows()).toMatchObject([{ attempts: 2, doneAt: null, lastError: null }]);
    if (current) await slow.messages.done(current);
    expect(await rows()).toMatchObject([{ attempts: 2, doneAt: slow.clock.now() }]);
  });

  it('has each message worked off once when several processes run at once', async () => {
    const processes = [aProcess(db), aProcess(db), aProcess(db)];
    const seen: unknown[] = [];
    for (const { handlers } of processes)
      handlers.register({ topic: 'letter' }, async ({ payload }) => void seen.push(payload));
    const many = Array.from({ length: 60 }, (_, n) => ({ topic: 'letter', payload: n }));
    await db.unitOfWork.run(() => processes[0]?.outbox.addAll(many) ?? Promise.resolve(0));
    await Promise.all(processes.map(({ relay }) => relay.drain()));
    expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(many.map(({ payload }) => payload));
  });

  it('keeps looking while it runs, and stops when told', async () => {
    const { add, handlers, relay } = aProcess(db);
    const handled = new Promise<void>((resolve) => handlers.register({ topic: 'letter' }, async () => resolve()));
    relay.start();
    await add('letter', 1);
    await handled;
    await relay.stop();
    expect(await rows()).toMatchObject([{ attempts: 1 }]);
    expect((await rows())[0]?.doneAt).not.toBeNull();
    await add('letter', 2);
    expect((await rows())[1]).toMatchObject({ attempts: 0 });
  });
});
