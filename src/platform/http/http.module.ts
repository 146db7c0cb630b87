import {
  Global,
  Inject,
  Module,
  type INestApplication,
  type MiddlewareConsumer,
  type NestModule,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../platform.module';
import { ActGuard } from './act-guard';
import { AllowedMethods } from './allowed-methods';
import { ErrorStatuses } from './error-statuses';
import { HealthController } from './health.controller';
import { MediaTypeGuard } from './media-type-guard';
import { Metrics } from './metrics';
import { noNullCharacter, onlyByOwnName, onlyFromOwnPages } from './own-requests';
import { ProblemFilter } from './problem-filter';
import { requestValidation } from './request-validation';
import { noCopies, securityHeaders } from './security-headers';
import { VersionTag } from './version-tag';

/**
 * What every HTTP face shares: which requests are taken at all, who acts, checked bodies, versions as ETags, errors as problems, health
 * and figures. Needs `PlatformModule`.
 */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    AllowedMethods,
    ErrorStatuses,
    ProblemFilter,
    Metrics,
    { provide: APP_GUARD, useClass: MediaTypeGuard },
    { provide: APP_GUARD, useClass: ActGuard },
    { provide: APP_INTERCEPTOR, useClass: VersionTag },
    { provide: APP_PIPE, useFactory: requestValidation },
    { provide: APP_FILTER, useExisting: ProblemFilter },
  ],
  exports: [AllowedMethods, ErrorStatuses, ProblemFilter, Metrics],
})
export class HttpModule implements NestModule {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(noNullCharacter, onlyByOwnName(this.configuration), onlyFromOwnPages(this.configuration))
      .forRoutes('{*path}');
  }
}

/**
 * Gives an application what has to stand before Nest reads a body: measured requests, headers of safety, cookies. And an orderly
 * shutdown. Before `init` and `listen`.
 */
export function prepareHttp(application: INestApplication): void {
  const express = application as NestExpressApplication;
  express.disable('x-powered-by');
  const configuration = application.get<Configuration>(CONFIGURATION);
  application.use(application.get(Metrics).measure, securityHeaders(configuration), noCopies, cookieParser());
  application.enableShutdownHooks();
}
