import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { AuditEntry } from './persistence/audit-entry.entity';
import { AuditRepository } from './persistence/audit.repository';
import { AuditTrail } from './use-cases/audit-trail';

@Module({
  imports: [DatabaseModule.forFeature([AuditEntry])],
  providers: [AuditRepository, AuditTrail],
  exports: [AuditTrail],
})
export class AuditModule {}
