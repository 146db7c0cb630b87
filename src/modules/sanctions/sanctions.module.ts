import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { NoticesModule } from '../notices/notices.module';

/** Violation records, fines and what becomes of them. */
@Module({
  imports: [CasesModule, NoticesModule],
})
export class SanctionsModule {}
