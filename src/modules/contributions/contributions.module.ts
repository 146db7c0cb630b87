import { Module } from '@nestjs/common';
import { EmployerFactsQuery } from './persistence/employer-facts.query';
import { ReminderRepository } from './persistence/reminder.repository';
import { WorkforceQuery } from './persistence/workforce.query';

@Module({
  providers: [EmployerFactsQuery, WorkforceQuery, ReminderRepository],
  exports: [EmployerFactsQuery, WorkforceQuery, ReminderRepository],
})
export class ContributionsModule {}
