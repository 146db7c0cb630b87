import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Delivery, JobQueue } from './job-queue';
import { producerConnection, readyWithin, type RedisOptions } from './redis-connection';

/** Name of the one queue; BullMQ allows no colon in it. */
export const QUEUE_NAME = 'outbox';

/** How long a hand-over waits for Redis before it is put off. */
const PATIENCE_MS = 2000;

/**
 * Hands deliveries to BullMQ. Redis only carries them: attempts, pauses and giving up are kept in the outbox, so that an emptied Redis
 * loses nothing, and what has ended leaves no trace there that would block its own redelivery.
 */
export class BullMqQueue implements JobQueue {
  private readonly connection: Redis;
  private queue: Queue<Delivery> | undefined;

  constructor(private readonly options: RedisOptions) {
    this.connection = producerConnection(options.url);
  }

  async deliver(deliveries: readonly Delivery[]): Promise<void> {
    const queue = await this.readyQueue();
    await queue.addBulk(
      deliveries.map((delivery) => ({
        name: delivery.topic,
        data: delivery,
        opts: { jobId: jobIdOf(delivery), attempts: 1, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }

  async check(): Promise<void> {
    await readyWithin(this.connection, PATIENCE_MS);
    await this.connection.ping();
  }

  async close(): Promise<void> {
    await this.queue?.close();
    this.connection.disconnect();
  }

  /** Made when Redis first answers: before that, BullMQ would wait for it without end, also in closing. */
  private async readyQueue(): Promise<Queue<Delivery>> {
    await readyWithin(this.connection, PATIENCE_MS);
    if (!this.queue) {
      this.queue = new Queue(QUEUE_NAME, { connection: this.connection, prefix: this.options.prefix });
      // The connection logs its own trouble.
      this.queue.on('error', () => undefined);
    }
    return this.queue;
  }
}

/** Row and attempt, so that a repeated hand-over is the same job and the next attempt another. BullMQ allows neither colons nor integers. */
function jobIdOf(delivery: Delivery): string {
  return `outbox-${delivery.id}-${delivery.attempts}`;
}
