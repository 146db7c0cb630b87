import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { chainHash, type AuditRecord } from '../domain/audit-chain';
import { AuditHeadRepository } from '../persistence/audit-head.repository';

const COLUMNS = ['at', 'actor', 'action', 'subject', 'before', 'after', 'previous_hash', 'hash'];

/** The audit trail: append-only, each entry chained to the one before it by hash, its head signed. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    private readonly heads: AuditHeadRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Appends an entry in the open unit of work. `before` and `after` are plain JSON values. */
  async append(entry: Omit<AuditRecord, 'at'>): Promise<void> {
    await this.appendAll([entry]);
  }

  /**
   * Appends many entries in their order, in a few statements. They follow the signed head, not whatever stands last in the table: where
   * entries were cut off, the gap stays visible.
   */
  async appendAll(entries: readonly Omit<AuditRecord, 'at'>[]): Promise<void> {
    if (entries.length === 0) return;
    await lockUntilCommit(this.database, 'audit-trail');
    const head = await this.heads.current();
    const at = this.clock.now();
    let previousHash = head.hash;
    const rows = entries.map((entry) => {
      const record: AuditRecord = { at, ...entry };
      const hash = chainHash(record, previousHash);
      const row = [fromInstant(at), entry.actor, entry.action, entry.subject, json(entry.before), json(entry.after)];
      const whole = [...row, previousHash, hash];
      previousHash = hash;
      return whole;
    });
    await this.database.bulk().insert('audit_entry', COLUMNS, rows);
    await this.heads.move({ trail: head.trail, entries: head.entries + rows.length, hash: previousHash });
  }
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
