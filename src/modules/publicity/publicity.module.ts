import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { NoticesModule } from '../notices/notices.module';

/** Naming employers publicly, and taking names off again. */
@Module({
  imports: [CasesModule, NoticesModule],
})
export class PublicityModule {}
