import { Global, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ApiPageController } from './api-page.controller';
import { Assets } from './assets';
import { AssetsController } from './assets.controller';
import { FixedNow } from './fixed-now';
import { Navigation } from './navigation';
import { rememberLanguage } from './page-context';
import { ApiDescription } from '../http/api-description';
import { PageErrorFilter } from './page-error-filter';
import { Pages } from './pages';
import { ProblemPages } from './problem-page';
import { SHELL_WORDS } from './shell-words';

/**
 * The shell of all pages: frame, menu, language, forms, lists, error pages, assets. Needs `PlatformModule`, `DocumentsModule`, and
 * `HttpModule`, after which it stands in the list of modules: of two filters of errors the later comes first.
 */
@Global()
@Module({
  controllers: [ApiPageController, AssetsController],
  providers: [
    ApiDescription,
    Assets,
    FixedNow,
    Navigation,
    PageErrorFilter,
    Pages,
    ProblemPages,
    { provide: APP_FILTER, useExisting: PageErrorFilter },
  ],
  exports: [ApiDescription, Assets, FixedNow, Navigation, Pages, ProblemPages],
})
export class PagesModule implements NestModule {
  constructor(private readonly navigation: Navigation) {
    navigation.add({ name: 'api', href: '/api', label: SHELL_WORDS.api.section, order: 100, atFoot: true });
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(
        rememberLanguage,
        // The one that modules added their sections to: of a class Nest would make another.
        this.navigation.use,
      )
      .forRoutes('{*path}');
  }
}
