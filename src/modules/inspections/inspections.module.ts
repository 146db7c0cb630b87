import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { NoticesModule } from '../notices/notices.module';
import { InspectionSteps } from './http/inspection-steps';
import { RecordEvidence } from './use-cases/record-evidence.use-case';

/** Working sessions, checks and inspections, and what they find. */
@Module({
  imports: [CasesModule, NoticesModule],
  providers: [InspectionSteps, RecordEvidence],
})
export class InspectionsModule {}
