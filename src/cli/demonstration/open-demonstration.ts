import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule, prepareApplication } from '../../app.module';
import { parseInstant } from '../../kernel/instant';
import { FixedClock } from '../../platform/clock/clock';
import { readConfiguration, type Configuration, type Environment } from '../../platform/config/configuration';
import { ConsoleLog } from '../../platform/logging/console-log';

/** The application of the demonstration and where it keeps everything. */
export interface OpenDemonstration {
  readonly app: INestApplication;
  readonly clock: FixedClock;
  readonly configuration: Configuration;
  readonly folder: string;
}

/**
 * Opens the application on a fresh embedded database under `demo/` of the variable folder, on the day of the made-up world: its clock
 * stands still, so that the demonstration is the same every time.
 */
export async function openDemonstration(day: string, environment: Environment): Promise<OpenDemonstration> {
  const wanted = readConfiguration(environment);
  const folder = join(wanted.varDir, 'demo');
  await rm(folder, { recursive: true, force: true });
  const now = parseInstant(`${day}T09:00:00+07:00`);
  const configuration: Configuration = {
    ...wanted,
    varDir: folder,
    redisUrl: undefined,
    fixedNow: now,
    database: { engine: 'sqlite', path: join(folder, 'data.sqlite') },
  };
  const clock = new FixedClock(now);
  const logger = new ConsoleLog({ logLevel: 'warn', logFormat: configuration.logFormat });
  const app = await NestFactory.create(AppModule.with(configuration, clock), {
    logger,
    abortOnError: false,
  });
  prepareApplication(app);
  // Modules register what they handle when the application is initialised; serving comes much later, if at all.
  await app.init();
  return { app, clock, configuration, folder };
}
