import { Module } from '@nestjs/common';
import { AdjustmentRepository } from './persistence/adjustment.repository';
import { AssessmentRepository } from './persistence/assessment.repository';
import { EarlierReminderRepository } from './persistence/earlier-reminder.repository';
import { EmployerFactsQuery } from './persistence/employer-facts.query';
import { EmployerHistoryQuery } from './persistence/employer-history.query';
import { EmployerTouchedRepository } from './persistence/employer-touched.repository';
import { ExcuseRepository } from './persistence/excuse.repository';
import { PaymentRepository } from './persistence/payment.repository';
import { RefundRepository } from './persistence/refund.repository';
import { ReminderRepository } from './persistence/reminder.repository';
import { WorkforceQuery } from './persistence/workforce.query';

const PROVIDERS = [
  EmployerFactsQuery,
  EmployerHistoryQuery,
  WorkforceQuery,
  ReminderRepository,
  AssessmentRepository,
  PaymentRepository,
  AdjustmentRepository,
  RefundRepository,
  EarlierReminderRepository,
  ExcuseRepository,
  EmployerTouchedRepository,
];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class ContributionsModule {}
