import { Injectable } from '@nestjs/common';
import type { SignedHead } from '../domain/audit-head';
import { AuditHeadRepository } from '../persistence/audit-head.repository';

/** Gives the signed head of the audit trail to those who print it outside the database. */
@Injectable()
export class ReadAuditHead {
  constructor(private readonly heads: AuditHeadRepository) {}

  /** The head as it stands; undefined before the first entry. */
  run(): Promise<SignedHead | undefined> {
    return this.heads.find();
  }
}
