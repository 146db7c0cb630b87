import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears/arrears.module';
import { CaseRepository } from './persistence/case.repository';
import { DetectCases } from './use-cases/detect-cases.use-case';

@Module({ imports: [ArrearsModule], providers: [CaseRepository, DetectCases], exports: [CaseRepository, DetectCases] })
export class CasesModule {}
