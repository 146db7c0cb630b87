import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { AuditModule } from '../audit/audit.module';
import { ParameterEntry } from './persistence/parameter-entry.entity';
import { ParameterRepository } from './persistence/parameter.repository';
import { CurrentLaw } from './use-cases/current-law';
import { SetParameter } from './use-cases/set-parameter.use-case';

@Module({
  imports: [DatabaseModule.forFeature([ParameterEntry]), AuditModule],
  providers: [ParameterRepository, CurrentLaw, SetParameter],
  exports: [CurrentLaw, SetParameter],
})
export class ParametersModule {}
