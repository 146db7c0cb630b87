import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { ENTITIES } from './entities';
import { ArrearsModule } from './modules/arrears/arrears.module';
import { AuditModule } from './modules/audit/audit.module';
import { AuthoritiesModule } from './modules/authorities/authorities.module';
import { CasesModule } from './modules/cases/cases.module';
import { ContributionsModule } from './modules/contributions/contributions.module';
import { CycleModule } from './modules/cycle/cycle.module';
import { EmployersModule } from './modules/employers/employers.module';
import { InspectionsModule } from './modules/inspections/inspections.module';
import { MatchingModule } from './modules/matching/matching.module';
import { ImportsModule } from './modules/imports/imports.module';
import { NoticesModule } from './modules/notices/notices.module';
import { ParametersModule } from './modules/parameters/parameters.module';
import { PublicityModule } from './modules/publicity/publicity.module';
import { ReferralsModule } from './modules/referrals/referrals.module';
import { ReportsModule } from './modules/reports/reports.module';
import { RunsModule } from './modules/runs/runs.module';
import { SanctionsModule } from './modules/sanctions/sanctions.module';
import { prepareWeb, WebModule } from './modules/web/web.module';
import type { Clock } from './platform/clock/clock';
import type { Configuration } from './platform/config/configuration';
import { DocumentsModule } from './platform/documents/documents.module';
import { HttpModule, prepareHttp } from './platform/http/http.module';
import { PagesModule, preparePages } from './platform/pages/pages.module';
import { PlatformModule } from './platform/platform.module';

/** The composition root: the only file that lists the modules. */
@Module({})
export class AppModule {
  /** The whole application for one process; its database is brought up to date when it opens. */
  static with(configuration: Configuration, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ configuration, entities: ENTITIES, migrate: true, ...(clock ? { clock } : {}) }),
        DocumentsModule,
        HttpModule,
        PagesModule,
        AuditModule,
        ParametersModule,
        AuthoritiesModule,
        EmployersModule,
        ContributionsModule,
        ArrearsModule,
        CasesModule,
        NoticesModule,
        ...[InspectionsModule, SanctionsModule, PublicityModule, ReferralsModule],
        MatchingModule,
        ImportsModule,
        CycleModule,
        ReportsModule,
        RunsModule,
        WebModule,
      ],
    };
  }
}

/** Gives an application what its HTTP faces share: validated requests, problems, error pages, the description of the API. Before `listen`. */
export function prepareApplication(application: INestApplication): void {
  prepareHttp(application);
  preparePages(application);
  prepareWeb(application);
}
