import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { BullMqQueue } from '../../../src/platform/jobs/bullmq-queue';
import { BullMqWorker } from '../../../src/platform/jobs/bullmq-worker';
import { OutboxRelay } from '../../../src/platform/jobs/outbox-relay';
import { LEASE_MS, pauseAfter } from '../../../src/platform/outbox/outbox-processor';
import { describeWhere, openSqlite, type TestDatabase } from '../../support/database';
import { aProcess } from '../outbox/messages';

describeWhere('TEST_REDIS_URL', 'jobs on BullMQ', () => {
  const url = process.env['TEST_REDIS_URL'] ?? '';
  let db: TestDatabase;
  let prefix: string;
  let redis: Redis;
  let closing: (() => Promise<void>)[];

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    db = await openSqlite();
    redis = new Redis(url);
    prefix = `ce-test-${randomUUID()}`;
    closing = [];
  });
  afterEach(async () => {
    for (const close of closing) await close();
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(...keys);
    redis.disconnect();
    await db.close();
  });

  const handingOver = (parts: ReturnType<typeof aProcess>): OutboxRelay => {
    const queue = new BullMqQueue({ url, prefix });
    closing.push(() => queue.close());
    return new OutboxRelay(parts.messages, queue, { batchSize: 10, pollMs: 5 });
  };
  const working = (parts: ReturnType<typeof aProcess>): BullMqWorker => {
    const worker = new BullMqWorker({ url, prefix }, parts.processor, 4);
    closing.push(() => worker.close());
    return worker;
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await sleep(10);
  };
  const add = (parts: ReturnType<typeof aProcess>, count: number) =>
    db.unitOfWork.run(() =>
      parts.outbox.addAll(Array.from({ length: count }, (_, n) => ({ topic: 'letter', payload: n }))),
    );
  const nothingPending = (parts: ReturnType<typeof aProcess>) => async () =>
    (await parts.messages.count()).pending === 0;

  it('carries every message to a worker once, with two relays and two workers', async () => {
    const here = aProcess(db);
    const there = aProcess(db, here.clock);
    const seen: unknown[] = [];
    for (const { handlers } of [here, there])
      handlers.register({ topic: 'letter' }, async ({ payload }) => void seen.push(payload));
    await add(here, 40);
    const [one, two] = [handingOver(here), handingOver(there)];
    working(here);
    working(there);
    const handed = await Promise.all([one.drain(), two.drain()]);
    expect(handed.reduce((sum, count) => sum + count)).toBe(40);
    await until(nothingPending(here));
    expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it('hands over again what Redis has lost, and only once what it still has', async () => {
    const parts = aProcess(db);
    const seen: unknown[] = [];
    parts.handlers.register({ topic: 'letter' }, async ({ payload }) => void seen.push(payload));
    const relay = handingOver(parts);
    await add(parts, 1);
    expect(await relay.drain()).toBe(1);
    expect(await relay.drain()).toBe(0);
    parts.clock.advance(LEASE_MS);
    expect(await relay.drain()).toBe(1);
    await redis.del(...(await redis.keys(`${prefix}*`)));
    parts.clock.advance(LEASE_MS);
    expect(await relay.drain()).toBe(1);
    working(parts);
    await until(nothingPending(parts));
    expect(seen).toEqual([0]);
  });

  it('tries a failed message again when the outbox says so', async () => {
    const parts = aProcess(db);
    const attempts: number[] = [];
    parts.handlers.register({ topic: 'letter' }, async ({ attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) throw new Error('printer on fire');
    });
    const relay = handingOver(parts);
    working(parts);
    await add(parts, 1);
    await relay.drain();
    await until(async () => attempts.length === 1);
    await until(async () => {
      parts.clock.advance(pauseAfter(1));
      await relay.drain();
      return attempts.length === 2;
    });
    await until(nothingPending(parts));
  });

  it('keeps messages in the outbox while Redis is away', async () => {
    const parts = aProcess(db);
    const queue = new BullMqQueue({ url: 'redis://127.0.0.1:1', prefix });
    closing.push(() => queue.close());
    await add(parts, 1);
    const relay = new OutboxRelay(parts.messages, queue, { batchSize: 10, pollMs: 5 });
    await expect(relay.drain()).rejects.toThrow();
    parts.handlers.register({ topic: 'letter' }, () => Promise.resolve());
    expect(await parts.relay.drain()).toBe(1);
  });
});
