import { Global, Module, type INestApplication } from '@nestjs/common';
import { ErrorStatuses } from './error-statuses';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { ProblemFilter } from './problem-filter';
import { requestValidation } from './request-validation';

/** What every HTTP face shares: errors as problems, health and figures. Needs `PlatformModule`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [ErrorStatuses, ProblemFilter, Metrics],
  exports: [ErrorStatuses, ProblemFilter, Metrics],
})
export class HttpModule {}

/** Gives an application the house's habits: validated requests, problems, measured requests, an orderly shutdown. Before `listen`. */
export function prepareHttp(application: INestApplication): void {
  application.use(application.get(Metrics).measure);
  application.useGlobalPipes(requestValidation());
  application.useGlobalFilters(application.get(ProblemFilter));
  application.enableShutdownHooks();
}
