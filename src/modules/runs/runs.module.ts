import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { Navigation } from '../../platform/pages/navigation';
import { ProblemPages } from '../../platform/pages/problem-page';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CycleModule } from '../cycle/cycle.module';
import { ReportsModule } from '../reports/reports.module';
import { RunsApiController } from './http/runs-api.controller';
import { PerformRunJob } from './jobs/perform-run.job';
import { ReportFormController } from './pages/report-form.controller';
import { RunsPageController } from './pages/runs.controller';
import { RunRepository } from './persistence/run.repository';
import { ViewRuns } from './use-cases/view-runs.query';
import { PerformRun } from './use-cases/perform-run.use-case';
import { RequestRun } from './use-cases/request-run.use-case';
import { TryJobsAgain } from './use-cases/try-jobs-again.use-case';
import { RUN_WORDS } from './words';

@Module({
  imports: [AuditModule, AuthoritiesModule, CycleModule, ReportsModule],
  // The address of the form stands below that of a run, whose number would be read first.
  controllers: [ReportFormController, RunsPageController, RunsApiController],
  providers: [RunRepository, RequestRun, PerformRun, PerformRunJob, ViewRuns, TryJobsAgain],
  exports: [RequestRun],
})
export class RunsModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly statuses: ErrorStatuses,
    private readonly problemPages: ProblemPages,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'runs', href: '/runs', label: RUN_WORDS.section, order: 90 });
    this.statuses.register({ 'run.not-found': 404, 'report.month-not-over': 409 });
    this.problemPages.register({
      'run.not-found': { title: RUN_WORDS.problems.title, sentence: RUN_WORDS.problems.notFound },
    });
  }
}
