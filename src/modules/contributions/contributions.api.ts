export type {
  AdjustmentFact,
  AssessmentFact,
  Caused,
  EmployerFacts,
  ExcuseFact,
  FindingStarts,
  MethodFact,
  PaymentFact,
  RefundFact,
  ReminderFact,
  StatusFact,
} from './domain/facts';
export { EmployerFactsQuery, type EmployerSelection, type LoadedFacts } from './persistence/employer-facts.query';
export { WorkforceQuery, type WorkforceRow } from './persistence/workforce.query';
export { ReminderRepository, type SentReminder } from './persistence/reminder.repository';
export type { NewAdjustment, NewAssessment, NewPayment, NewRefund, NewReminder, StoredFact } from './domain/new-fact';
export { AssessmentRepository, type AssessmentContent } from './persistence/assessment.repository';
export { PaymentRepository, type PaymentContent } from './persistence/payment.repository';
export { RefundRepository, type StoredRefund } from './persistence/refund.repository';
export { AdjustmentRepository, type StoredAdjustment } from './persistence/adjustment.repository';
export { EarlierReminderRepository, type ReminderContent } from './persistence/earlier-reminder.repository';
export { ExcuseRepository, type NewExcuse } from './persistence/excuse.repository';
export { EmployerTouchedRepository } from './persistence/employer-touched.repository';
export { EmployerHistoryQuery } from './persistence/employer-history.query';
export type { CountedPayment, EmployerHistory } from './domain/recorded-history';
export { remindersUpTo, type ListedReminder, type ReminderKind } from './domain/facts';
export { letterInTransfer, transferText, type NamedLetter, type NumberedLetter } from './domain/transfer-text';

// For the file of an employer.
export { RecordedFactsQuery } from './persistence/recorded-facts.query';
export { factsView } from './documents/facts.view';
export { CONTRIBUTION_WORDS } from './words';
export { ParticipantRepository } from './persistence/participant.repository';
export type { ParticipantCount } from './domain/participants';
