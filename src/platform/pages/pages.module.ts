import {
  Global,
  Inject,
  Module,
  type INestApplication,
  type MiddlewareConsumer,
  type NestModule,
} from '@nestjs/common';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../platform.module';
import { Assets } from './assets';
import { AssetsController } from './assets.controller';
import { FixedNow } from './fixed-now';
import { Navigation } from './navigation';
import { PageErrorFilter } from './page-error-filter';
import { Pages } from './pages';
import { ProblemPages } from './problem-page';
import { onlyByOwnName, onlyFromOwnPages, rememberLanguage, securityHeaders } from './web-middleware';

/** The shell of all pages: frame, menu, language, forms, lists, error pages, assets. Needs `PlatformModule`, `DocumentsModule`, `HttpModule`. */
@Global()
@Module({
  controllers: [AssetsController],
  providers: [Assets, FixedNow, Navigation, PageErrorFilter, Pages, ProblemPages],
  exports: [Assets, FixedNow, Navigation, Pages, ProblemPages],
})
export class PagesModule implements NestModule {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly navigation: Navigation,
  ) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(
        securityHeaders,
        onlyByOwnName(this.configuration),
        onlyFromOwnPages(this.configuration),
        rememberLanguage,
        // The one that modules added their sections to: of a class Nest would make another.
        this.navigation.use,
      )
      .forRoutes('{*path}');
  }
}

/** Gives an application with screens its error pages. After `prepareHttp`, before `listen`. */
export function preparePages(application: INestApplication): void {
  application.useGlobalFilters(application.get(PageErrorFilter));
}
