import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { AuthoritiesModule } from '../../authorities/authorities.module';
import { ContributionsModule } from '../../contributions/contributions.module';
import { NoticesModule } from '../notices.module';
import { EmployerLettersSection } from '../pages/employer-letters';
import { NoticesPageController } from '../pages/notices.controller';
import { ReminderRunPageController } from '../pages/reminder-run.controller';
import { UnservedPageController } from '../pages/unserved.controller';
import { ActOnRun } from '../use-cases/act-on-run.use-case';
import { ListNotices } from '../use-cases/list-notices.query';
import { NOTICE_WORDS } from '../words';
import { NoticesController } from './notices.controller';

/** Letters and papers for people and other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({
  imports: [AuthoritiesModule, ContributionsModule, NoticesModule],
  controllers: [NoticesController, NoticesPageController, ReminderRunPageController, UnservedPageController],
  providers: [ActOnRun, EmployerLettersSection, ListNotices],
})
export class NoticesHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'notices', href: '/notices', label: NOTICE_WORDS.section, order: 40 });
    this.statuses.register({ 'notice.not-found': 404, 'notice.not-rendered': 404 });
    const title = SHELL_WORDS.problems.notFoundTitle;
    this.problemPages.register({
      'notice.not-found': { title, sentence: NOTICE_WORDS.problems.noLetter },
      'notice.not-rendered': { title, sentence: NOTICE_WORDS.problems.notRendered },
    });
  }
}
