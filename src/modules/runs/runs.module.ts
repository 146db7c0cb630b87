import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CasesModule } from '../cases/cases.module';
import { CycleModule } from '../cycle/cycle.module';
import { ParametersModule } from '../parameters/parameters.module';
import { PublicityModule } from '../publicity/publicity.module';
import { ReportsModule } from '../reports/reports.module';
import { RunRow } from './persistence/run.entity';
import { PerformRunJob } from './jobs/perform-run.job';
import { StartScheduleJob } from './jobs/start-schedule.job';
import { RunRepository } from './persistence/run.repository';
import { ScheduleRepository } from './persistence/schedule.repository';
import { KeepSchedules } from './use-cases/keep-schedules.use-case';
import { PerformRun } from './use-cases/perform-run.use-case';
import { RequestRun } from './use-cases/request-run.use-case';
import { RunWork } from './use-cases/run-work';
import { TryJobsAgain } from './use-cases/try-jobs-again.use-case';
import { ViewRuns } from './use-cases/view-runs.query';

/** Large work that is asked for and done in the background. What serves it stands in `http/runs-http.module.ts`. */
@Module({
  imports: [
    DatabaseModule.forFeature([RunRow]),
    ArrearsModule,
    AuditModule,
    AuthoritiesModule,
    CasesModule,
    CycleModule,
    ParametersModule,
    PublicityModule,
    ReportsModule,
  ],
  providers: [
    RunRepository,
    RequestRun,
    PerformRun,
    RunWork,
    PerformRunJob,
    ViewRuns,
    TryJobsAgain,
    ScheduleRepository,
    KeepSchedules,
    StartScheduleJob,
  ],
  exports: [RequestRun, ViewRuns, TryJobsAgain, KeepSchedules],
})
export class RunsModule {}
