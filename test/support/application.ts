import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module';
import { parseInstant } from '../../src/kernel/instant';
import { FixedClock } from '../../src/platform/clock/clock';
import { readConfiguration } from '../../src/platform/config/configuration';
import type { TestDatabase } from './database';

/** The whole application on a test's database, with a clock that stands still and a folder of its own. */
export interface TestApplication {
  readonly app: INestApplicationContext;
  readonly clock: FixedClock;
  /** A folder for files, removed on `close`. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens the application on a database that a test has opened; close it before the database. */
export async function openTestApplication(db: TestDatabase, now = '2026-11-05T02:00:00Z'): Promise<TestApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-app-'));
  const clock = new FixedClock(parseInstant(now));
  const configuration = { ...readConfiguration({ VAR_DIR: folder }), database: db.configuration };
  const app = await NestFactory.createApplicationContext(AppModule.with(configuration, clock), {
    logger: ['error'],
    abortOnError: false,
  });
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, clock, folder, close };
}
