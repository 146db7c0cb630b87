import './platform/memory/compile-cache';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule, prepareApplication } from './app.module';
import { readProcessConfiguration } from './platform/config/configuration';
import { whyNotStarted } from './platform/config/why-not-started';
import { JobRunner } from './platform/jobs/job-runner';
import { ConsoleLog } from './platform/logging/console-log';

async function main(): Promise<void> {
  const configuration = readProcessConfiguration();
  const logger = new ConsoleLog(configuration);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration), {
    logger,
    abortOnError: false,
  });
  prepareApplication(app);
  app.get(JobRunner).startInWebServer();
  await app.listen(configuration.port, configuration.host);
  logger.log(
    `Listening on ${await app.getUrl()}; there is no log-in yet, so it should be reachable from this machine only`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${whyNotStarted(error)}\n`);
  process.exitCode = 1;
});
