import { Module, type OnModuleInit } from '@nestjs/common';
import { Navigation } from '../../../platform/pages/navigation';
import { PublicListPageController } from '../pages/public-list.controller';
import { PublicationsPageController } from '../pages/publications.controller';
import { PublicityModule } from '../publicity.module';
import { ActOnList } from '../use-cases/act-on-list.use-case';
import { PUBLICITY_WORDS } from '../words';
import { PublicListsController } from './public-lists.controller';
import { PublicationsController } from './publications.controller';

/** Public lists for offices, for everybody and for other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({
  imports: [PublicityModule],
  controllers: [PublicationsController, PublicListsController, PublicationsPageController, PublicListPageController],
  providers: [ActOnList],
})
export class PublicityHttpModule implements OnModuleInit {
  constructor(private readonly navigation: Navigation) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'publications', href: '/publications', label: PUBLICITY_WORDS.section, order: 60 });
  }
}
