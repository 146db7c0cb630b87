export { QueueReminders } from './use-cases/queue-reminders.use-case';
export { IssueReminders, type IssuedReminders } from './use-cases/issue-reminders.use-case';
export { RenderReminders, type RenderedReminders } from './use-cases/render-reminders.use-case';
export { ComposeReminderLetters } from './use-cases/compose-reminder-letters';
export { NOTICE_ISSUED, type NoticeIssued } from './domain/case-events';
