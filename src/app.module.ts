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
import { prepareWeb, WebModule } from './modules/web/web.module';
import { OFFICE_MODULES } from './office-modules';
import type { Clock } from './platform/clock/clock';
import type { Configuration } from './platform/config/configuration';
import { prepareHttp } from './platform/http/http.module';
import { PagesModule } from './platform/pages/pages.module';
import { PlatformModule } from './platform/platform.module';

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
        ...[
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
        WebModule,
      ],
    };
  }
}

/** Gives an application what stands before its modules, and the description of its API. Before `init` and `listen`. */
export function prepareApplication(application: INestApplication): void {
  prepareHttp(application);
  prepareWeb(application);
}
