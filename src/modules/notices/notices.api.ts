export { QueueReminders } from './use-cases/queue-reminders.use-case';
export { IssueReminders, type IssuedReminders } from './use-cases/issue-reminders.use-case';
export { DispatchReminders, type DispatchedReminders } from './use-cases/dispatch-reminders.use-case';
export { SendReminders, type SentReminders } from './use-cases/send-reminders.use-case';
export { ReviewReminders, type ReminderReview } from './use-cases/review-reminders.query';
export { RunSelections, type AskedLetters } from './use-cases/run-selections';
export type { ProposedLetter } from './domain/proposed-letter';
export { VoidReminder } from './use-cases/void-reminder.use-case';
export { PreviewReminders, type PreviewedReminders } from './use-cases/preview-reminders.query';
export { RenderReminders, type RenderedReminders } from './use-cases/render-reminders.use-case';
export { LettersMade } from './use-cases/letters-made.query';
export { ComposeReminderLetters } from './use-cases/compose-reminder-letters';
export * from './domain/case-events';
export {
  SERVICE_CHANNELS,
  SERVICE_RECORDED,
  SERVICE_RESULTS,
  type ServiceChannel,
  type ServiceResult,
} from './domain/events';

export { ListUnservedPapers, type UnservedPaper } from './use-cases/list-unserved-papers.query';
export { cursorIn, hrefOf, paperCursor } from './domain/listed-paper';

// For modules whose steps issue papers.
export { NoticeKinds } from './use-cases/notice-kinds';
export { IssueCasePaper, type IssuedPaper, type PaperToIssue } from './use-cases/issue-case-paper';
export { MakeCasePapers } from './use-cases/make-case-papers.use-case';
export { CaseDocumentRepository, type KeptCaseDocument } from './persistence/case-document.repository';
export { FORM_COLUMNS, totalOf, type FormColumn } from './domain/form-columns';
export { positionOf } from './domain/debt-position';
export { NoticeRepository, type IssuedNotice } from './persistence/notice.repository';
export { MakeNoticeDocuments } from './use-cases/make-notice-documents.use-case';
export { accountOf, documentHead, frozenView } from './documents/document-head';
export { assumptionSentences } from './documents/reminder-letter/assumption-sentences';
export type { CasePaper } from './domain/case-paper';
export type { NoticeDefinition } from './domain/notice-definition';
export { noticeError } from './domain/notice-errors';
export { NOTICE_WORDS } from './words';
