import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { HolidayRepository } from './persistence/holiday.repository';
import { CurrentLaw } from './use-cases/current-law';
import { ListParameters } from './use-cases/list-parameters.query';
import { SetParameter } from './use-cases/set-parameter.use-case';

@Module({
  imports: [AuditModule],
  providers: [CurrentLaw, ListParameters, SetParameter, HolidayRepository],
  exports: [CurrentLaw, ListParameters, SetParameter, HolidayRepository],
})
export class ParametersModule {}
