import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CycleModule } from '../cycle/cycle.module';
import { ReportsModule } from '../reports/reports.module';
import { PerformRunJob } from './jobs/perform-run.job';
import { RunRepository } from './persistence/run.repository';
import { PerformRun } from './use-cases/perform-run.use-case';
import { RequestRun } from './use-cases/request-run.use-case';
import { TryJobsAgain } from './use-cases/try-jobs-again.use-case';
import { ViewRuns } from './use-cases/view-runs.query';

/** Large work that is asked for and done in the background. What serves it stands in `http/runs-http.module.ts`. */
@Module({
  imports: [ArrearsModule, AuditModule, AuthoritiesModule, CycleModule, ReportsModule],
  providers: [RunRepository, RequestRun, PerformRun, PerformRunJob, ViewRuns, TryJobsAgain],
  exports: [RequestRun, ViewRuns, TryJobsAgain],
})
export class RunsModule {}
