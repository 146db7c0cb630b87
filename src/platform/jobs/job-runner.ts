import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OutboxHandlers } from '../outbox/outbox-handlers';
import { OutboxProcessor } from '../outbox/outbox-processor';
import { OutboxRepository } from '../outbox/persistence/outbox.repository';
import type { BullMqWorker } from './bullmq-worker';
import { JOB_QUEUE, type JobQueue } from './job-queue';
import { OutboxRelay } from './outbox-relay';
import type { RedisOptions } from './redis-connection';

/** What this process does about jobs. `redis` is absent on the embedded profile. */
export interface JobOptions {
  readonly redis?: RedisOptions;
  readonly concurrency: number;
}

/** Injection token of the `JobOptions`. */
export const JOB_OPTIONS = Symbol('JobOptions');

/** Starts and stops the working-off of the outbox in this process. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly relay: OutboxRelay;
  private worker: BullMqWorker | undefined;
  private readonly beforehand: (() => Promise<void>)[] = [];

  constructor(
    private readonly messages: OutboxRepository,
    private readonly handlers: OutboxHandlers,
    private readonly processor: OutboxProcessor,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(JOB_OPTIONS) private readonly options: JobOptions,
  ) {
    this.relay = new OutboxRelay(messages, queue, { batchSize: 50, pollMs: 250 });
  }

  /** Has something done whenever a server or worker starts, before jobs are worked off; modules say so when they start. */
  beforeWork(work: () => Promise<void>): void {
    this.beforehand.push(work);
  }

  /** For the web server: on the embedded profile jobs run here; with Redis they are the workers' business. */
  async startInWebServer(): Promise<void> {
    if (this.options.redis) return;
    await this.prepare();
    this.relay.start();
  }

  /** For a worker process: with Redis hands over and works off; else works off the outbox itself. */
  async startInWorker(): Promise<void> {
    await this.prepare();
    this.relay.start();
    const { redis, concurrency } = this.options;
    if (!redis) return;
    const { BullMqWorker: Worker } = await import('./bullmq-worker.js');
    this.worker ??= new Worker(redis, this.processor, concurrency);
  }

  /** For commands: works off (with Redis: hands over) everything that is due now. @returns how many messages that was. */
  async drain(): Promise<number> {
    return this.relay.drain();
  }

  /** Finishes what has begun; nothing is lost of what has not. */
  async stop(): Promise<void> {
    await this.relay.stop();
    await this.worker?.close();
    this.worker = undefined;
  }

  /** Work that an earlier release left and this one no longer knows would be tried for a day in silence. */
  private async tellUnknownJobs(): Promise<void> {
    const known = new Set(this.handlers.topics);
    const waiting = (await this.messages.standingByTopic()).filter(({ waiting: count }) => count > 0);
    const unknown = waiting.map(({ topic }) => topic).filter((topic) => !known.has(topic));
    if (unknown.length > 0) this.logger.error('jobs wait that nobody works off', { topics: unknown });
  }

  private async prepare(): Promise<void> {
    await this.tellUnknownJobs();
    for (const work of this.beforehand) await work();
  }

  /** Called by Nest when the process is told to end; the database is closed in the stage after this one. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
    await this.queue.close();
  }
}
