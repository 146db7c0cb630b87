import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears/arrears.module';
import { CasesModule } from '../cases/cases.module';
import { NoticesModule } from '../notices/notices.module';
import { PublicityModule } from '../publicity/publicity.module';
import { RunCycle } from './use-cases/run-cycle.use-case';

@Module({
  imports: [ArrearsModule, CasesModule, NoticesModule, PublicityModule],
  providers: [RunCycle],
  exports: [RunCycle],
})
export class CycleModule {}
