import { Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ApiDescription } from '../../../platform/http/api-description';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { ArrearsModule } from '../../arrears/arrears.module';
import { AuthoritiesModule } from '../../authorities/authorities.module';
import { ContributionsModule } from '../../contributions/contributions.module';
import { ParametersModule } from '../../parameters/parameters.module';
import { CasesModule } from '../cases.module';
import { OpenCasePageController } from '../pages/open-case-page.controller';
import { WaitingEmployersPageController } from '../pages/waiting-employers.controller';
import { WAITING_WORDS } from '../pages/waiting-words';
import { CASE_LIST_WORDS, CASE_PROBLEMS } from '../pages/case-words';
import { DutiesPageController } from '../pages/duties.controller';
import { EmployerFileController } from '../pages/employer-file.controller';
import { EmployerListPageController } from '../pages/employer-list.controller';
import {
  AllocationsSection,
  ChargesSection,
  FactsSection,
  MeasuresSection,
  OverviewSection,
} from '../pages/employer-sections';
import { CaseListPageController } from '../pages/case-list.controller';
import { CasePageController } from '../pages/case.controller';
import { StepPageController } from '../pages/step.controller';
import { StepForms } from '../pages/step-forms';
import { CaseListQuery } from '../persistence/case-list.query';
import { EmployerMasterQuery } from '../persistence/employer-master.query';
import { CountMissedDuties } from '../use-cases/count-missed-duties';
import { EmployerSections } from '../use-cases/employer-sections';
import { ListDuties } from '../use-cases/list-duties.query';
import { ListEmployers } from '../use-cases/list-employers.query';
import { StepCatalog } from '../use-cases/step-catalog';
import { ViewEmployerFile } from '../use-cases/view-employer-file.query';
import { EMPLOYER_LIST_WORDS } from '../pages/employer-words';
import { ListCases } from '../use-cases/list-cases.query';
import { ListOpenSteps } from '../use-cases/list-open-steps.query';
import { ViewCaseFile } from '../use-cases/view-case-file.query';
import { ViewReview } from '../use-cases/view-review.query';
import { ViewStep } from '../use-cases/view-step.query';
import { CaseListController } from './case-list.controller';
import { DutiesController } from './duties.controller';
import { EmployerListController } from './employer-list.controller';
import { stepDescriptions } from './step-descriptions';
import { OpenStepsController } from './open-steps.controller';
import { WaitingEmployersController } from './waiting-employers.controller';

/** Screens and addresses of the cases that commands need not load. */
@Module({
  imports: [ArrearsModule, AuthoritiesModule, CasesModule, ContributionsModule, DiscoveryModule, ParametersModule],
  controllers: [
    CaseListController,
    CaseListPageController,
    CasePageController,
    StepPageController,
    OpenStepsController,
    OpenCasePageController,
    WaitingEmployersController,
    WaitingEmployersPageController,
    DutiesController,
    DutiesPageController,
    EmployerListController,
    EmployerListPageController,
    EmployerFileController,
  ],
  providers: [
    CaseListQuery,
    ListCases,
    ListOpenSteps,
    StepForms,
    ViewCaseFile,
    ViewReview,
    ViewStep,
    CountMissedDuties,
    ListDuties,
    EmployerMasterQuery,
    ListEmployers,
    ViewEmployerFile,
    EmployerSections,
    OverviewSection,
    ChargesSection,
    AllocationsSection,
    FactsSection,
    MeasuresSection,
  ],
})
export class CasesHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
    private readonly description: ApiDescription,
    private readonly steps: StepCatalog,
  ) {}

  onModuleInit(): void {
    this.description.add(() => stepDescriptions(this.steps.list()));
    this.navigation.add({ name: 'employers', href: '/', label: EMPLOYER_LIST_WORDS.section, order: 10 });
    this.navigation.add({ name: 'cases', href: '/cases', label: CASE_LIST_WORDS.title, order: 20 });
    this.problemPages.register(CASE_PROBLEMS);
    this.navigation.add({
      name: 'waiting-employers',
      href: '/waiting-employers',
      label: WAITING_WORDS.section,
      order: 85,
      atFoot: true,
    });
    this.statuses.register({ 'assignment.not-waiting': 409, 'assignment.not-a-successor': 422, 'assignment.day': 422 });
  }
}
