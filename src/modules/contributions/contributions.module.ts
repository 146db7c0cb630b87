import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { Adjustment } from './persistence/adjustment.entity';
import { Assessment } from './persistence/assessment.entity';
import { EmployerTouched } from './persistence/employer-touched.entity';
import { ExcuseWithdrawal } from './persistence/excuse-withdrawal.entity';
import { Excuse } from './persistence/excuse.entity';
import { Payment } from './persistence/payment.entity';
import { Refund } from './persistence/refund.entity';
import { Reminder } from './persistence/reminder.entity';
import { AdjustmentRepository } from './persistence/adjustment.repository';
import { AssessmentRepository } from './persistence/assessment.repository';
import { EarlierReminderRepository } from './persistence/earlier-reminder.repository';
import { EmployerFactsQuery } from './persistence/employer-facts.query';
import { EmployerHistoryQuery } from './persistence/employer-history.query';
import { EmployerTouchedRepository } from './persistence/employer-touched.repository';
import { ExcuseRepository } from './persistence/excuse.repository';
import { ParticipantCountRow } from './persistence/participant-count.entity';
import { ParticipantRepository } from './persistence/participant.repository';
import { PaymentRepository } from './persistence/payment.repository';
import { RecordedFactsQuery } from './persistence/recorded-facts.query';
import { RefundRepository } from './persistence/refund.repository';
import { ReminderRepository } from './persistence/reminder.repository';
import { WorkforceQuery } from './persistence/workforce.query';

const PROVIDERS = [
  EmployerFactsQuery,
  EmployerHistoryQuery,
  RecordedFactsQuery,
  WorkforceQuery,
  ReminderRepository,
  AssessmentRepository,
  PaymentRepository,
  AdjustmentRepository,
  RefundRepository,
  EarlierReminderRepository,
  ExcuseRepository,
  EmployerTouchedRepository,
  ParticipantRepository,
];

@Module({
  imports: [
    DatabaseModule.forFeature([
      Adjustment,
      Assessment,
      EmployerTouched,
      Excuse,
      ExcuseWithdrawal,
      ParticipantCountRow,
      Payment,
      Refund,
      Reminder,
    ]),
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class ContributionsModule {}
