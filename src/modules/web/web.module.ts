import { Module, type INestApplication, type OnModuleInit } from '@nestjs/common';
import { Navigation } from '../../platform/pages/navigation';
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
import { SECTIONS } from './http/sections';
import { EmployerMasterQuery } from './persistence/employer-master.query';
import { RecordedFactsQuery } from './persistence/recorded-facts.query';
import { ListDuties } from './use-cases/list-duties.query';
import { ListEmployers } from './use-cases/list-employers.query';
import { ViewEmployerFile } from './use-cases/view-employer-file.query';

/** The screens, and the lists of the API. */
@Module({
  imports: [
    ...[ArrearsModule, AuthoritiesModule, CasesModule, ContributionsModule, EmployersModule],
    ...[ParametersModule, PublicityModule, NoticesModule, ReferralsModule],
  ],
  controllers: [
    ApiPageController,
    ...[EmployersPageController, EmployerFileController],
    ...[DutiesPageController, DutiesApiController],
    ...[EmployersApiController],
  ],
  providers: [
    ApiDescription,
    ...[EmployerMasterQuery],
    ...[RecordedFactsQuery],
    ...[CountMissedDuties, ListDuties],
    ...[ListEmployers, ViewEmployerFile],
  ],
})
export class WebModule implements OnModuleInit {
  constructor(private readonly navigation: Navigation) {}

  onModuleInit(): void {
    for (const section of SECTIONS) this.navigation.add(section);
  }
}

/** Gives an application the description of its API. After `prepareHttp`, before `listen`. */
export function prepareWeb(application: INestApplication): void {
  application.get(ApiDescription).describe(application);
}
