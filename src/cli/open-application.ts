import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandModule, type Part } from '../command.module';
import { readConfiguration, type Environment } from '../platform/config/configuration';
import { ConsoleLog } from '../platform/logging/console-log';

/** Starts a part of the application without a server, as the environment configures it. @throws ConfigurationError */
export async function openPart(part: Part, environment: Environment): Promise<INestApplicationContext> {
  const configuration = readConfiguration(environment);
  const logger = new ConsoleLog({ logLevel: 'warn', logFormat: configuration.logFormat });
  const module = await CommandModule.of(part, configuration);
  // A start that fails is told once, by whoever started it; what was logged until then would tell it before.
  const app = await NestFactory.createApplicationContext(module, {
    logger,
    abortOnError: false,
    bufferLogs: true,
    autoFlushLogs: false,
  });
  app.flushLogs();
  return app;
}
