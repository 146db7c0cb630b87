import { Module, type INestApplication, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { Navigation } from '../../platform/pages/navigation';
import { ProblemPages } from '../../platform/pages/problem-page';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { NoticesModule } from '../notices/notices.module';
import { ParametersModule } from '../parameters/parameters.module';
import { PublicityModule } from '../publicity/publicity.module';
import { ReferralsModule } from '../referrals/referrals.module';
import { ApiDescription } from './http/api-description';
import { ApiPageController } from './http/api-page.controller';
import { CountMissedDuties } from './http/count-missed-duties';
import { DutiesApiController } from './http/duties-api.controller';
import { DutiesPageController } from './http/duties-page.controller';
import { EmployerFileController } from './http/employer-file.controller';
import { EmployersApiController } from './http/employers-api.controller';
import { EmployersPageController } from './http/employers-page.controller';
import { NoticesApiController } from './http/notices-api.controller';
import { NoticesPageController } from './http/notices-page.controller';
import { ReminderRunPageController } from './http/reminder-run-page.controller';
import { UnservedPageController } from './http/unserved-page.controller';
import { PROBLEM_WORDS, SECTIONS } from './http/sections';
import { EmployerMasterQuery } from './persistence/employer-master.query';
import { NoticeListQuery } from './persistence/notice-list.query';
import { RecordedFactsQuery } from './persistence/recorded-facts.query';
import { ActOnRun } from './use-cases/act-on-run.use-case';
import { ListDuties } from './use-cases/list-duties.query';
import { ListEmployers } from './use-cases/list-employers.query';
import { ListUnserved } from './use-cases/list-unserved.query';
import { ListNotices } from './use-cases/list-notices.query';
import { OpenDocument } from './use-cases/open-document.query';
import { ViewEmployerFile } from './use-cases/view-employer-file.query';

/** The screens, and the lists of the API. */
@Module({
  imports: [
    ...[ArrearsModule, AuthoritiesModule, CasesModule, ContributionsModule, EmployersModule],
    ...[ParametersModule, PublicityModule, NoticesModule, ReferralsModule],
  ],
  controllers: [
    ApiPageController,
    ...[EmployersPageController, EmployerFileController, NoticesPageController],
    ...[DutiesPageController, DutiesApiController],
    ...[ReminderRunPageController, UnservedPageController],
    ...[EmployersApiController, NoticesApiController],
  ],
  providers: [
    ApiDescription,
    ...[EmployerMasterQuery],
    ...[NoticeListQuery, RecordedFactsQuery],
    ...[ListUnserved],
    ...[CountMissedDuties, ListDuties],
    ...[ActOnRun],
    ...[ListEmployers, ListNotices, OpenDocument, ViewEmployerFile],
  ],
})
export class WebModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    for (const section of SECTIONS) this.navigation.add(section);
    this.problemPages.register(PROBLEM_WORDS);
    this.statuses.register({
      'notice.not-found': 404,
      'notice.not-rendered': 404,
    });
  }
}

/** Gives an application the description of its API. After `prepareHttp`, before `listen`. */
export function prepareWeb(application: INestApplication): void {
  application.get(ApiDescription).describe(application);
}
