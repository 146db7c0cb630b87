import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { HolidayRepository } from './persistence/holiday.repository';
import { CurrentLaw } from './use-cases/current-law';
import { SetParameter } from './use-cases/set-parameter.use-case';

@Module({
  imports: [AuditModule],
  providers: [CurrentLaw, SetParameter, HolidayRepository],
  exports: [CurrentLaw, SetParameter, HolidayRepository],
})
export class ParametersModule {}
