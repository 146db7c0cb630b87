import { Module } from '@nestjs/common';
import { AnchorFiles } from './persistence/anchor-files';
import { AuditEntries } from './persistence/audit-entries.query';
import { AuditHeadRepository } from './persistence/audit-head.repository';
import { AuditKey } from './persistence/audit-key';
import { SealedRowsQuery } from './persistence/sealed-rows.query';
import { AnchorAudit } from './use-cases/anchor-audit.use-case';
import { AuditTrail } from './use-cases/audit-trail';
import { ReadAuditHead } from './use-cases/read-audit-head.query';
import { SealRows } from './use-cases/seal-rows.use-case';
import { VerifyAudit } from './use-cases/verify-audit.query';

const FACE = [AnchorAudit, AuditTrail, ReadAuditHead, SealRows, VerifyAudit];

@Module({
  providers: [...FACE, AnchorFiles, AuditEntries, AuditHeadRepository, AuditKey, SealedRowsQuery],
  exports: FACE,
})
export class AuditModule {}
