import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { ReportsPageController } from '../pages/reports.controller';
import { ReportListQuery } from '../persistence/report-list.query';
import { ReportsModule } from '../reports.module';
import { REPORT_WORDS } from '../words';
import { CollectionPlanController } from './collection-plan.controller';
import { ReportsController } from './reports.controller';

/** Reports and plans for people and other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({
  imports: [ReportsModule],
  controllers: [CollectionPlanController, ReportsController, ReportsPageController],
  providers: [ReportListQuery],
})
export class ReportsHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'reports', href: '/reports', label: REPORT_WORDS.section, order: 70 });
    this.statuses.register({ 'report.not-found': 404, 'report.file-not-found': 404 });
    const title = SHELL_WORDS.problems.notFoundTitle;
    this.problemPages.register({
      'report.not-found': { title, sentence: REPORT_WORDS.problems.noReport },
      'report.file-not-found': { title, sentence: REPORT_WORDS.problems.noFile },
    });
  }
}
