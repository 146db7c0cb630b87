import { dirname } from 'node:path';
import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { CLOCK, FixedClock, SystemClock, type Clock } from './clock/clock';
import type { Configuration } from './config/configuration';
import { ensureFolder } from './config/surroundings';
import { Database } from './database/database';
import { migrate } from './database/migrate';
import { openDatabase } from './database/open-database';
import type { Entities } from './database/sqlite-data-source';
import { UnitOfWork } from './database/unit-of-work';
import { BackgroundProgress } from './jobs/background-progress';
import { InProcessQueue } from './jobs/in-process-queue';
import { JOB_QUEUE, type JobQueue } from './jobs/job-queue';
import { JOB_OPTIONS, JobRunner, type JobOptions } from './jobs/job-runner';
import { keepHeapFrugal } from './memory/frugal-heap';
import { Outbox } from './outbox/outbox';
import { OutboxHandlers } from './outbox/outbox-handlers';
import { OutboxProcessor } from './outbox/outbox-processor';
import { OutboxRepository } from './outbox/persistence/outbox.repository';

/** Injection token of the `Configuration`. */
export const CONFIGURATION = Symbol('Configuration');

/** What the composition root decides. */
export interface PlatformOptions {
  readonly configuration: Configuration;
  /** All entity classes: `ENTITIES` of src/entities.ts. */
  readonly entities: Entities;
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
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The module for one process. */
  static forRoot(options: PlatformOptions): DynamicModule {
    keepHeapFrugal();
    const providers = providersFor(options);
    return { module: PlatformModule, providers, exports: providers };
  }

  /** Called by Nest after the jobs have stopped (they do so one stage earlier). */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

function providersFor({ configuration, entities, clock, migrate: shallMigrate }: PlatformOptions): Provider[] {
  const jobOptions: JobOptions = {
    concurrency: configuration.jobConcurrency,
    ...(configuration.redisUrl ? { redis: { url: configuration.redisUrl, prefix: configuration.redisPrefix } } : {}),
  };
  return [
    { provide: CONFIGURATION, useValue: configuration },
    { provide: CLOCK, useValue: clock ?? clockOf(configuration) },
    { provide: Database, useFactory: () => opened(configuration, entities, shallMigrate) },
    { provide: UnitOfWork, useFactory: (database: Database) => new UnitOfWork(database), inject: [Database] },
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

async function opened(configuration: Configuration, entities: Entities, shallMigrate: boolean): Promise<Database> {
  ensureFolder(configuration.varDir);
  if (configuration.database.engine === 'sqlite') ensureFolder(dirname(configuration.database.path));
  const database = await openDatabase(configuration.database, entities);
  if (!shallMigrate) return database;
  try {
    await migrate(database.writer);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
