import { Logger } from '@nestjs/common';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { OutboxProcessor } from '../outbox/outbox-processor';
import { QUEUE_NAME } from './bullmq-queue';
import type { Delivery } from './job-queue';
import { workerConnection, type RedisOptions } from './redis-connection';

/** Takes deliveries from BullMQ and works them off; runs in worker processes. */
export class BullMqWorker {
  private readonly connection: Redis;
  private readonly worker: Worker<Delivery>;

  constructor(options: RedisOptions, processor: OutboxProcessor, concurrency: number) {
    const logger = new Logger('Worker');
    this.connection = workerConnection(options.url);
    this.worker = new Worker<Delivery>(QUEUE_NAME, (job) => processor.process(job.data), {
      connection: this.connection,
      prefix: options.prefix,
      concurrency,
    });
    this.worker.on('error', (error) => logger.warn('worker trouble', error));
    this.worker.on('failed', (job, error) => logger.error('a delivery failed', { id: job?.id }, error));
  }

  /** Finishes what has begun and takes nothing more. */
  async close(): Promise<void> {
    await this.worker.close();
    this.connection.disconnect();
  }
}
