import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { AuditModule } from '../audit/audit.module';
import { Holiday } from './persistence/holiday.entity';
import { HolidayRepository } from './persistence/holiday.repository';
import { ParameterEntry } from './persistence/parameter-entry.entity';
import { ParameterRepository } from './persistence/parameter.repository';
import { CurrentLaw } from './use-cases/current-law';
import { ListDaysOff } from './use-cases/list-days-off.query';
import { ListLawChanges } from './use-cases/list-law-changes.query';
import { ListParameters } from './use-cases/list-parameters.query';
import { SetParameter } from './use-cases/set-parameter.use-case';

@Module({
  imports: [DatabaseModule.forFeature([Holiday, ParameterEntry]), AuditModule],
  providers: [
    ParameterRepository,
    CurrentLaw,
    ListParameters,
    ListDaysOff,
    ListLawChanges,
    SetParameter,
    HolidayRepository,
  ],
  exports: [CurrentLaw, ListParameters, ListDaysOff, ListLawChanges, SetParameter, HolidayRepository],
})
export class ParametersModule {}
