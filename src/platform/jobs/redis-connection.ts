import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';

/** How to reach Redis, and under which prefix all keys of this installation lie. */
export interface RedisOptions {
  readonly url: string;
  readonly prefix: string;
}

/** Closing a connection that never came about would keep the process alive for this long; the library's own choice is two seconds. */
const HOUSE = { disconnectTimeout: 100 };

/** A connection that waits for ever: what a BullMQ worker needs. */
export function workerConnection(url: string): Redis {
  return logged(new Redis(url, { ...HOUSE, maxRetriesPerRequest: null }));
}

/** A connection that fails at once while Redis is away: what waits for it is safe in the outbox. */
export function producerConnection(url: string): Redis {
  return logged(new Redis(url, { ...HOUSE, maxRetriesPerRequest: 1, enableOfflineQueue: false }));
}

/** Resolves when the connection is ready. @throws where it is not after the given time. */
export async function readyWithin(redis: Redis, milliseconds: number): Promise<void> {
  if (redis.status === 'ready') return;
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), milliseconds);
  try {
    await once(redis, 'ready', { signal: giveUp.signal });
  } catch (error) {
    throw new Error('Redis is not reachable', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function logged(redis: Redis): Redis {
  const logger = new Logger('Redis');
  redis.on('error', (error: Error) => logger.warn('connection trouble', error));
  return redis;
}
