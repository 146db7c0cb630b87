import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../src/app.module';
import { parseInstant } from '../../../src/kernel/instant';
import { FixedClock } from '../../../src/platform/clock/clock';
import { readConfiguration, type DatabaseConfiguration } from '../../../src/platform/config/configuration';
import { JobRunner } from '../../../src/platform/jobs/job-runner';

/** A worker in a process of its own: `child CONFIGURATION-AS-JSON VAR_DIR NOW`. */
async function main(database: DatabaseConfiguration, folder: string, now: string): Promise<void> {
  const configuration = { ...readConfiguration({ VAR_DIR: folder }), database };
  const clock = new FixedClock(parseInstant(now));
  const app = await NestFactory.createApplicationContext(AppModule.with(configuration, clock), { logger: ['error'] });
  await app.get(JobRunner).startInWorker();
}

void main(JSON.parse(process.argv[2] ?? '') as DatabaseConfiguration, process.argv[3] ?? '', process.argv[4] ?? '');
