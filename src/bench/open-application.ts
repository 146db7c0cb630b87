import { join } from 'node:path';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ENTITIES } from '../entities';
import type { Instant } from '../kernel/instant';
import { ArrearsModule } from '../modules/arrears/arrears.module';
import { AuditModule } from '../modules/audit/audit.module';
import { AuthoritiesModule } from '../modules/authorities/authorities.module';
import { CasesModule } from '../modules/cases/cases.module';
import { ContributionsModule } from '../modules/contributions/contributions.module';
import { CycleModule } from '../modules/cycle/cycle.module';
import { EmployersModule } from '../modules/employers/employers.module';
import { ImportsModule } from '../modules/imports/imports.module';
import { NoticesModule } from '../modules/notices/notices.module';
import { ParametersModule } from '../modules/parameters/parameters.module';
import { ReportsModule } from '../modules/reports/reports.module';
import { FixedClock } from '../platform/clock/clock';
import { readConfiguration, type Configuration } from '../platform/config/configuration';
import { DocumentsModule } from '../platform/documents/documents.module';
import { HttpModule } from '../platform/http/http.module';
import { StructuredLogger } from '../platform/logging/structured-logger';
import { PlatformModule } from '../platform/platform.module';
import type { Stage } from './stage';

@Module({})
class BenchModule {
  static with(configuration: Configuration, clock: FixedClock): DynamicModule {
    return {
      module: BenchModule,
      imports: [
        PlatformModule.forRoot({ configuration, entities: ENTITIES, migrate: true, clock }),
        DocumentsModule,
        HttpModule,
        AuditModule,
        ParametersModule,
        AuthoritiesModule,
        EmployersModule,
        ContributionsModule,
        ArrearsModule,
        CasesModule,
        NoticesModule,
        CycleModule,
        ImportsModule,
        ReportsModule,
      ],
    };
  }
}

/** The address of a stage's database as `DATABASE_URL` takes it. */
export function databaseUrl({ database }: Stage): string {
  return database.engine === 'postgres' ? database.url : `sqlite:${database.path}`;
}

/** The whole program on the stage's database, on the evening of the day that its world is looked at. */
export async function openApplication(stage: Stage): Promise<INestApplicationContext> {
  const configuration = readConfiguration({ VAR_DIR: join(stage.folder, 'var'), DATABASE_URL: databaseUrl(stage) });
  const clock = new FixedClock(`${stage.asOf}T13:00:00.000Z` as Instant);
  const logger = new StructuredLogger({ logLevel: 'warn', logFormat: 'plain' });
  return NestFactory.createApplicationContext(BenchModule.with(configuration, clock), { logger, abortOnError: false });
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
