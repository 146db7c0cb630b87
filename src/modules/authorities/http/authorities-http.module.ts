import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { AuthoritiesModule } from '../authorities.module';
import { OfficesPageController } from '../pages/offices.controller';
import { OFFICE_WORDS } from '../words';
import { AuthoritiesController } from './authorities.controller';
import { AUTHORITY_ERROR_STATUSES } from './authority-error-statuses';

/** The offices for people and for other programs, and which status errors about them have; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({ imports: [AuthoritiesModule], controllers: [AuthoritiesController, OfficesPageController] })
export class AuthoritiesHttpModule implements OnModuleInit {
  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    this.statuses.register(AUTHORITY_ERROR_STATUSES);
    this.navigation.add({
      name: 'offices',
      href: '/offices',
      label: OFFICE_WORDS.section,
      order: 96,
      atFoot: true,
    });
  }
}
