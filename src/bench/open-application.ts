import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import type { Instant } from '../kernel/instant';
import { FixedClock } from '../platform/clock/clock';
import { readConfiguration } from '../platform/config/configuration';
import { ConsoleLog } from '../platform/logging/console-log';
import type { Stage } from './stage';

/** The address of a stage's database as `DATABASE_URL` takes it. */
export function databaseUrl({ database }: Stage): string {
  return database.engine === 'postgres' ? database.url : `sqlite:${database.path}`;
}

/** The whole program on the stage's database, on the evening of the day that its world is looked at. */
export async function openApplication(stage: Stage): Promise<INestApplicationContext> {
  const configuration = readConfiguration({ VAR_DIR: join(stage.folder, 'var'), DATABASE_URL: databaseUrl(stage) });
  const clock = new FixedClock(`${stage.asOf}T13:00:00.000Z` as Instant);
  const logger = new ConsoleLog({ logLevel: 'warn', logFormat: 'plain' });
  return NestFactory.createApplicationContext(AppModule.with(configuration, clock), { logger, abortOnError: false });
}

/** Opens the program, works with it, closes it. */
export async function withApplication<T>(stage: Stage, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await openApplication(stage);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
