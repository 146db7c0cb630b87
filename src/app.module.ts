import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { ArrearsHttpModule } from './modules/arrears/http/arrears-http.module';
import { AuthoritiesHttpModule } from './modules/authorities/http/authorities-http.module';
import { CasesHttpModule } from './modules/cases/http/cases-http.module';
import { EmployersHttpModule } from './modules/employers/http/employers-http.module';
import { ReportsHttpModule } from './modules/reports/http/reports-http.module';
import { NoticesHttpModule } from './modules/notices/http/notices-http.module';
import { InspectionsHttpModule } from './modules/inspections/http/inspections-http.module';
import { PublicityHttpModule } from './modules/publicity/http/publicity-http.module';
import { ImportsHttpModule } from './modules/imports/http/imports-http.module';
import { ParametersHttpModule } from './modules/parameters/http/parameters-http.module';
import { RunsHttpModule } from './modules/runs/http/runs-http.module';
import { OFFICE_MODULES } from './office-modules';
import type { Clock } from './platform/clock/clock';
import type { Configuration } from './platform/config/configuration';
import { ApiDescription } from './platform/http/api-description';
import { prepareHttp } from './platform/http/http.module';
import { PagesModule } from './platform/pages/pages.module';
import { PlatformModule } from './platform/platform.module';

/** What the description of the API says of the whole. */
const API_HEAD = {
  title: 'Contribution enforcement',
  description:
    'Arrears of social-insurance contributions: lists, statements with every line they add up from, cases with every measure and why not, notices and reports. Amounts are whole đồng, days are days of Vietnam, instants are UTC. Errors are `application/problem+json` (RFC 9457), in Vietnamese, or in English where `Accept-Language` prefers it.',
};

/** The composition root of the server: the office, its faces for programs and its screens. */
@Module({})
export class AppModule {
  /** The whole application for one process; its database is brought up to date when it opens. */
  static with(configuration: Configuration, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ configuration, migrate: true, ...(clock ? { clock } : {}) }),
        ...OFFICE_MODULES,
        PagesModule,
        ArrearsHttpModule,
        AuthoritiesHttpModule,
        CasesHttpModule,
        EmployersHttpModule,
        NoticesHttpModule,
        InspectionsHttpModule,
        PublicityHttpModule,
        ReportsHttpModule,
        ImportsHttpModule,
        ParametersHttpModule,
        RunsHttpModule,
      ],
    };
  }
}

/** Gives an application what stands before its modules, and the description of its API. Before `init` and `listen`. */
export function prepareApplication(application: INestApplication): void {
  prepareHttp(application);
  application.get(ApiDescription).describe(application, API_HEAD);
}
