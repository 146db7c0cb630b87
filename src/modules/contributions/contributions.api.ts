export type { AdjustmentFact, AssessmentFact, EmployerFacts, PaymentFact, ReminderFact } from './domain/facts';
export { EmployerFactsQuery, type EmployerSelection, type LoadedFacts } from './persistence/employer-facts.query';
export { WorkforceQuery, type WorkforceRow } from './persistence/workforce.query';
export { ReminderRepository, type SentReminder } from './persistence/reminder.repository';
