import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { fromInstant } from '../../../platform/database/column-transformers';
import { chainHash, FIRST_HASH, type AuditRecord } from '../domain/audit-chain';
import { AuditRepository } from '../persistence/audit.repository';

/** What came of walking the whole trail. */
export interface AuditVerification {
  readonly entries: number;
  /** The first entry whose hash does not follow from its content and the entry before it; absent where all is well. */
  readonly brokenAt?: number;
}

/** The audit trail: append-only, each entry chained to the one before it by hash. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly trail: AuditRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Appends an entry in the open unit of work. `before` and `after` are plain JSON values. */
  async append(entry: Omit<AuditRecord, 'at'>): Promise<void> {
    await this.appendAll([entry]);
  }

  /** Appends many entries in their order, in a few statements. */
  async appendAll(entries: readonly Omit<AuditRecord, 'at'>[]): Promise<void> {
    if (entries.length === 0) return;
    let previousHash = (await this.trail.lockLastHash()) ?? FIRST_HASH;
    const at = this.clock.now();
    const rows = entries.map((entry) => {
      const record: AuditRecord = { at, ...entry };
      const hash = chainHash(record, previousHash);
      const row = [fromInstant(at), entry.actor, entry.action, entry.subject, json(entry.before), json(entry.after)];
      const whole = [...row, previousHash, hash];
      previousHash = hash;
      return whole;
    });
    await this.trail.append(rows);
  }

  /** Walks the trail from its beginning and checks every link. */
  async verify(): Promise<AuditVerification> {
    let previousHash = FIRST_HASH;
    let entries = 0;
    for (let after = 0; ;) {
      const page = await this.trail.after(after, 1000);
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
