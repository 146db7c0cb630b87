import './platform/memory/compile-cache';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule, prepareApplication } from './app.module';
import { readProcessConfiguration } from './platform/config/configuration';
import { whyNotStarted } from './platform/config/why-not-started';
import { listen } from './platform/http/listen';
import { JobRunner } from './platform/jobs/job-runner';
import { ConsoleLog } from './platform/logging/console-log';

async function main(): Promise<void> {
  const configuration = readProcessConfiguration();
  const logger = new ConsoleLog(configuration);
  // A start that fails is told once, below.
  const once = { logger, abortOnError: false, bufferLogs: true, autoFlushLogs: false };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration), once);
  app.flushLogs();
  prepareApplication(app);
  const address = await listen(app, configuration);
  await app.get(JobRunner).startInWebServer();
  logger.log(`Listening on ${address}; there is no log-in yet, so it should be reachable from this machine only`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${whyNotStarted(error)}\n`);
  process.exitCode = 1;
});
