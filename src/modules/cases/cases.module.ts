import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ParametersModule } from '../parameters/parameters.module';
import { CaseRepository } from './persistence/case.repository';
import { DutyRepository } from './persistence/duty.repository';
import { DetectCases } from './use-cases/detect-cases.use-case';
import { RegisterDuties } from './use-cases/register-duties.use-case';

@Module({
  imports: [ArrearsModule, AuthoritiesModule, ParametersModule],
  providers: [CaseRepository, DutyRepository, DetectCases, RegisterDuties],
  exports: [CaseRepository, DetectCases, RegisterDuties],
})
export class CasesModule {}
