import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { readProcessConfiguration } from '../platform/config/configuration';
import { StructuredLogger } from '../platform/logging/structured-logger';

/** Starts the application without a server, as the environment configures it. @throws ConfigurationError */
export async function openApplication(): Promise<INestApplicationContext> {
  const configuration = readProcessConfiguration();
  if (configuration.database.engine === 'sqlite') mkdirSync(dirname(configuration.database.path), { recursive: true });
  const logger = new StructuredLogger({ logLevel: 'warn', logFormat: configuration.logFormat });
  return NestFactory.createApplicationContext(AppModule.with(configuration), { logger, abortOnError: false });
}
