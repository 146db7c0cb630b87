import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CLOCK, FixedClock, SystemClock, type Clock } from './clock/clock';
import type { Configuration } from './config/configuration';
import { DatabaseModule } from './database/database.module';
import { BackgroundProgress } from './jobs/background-progress';
import { InProcessQueue } from './jobs/in-process-queue';
import { JOB_QUEUE, type JobQueue } from './jobs/job-queue';
import { JOB_OPTIONS, JobRunner, type JobOptions } from './jobs/job-runner';
import { keepHeapFrugal } from './memory/frugal-heap';
import { StoredDocument } from './documents/stored-document.entity';
import { Outbox } from './outbox/outbox';
import { OutboxHandlers } from './outbox/outbox-handlers';
import { OutboxProcessor } from './outbox/outbox-processor';
import { OutboxRow } from './outbox/outbox-row.entity';
import { OutboxRepository } from './outbox/persistence/outbox.repository';

/** Injection token of the `Configuration`. */
export const CONFIGURATION = Symbol('Configuration');

/** What the composition root decides. */
export interface PlatformOptions {
  readonly configuration: Configuration;
  /** Bring the schema up to date when the database is opened; false where that is done by hand (`db migrate`). */
  readonly migrate: boolean;
  /** Absent: the machine's clock, or where the configuration has set it. */
  readonly clock?: Clock;
}

/**
 * Everything that modules stand on, for every kind of process: configuration (`CONFIGURATION`), `CLOCK`, `Database`, `UnitOfWork`,
 * `Outbox`, `OutboxHandlers`, `JobRunner`, `JOB_QUEUE`. Opens the database when it starts and closes it when the application closes.
 * Starts no jobs by itself: `app.get(JobRunner).startInWebServer()` or `.startInWorker()`.
 */
@Global()
@Module({})
export class PlatformModule {
  /** The module for one process. */
  static forRoot(options: PlatformOptions): DynamicModule {
    keepHeapFrugal();
    const { configuration, migrate } = options;
    const providers = providersFor(options);
    const imports = [
      DatabaseModule.forRoot(configuration, migrate),
      DatabaseModule.forFeature([OutboxRow, StoredDocument]),
    ];
    return { module: PlatformModule, imports, providers, exports: providers };
  }
}

function providersFor({ configuration, clock }: PlatformOptions): Provider[] {
  const jobOptions: JobOptions = {
    concurrency: configuration.jobConcurrency,
    ...(configuration.redisUrl ? { redis: { url: configuration.redisUrl, prefix: configuration.redisPrefix } } : {}),
  };
  return [
    { provide: CONFIGURATION, useValue: configuration },
    { provide: CLOCK, useValue: clock ?? clockOf(configuration) },
    { provide: JOB_OPTIONS, useValue: jobOptions },
    {
      provide: JOB_QUEUE,
      useFactory: (processor: OutboxProcessor) => queueFor(jobOptions, processor),
      inject: [OutboxProcessor],
    },
    BackgroundProgress,
    Outbox,
    OutboxHandlers,
    OutboxProcessor,
    OutboxRepository,
    JobRunner,
  ];
}

/** Redis's client and BullMQ are loaded only where Redis carries the jobs. */
async function queueFor({ redis, concurrency }: JobOptions, processor: OutboxProcessor): Promise<JobQueue> {
  if (!redis) return new InProcessQueue(processor, concurrency);
  const { BullMqQueue } = await import('./jobs/bullmq-queue.js');
  return new BullMqQueue(redis);
}

/** The machine's clock, unless the configuration has set it. */
function clockOf({ fixedNow }: Configuration): Clock {
  return fixedNow === undefined ? new SystemClock() : new FixedClock(fixedNow);
}
