import { Module, type OnModuleInit } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { BackgroundProgress } from '../../platform/jobs/background-progress';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { CaseDocument } from './persistence/case-document.entity';
import { Notice } from './persistence/notice.entity';
import { NumberSequence } from './persistence/number-sequence.entity';
import { CasePapersController } from './http/case-papers.controller';
import { NOTICE_ERROR_STATUSES } from './http/notice-error-statuses';
import { ReminderRunController } from './http/reminder-run.controller';
import { CaseDocumentRepository } from './persistence/case-document.repository';
import { NoticeListQuery } from './persistence/notice-list.query';
import { NoticeRepository } from './persistence/notice.repository';
import { PapersSection } from './pages/papers-section';
import { PaperRepository } from './persistence/paper.repository';
import { ReminderRunRepository } from './persistence/reminder-run.repository';
import { ClaimForceMajeure } from './steps/claim-force-majeure.step';
import { DecideForceMajeure } from './steps/decide-force-majeure.step';
import { RaiseObjection } from './steps/raise-objection.step';
import { RecordService } from './steps/record-service.step';
import { SendAdHocReminder } from './steps/send-ad-hoc-reminder.step';
import { SendSecondReminder } from './steps/send-second-reminder.step';
import { SettleObjection } from './steps/settle-objection.step';
import { WithdrawForceMajeure } from './steps/withdraw-force-majeure.step';
import { CaseLetters } from './use-cases/case-letters';
import { ServedPapers } from './use-cases/served-papers';
import { ComposeReminderLetters } from './use-cases/compose-reminder-letters';
import { MakeCasePapersJob } from './jobs/make-case-papers.job';
import { MakeNoticeDocumentsJob } from './jobs/make-notice-documents.job';
import { DispatchReminders } from './use-cases/dispatch-reminders.use-case';
import { IssueCasePaper } from './use-cases/issue-case-paper';
import { IssueReminders } from './use-cases/issue-reminders.use-case';
import { LastTablesQuery } from './persistence/last-tables.query';
import { LetterStandings } from './use-cases/letter-standings';
import { LettersMade } from './use-cases/letters-made.query';
import { ListCasePapers } from './use-cases/list-case-papers.query';
import { ListUnservedPapers } from './use-cases/list-unserved-papers.query';
import { MakeCasePapers } from './use-cases/make-case-papers.use-case';
import { MakeNoticeDocuments } from './use-cases/make-notice-documents.use-case';
import { NoticeKinds } from './use-cases/notice-kinds';
import { OpenCasePaper } from './use-cases/open-case-paper.query';
import { PaperTitles } from './use-cases/paper-titles';
import { PreviewReminders } from './use-cases/preview-reminders.query';
import { QueueReminders } from './use-cases/queue-reminders.use-case';
import { RenderReminders } from './use-cases/render-reminders.use-case';
import { ReviewReminders } from './use-cases/review-reminders.query';
import { RunSelections } from './use-cases/run-selections';
import { SendReminders } from './use-cases/send-reminders.use-case';
import { TellOfNotices } from './use-cases/tell-of-notices';
import { VoidReminder } from './use-cases/void-reminder.use-case';

@Module({
  imports: [
    DatabaseModule.forFeature([CaseDocument, Notice, NumberSequence]),
    ArrearsModule,
    AuditModule,
    AuthoritiesModule,
    CasesModule,
    ContributionsModule,
    EmployersModule,
    ParametersModule,
  ],
  controllers: [CasePapersController, ReminderRunController],
  providers: [
    NoticeRepository,
    NoticeListQuery,
    ComposeReminderLetters,
    QueueReminders,
    IssueReminders,
    RenderReminders,
    LettersMade,
    PreviewReminders,
    ReminderRunRepository,
    LastTablesQuery,
    LetterStandings,
    DispatchReminders,
    SendReminders,
    VoidReminder,
    ReviewReminders,
    RunSelections,
    CaseLetters,
    SendAdHocReminder,
    SendSecondReminder,
    MakeNoticeDocuments,
    MakeNoticeDocumentsJob,
    TellOfNotices,
    CaseDocumentRepository,
    NoticeKinds,
    IssueCasePaper,
    MakeCasePapers,
    MakeCasePapersJob,
    PaperRepository,
    PaperTitles,
    ListCasePapers,
    OpenCasePaper,
    ListUnservedPapers,
    ServedPapers,
    RecordService,
    PapersSection,
    RaiseObjection,
    SettleObjection,
    ClaimForceMajeure,
    DecideForceMajeure,
    WithdrawForceMajeure,
  ],
  exports: [
    CaseDocumentRepository,
    ListUnservedPapers,
    NoticeKinds,
    IssueCasePaper,
    MakeCasePapers,
    MakeNoticeDocuments,
    NoticeListQuery,
    NoticeRepository,
    ComposeReminderLetters,
    QueueReminders,
    IssueReminders,
    RenderReminders,
    PreviewReminders,
    DispatchReminders,
    SendReminders,
    VoidReminder,
    ReviewReminders,
    RunSelections,
    LettersMade,
  ],
})
export class NoticesModule implements OnModuleInit {
  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly progress: BackgroundProgress,
    private readonly letters: LettersMade,
  ) {}

  onModuleInit(): void {
    this.statuses.register(NOTICE_ERROR_STATUSES);
    this.progress.add(() => this.letters.progress());
  }
}
