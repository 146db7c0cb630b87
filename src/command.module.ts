import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { Configuration } from './platform/config/configuration';
import { PlatformModule } from './platform/platform.module';

type Loaded = readonly (Type | DynamicModule)[];

/**
 * The parts of the application that commands open, beside the platform. Each loads its modules when it is asked for: who wants the
 * statement of one employer need not wait for pages, papers and charts.
 */
const PARTS = {
  database: async (): Promise<Loaded> => [],
  audit: async (): Promise<Loaded> => [(await import('./modules/audit/audit.module.js')).AuditModule],
  parameters: async (): Promise<Loaded> => [
    (await import('./modules/parameters/parameters.module.js')).ParametersModule,
  ],
  authorities: async (): Promise<Loaded> => [
    (await import('./modules/authorities/authorities.module.js')).AuthoritiesModule,
  ],
  statements: async (): Promise<Loaded> => [(await import('./modules/arrears/arrears.module.js')).ArrearsModule],
  imports: async (): Promise<Loaded> => [(await import('./modules/imports/imports.module.js')).ImportsModule],
  reports: async (): Promise<Loaded> => [
    (await import('./platform/documents/documents.module.js')).DocumentsModule,
    (await import('./modules/reports/reports.module.js')).ReportsModule,
  ],
  /** Everything that acts in cases: what a policy answers rests on the facts of every module of measures. */
  office: async (): Promise<Loaded> => (await import('./office-modules.js')).OFFICE_MODULES,
} as const;

/** Names a part of the application. */
export type Part = keyof typeof PARTS;

/** The composition root of commands. */
@Module({})
export class CommandModule {
  /** A part of the application for one command; its database is brought up to date when it opens. */
  static async of(part: Part, configuration: Configuration): Promise<DynamicModule> {
    const platform = PlatformModule.forRoot({ configuration, migrate: true });
    return { module: CommandModule, imports: [platform, ...(await PARTS[part]())] };
  }
}
