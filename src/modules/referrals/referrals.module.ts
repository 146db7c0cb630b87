import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { NoticesModule } from '../notices/notices.module';

/** Dossiers for the investigating police, and requests to other bodies. */
@Module({
  imports: [CasesModule, NoticesModule],
})
export class ReferralsModule {}
