import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { chainHash, FIRST_HASH, type AuditRecord } from '../domain/audit-chain';
import { AuditEntry } from '../persistence/audit-entry.entity';

/** What came of walking the whole trail. */
export interface AuditVerification {
  readonly entries: number;
  /** The first entry whose hash does not follow from its content and the entry before it; absent where all is well. */
  readonly brokenAt?: number;
}

const COLUMNS = ['at', 'actor', 'action', 'subject', 'before', 'after', 'previous_hash', 'hash'];

/** The audit trail: append-only, each entry chained to the one before it by hash. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Appends an entry in the open unit of work. `before` and `after` are plain JSON values. */
  async append(entry: Omit<AuditRecord, 'at'>): Promise<void> {
    await this.appendAll([entry]);
  }

  /** Appends many entries in their order, in a few statements. */
  async appendAll(entries: readonly Omit<AuditRecord, 'at'>[]): Promise<void> {
    if (entries.length === 0) return;
    await lockUntilCommit(this.database, 'audit-trail');
    const [last] = await this.database.manager().find(AuditEntry, { order: { id: 'DESC' }, take: 1 });
    const at = this.clock.now();
    let previousHash = last?.hash ?? FIRST_HASH;
    const rows = entries.map((entry) => {
      const record: AuditRecord = { at, ...entry };
      const hash = chainHash(record, previousHash);
      const row = [fromInstant(at), entry.actor, entry.action, entry.subject, json(entry.before), json(entry.after)];
      const whole = [...row, previousHash, hash];
      previousHash = hash;
      return whole;
    });
    await this.database.bulk().insert('audit_entry', COLUMNS, rows);
  }

  /** Walks the trail from its beginning and checks every link. */
  async verify(): Promise<AuditVerification> {
    let previousHash = FIRST_HASH;
    let entries = 0;
    for (let after = 0; ;) {
      const page = await this.database
        .reader()
        .createQueryBuilder(AuditEntry, 'entry')
        .where('entry.id > :after', { after })
        .orderBy('entry.id')
        .take(1000)
        .getMany();
      if (page.length === 0) return { entries };
      for (const entry of page) {
        if (entry.previousHash !== previousHash || entry.hash !== chainHash(entry, previousHash))
          return { entries, brokenAt: entry.id };
        previousHash = entry.hash;
        entries += 1;
        after = entry.id;
      }
    }
  }
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
