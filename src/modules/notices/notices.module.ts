import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { NoticeRepository } from './persistence/notice.repository';
import { ComposeReminderLetters } from './use-cases/compose-reminder-letters';
import { MakeNoticeDocumentsJob } from './jobs/make-notice-documents.job';
import { IssueReminders } from './use-cases/issue-reminders.use-case';
import { MakeNoticeDocuments } from './use-cases/make-notice-documents.use-case';
import { QueueReminders } from './use-cases/queue-reminders.use-case';
import { RenderReminders } from './use-cases/render-reminders.use-case';
import { TellOfNotices } from './use-cases/tell-of-notices';

@Module({
  imports: [ArrearsModule, AuthoritiesModule, CasesModule, ContributionsModule, EmployersModule, ParametersModule],
  providers: [
    NoticeRepository,
    ComposeReminderLetters,
    QueueReminders,
    IssueReminders,
    RenderReminders,
    MakeNoticeDocuments,
    MakeNoticeDocumentsJob,
    TellOfNotices,
  ],
  exports: [NoticeRepository, ComposeReminderLetters, QueueReminders, IssueReminders, RenderReminders],
})
export class NoticesModule {}
