import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { AuthoritiesModule } from '../../authorities/authorities.module';
import { CasesModule } from '../cases.module';
import { OpenCasePageController } from '../pages/open-case-page.controller';
import { WaitingEmployersPageController } from '../pages/waiting-employers.controller';
import { WAITING_WORDS } from '../pages/waiting-words';
import { WaitingEmployersController } from './waiting-employers.controller';

/** Screens and addresses of the cases that commands need not load. */
@Module({
  imports: [AuthoritiesModule, CasesModule],
  controllers: [OpenCasePageController, WaitingEmployersController, WaitingEmployersPageController],
})
export class CasesHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      name: 'waiting-employers',
      href: '/waiting-employers',
      label: WAITING_WORDS.section,
      order: 85,
    });
    this.statuses.register({ 'assignment.not-waiting': 409, 'assignment.not-a-successor': 422, 'assignment.day': 422 });
  }
}
