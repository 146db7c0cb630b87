import type {
  AdjustmentFact,
  AssessmentFact,
  EmployerFacts,
  ExcuseFact,
  MethodFact,
  PaymentFact,
  RefundFact,
  ReminderFact,
  StatusFact,
} from '../domain/facts';

/** Facts while they are put together. */
export type FactsInTheMaking = Omit<EmployerFacts, 'assessments' | 'payments' | 'adjustments'> & {
  assessments: AssessmentFact[];
  payments: PaymentFact[];
  adjustments: AdjustmentFact[];
  readonly reminders: ReminderFact[];
  readonly excuses: ExcuseFact[];
  readonly refunds: RefundFact[];
  readonly statuses: StatusFact[];
  readonly methods: MethodFact[];
};
