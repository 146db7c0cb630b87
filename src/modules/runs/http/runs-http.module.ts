import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { AuthoritiesModule } from '../../authorities/authorities.module';
import { ReportFormController } from '../pages/report-form.controller';
import { RunsPageController } from '../pages/runs.controller';
import { SchedulesPageController } from '../pages/schedules.controller';
import { RunsModule } from '../runs.module';
import { RUN_WORDS } from '../words';
import { RunsApiController } from './runs-api.controller';
import { SchedulesApiController } from './schedules-api.controller';

/** Background work for people and for other programs; apart from the module itself, so that a worker need not load what serves HTTP. */
@Module({
  imports: [AuthoritiesModule, RunsModule],
  // These two addresses stand below that of a run, whose number would be read first.
  controllers: [
    ReportFormController,
    SchedulesPageController,
    RunsPageController,
    RunsApiController,
    SchedulesApiController,
  ],
})
export class RunsHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly statuses: ErrorStatuses,
    private readonly problemPages: ProblemPages,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'runs', href: '/runs', label: RUN_WORDS.section, order: 90 });
    this.statuses.register({ 'run.not-found': 404, 'schedule.not-found': 404, 'report.month-not-over': 409 });
    this.problemPages.register({
      'run.not-found': { title: RUN_WORDS.problems.title, sentence: RUN_WORDS.problems.notFound },
      'schedule.not-found': { title: RUN_WORDS.problems.title, sentence: RUN_WORDS.problems.noSchedule },
    });
  }
}
