import { Module } from '@nestjs/common';
import { AuditTrail } from './use-cases/audit-trail';

@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
