import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuditModule } from '../audit/audit.module';
import { CasesModule } from '../cases/cases.module';
import { NoticesModule } from '../notices/notices.module';
import { PublicityModule } from '../publicity/publicity.module';
import { CycleDayRepository } from './persistence/cycle-day.repository';
import { OfficeWorkQuery } from './persistence/office-work.query';
import { RunCycle } from './use-cases/run-cycle.use-case';
import { RunDailyCycle } from './use-cases/run-daily-cycle.use-case';
import { TellOfOfficeWork } from './use-cases/tell-of-office-work';

@Module({
  imports: [AuditModule, ArrearsModule, CasesModule, NoticesModule, PublicityModule],
  providers: [OfficeWorkQuery, CycleDayRepository, RunCycle, RunDailyCycle, TellOfOfficeWork],
  exports: [RunCycle, RunDailyCycle],
})
export class CycleModule {}
