import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandModule, type Part } from '../command.module';
import { readConfiguration, type Environment } from '../platform/config/configuration';
import { ConsoleLog } from '../platform/logging/console-log';

/** Starts a part of the application without a server, as the environment configures it. @throws ConfigurationError */
export async function openPart(part: Part, environment: Environment): Promise<INestApplicationContext> {
  const configuration = readConfiguration(environment);
  if (configuration.database.engine === 'sqlite') mkdirSync(dirname(configuration.database.path), { recursive: true });
  const logger = new ConsoleLog({ logLevel: 'warn', logFormat: configuration.logFormat });
  const module = await CommandModule.of(part, configuration);
  return NestFactory.createApplicationContext(module, { logger, abortOnError: false });
}
