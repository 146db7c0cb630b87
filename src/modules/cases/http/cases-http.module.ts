import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { ArrearsModule } from '../../arrears/arrears.module';
import { AuthoritiesModule } from '../../authorities/authorities.module';
import { ParametersModule } from '../../parameters/parameters.module';
import { CasesModule } from '../cases.module';
import { OpenCasePageController } from '../pages/open-case-page.controller';
import { WaitingEmployersPageController } from '../pages/waiting-employers.controller';
import { WAITING_WORDS } from '../pages/waiting-words';
import { CASE_LIST_WORDS, CASE_PROBLEMS } from '../pages/case-words';
import { CaseListPageController } from '../pages/case-list.controller';
import { CasePageController } from '../pages/case.controller';
import { StepPageController } from '../pages/step.controller';
import { StepForms } from '../pages/step-forms';
import { CaseListQuery } from '../persistence/case-list.query';
import { ListCases } from '../use-cases/list-cases.query';
import { ListOpenSteps } from '../use-cases/list-open-steps.query';
import { ViewCaseFile } from '../use-cases/view-case-file.query';
import { ViewReview } from '../use-cases/view-review.query';
import { ViewStep } from '../use-cases/view-step.query';
import { CaseListController } from './case-list.controller';
import { OpenStepsController } from './open-steps.controller';
import { WaitingEmployersController } from './waiting-employers.controller';

/** Screens and addresses of the cases that commands need not load. */
@Module({
  imports: [ArrearsModule, AuthoritiesModule, CasesModule, ParametersModule],
  controllers: [
    ...[CaseListController, CaseListPageController, CasePageController, StepPageController, OpenStepsController],
    ...[OpenCasePageController, WaitingEmployersController, WaitingEmployersPageController],
  ],
  providers: [CaseListQuery, ListCases, ListOpenSteps, StepForms, ViewCaseFile, ViewReview, ViewStep],
})
export class CasesHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'cases', href: '/cases', label: CASE_LIST_WORDS.title, order: 20 });
    this.problemPages.register(CASE_PROBLEMS);
    this.navigation.add({
      name: 'waiting-employers',
      href: '/waiting-employers',
      label: WAITING_WORDS.section,
      order: 85,
    });
    this.statuses.register({ 'assignment.not-waiting': 409, 'assignment.not-a-successor': 422, 'assignment.day': 422 });
  }
}
