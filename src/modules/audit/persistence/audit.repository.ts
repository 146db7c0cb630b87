import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, type Repository } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import type { SqlValue } from '../../../platform/database/sql';
import { AuditEntry } from './audit-entry.entity';

const COLUMNS = ['at', 'actor', 'action', 'subject', 'before', 'after', 'previous_hash', 'hash'];

/** Keeps the audit trail; nothing in it is ever changed. */
@Injectable()
export class AuditRepository {
  constructor(
    private readonly database: Database,
    @InjectRepository(AuditEntry) private readonly entries: Repository<AuditEntry>,
  ) {}

  /** The hash of the last entry; whoever asks is alone with the trail until the open unit of work ends. */
  async lockLastHash(): Promise<string | undefined> {
    await lockUntilCommit(this.database, 'audit-trail');
    const [last] = await this.entries.find({ order: { id: 'DESC' }, take: 1 });
    return last?.hash;
  }

  /** Appends rows (`COLUMNS`), many in a statement. */
  async append(rows: readonly (readonly SqlValue[])[]): Promise<void> {
    await this.database.bulk().insert('audit_entry', COLUMNS, rows);
  }

  /** The next entries after an id, in their order. */
  async after(id: number, limit: number): Promise<AuditEntry[]> {
    return this.entries.find({ where: { id: MoreThan(id) }, order: { id: 'ASC' }, take: limit });
  }
}
