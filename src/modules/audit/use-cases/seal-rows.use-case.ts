import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ROWS_SEALED, rowSealsOf, type RowSeal, type RowSeals } from '../domain/row-seals';
import { AuditEntries } from '../persistence/audit-entries.query';
import { SealedRowsQuery } from '../persistence/sealed-rows.query';
import type { SealedTable } from '../persistence/sealed-tables';
import { AuditTrail } from './audit-trail';

/** Writes into the audit trail the hashes of rows that have come in since: facts, events, papers, reports, parameters. */
@Injectable()
export class SealRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trail: AuditTrail,
    private readonly entries: AuditEntries,
    private readonly rows: SealedRowsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In a unit of its own. Tables into which somebody is just writing wait for the next time. @returns how many rows were sealed */
  async run(actor: string): Promise<number> {
    return this.unitOfWork.run(async () => {
      const held = await this.rows.hold();
      const last = await this.entries.last(ROWS_SEALED);
      const reached = { ...(last && rowSealsOf(ROWS_SEALED, last.after)?.reached) };
      const seals: RowSeal[] = [];
      for (const table of held) {
        const seal = await this.next(table, reached[table.table] ?? null);
        if (!seal) continue;
        seals.push(seal);
        reached[table.table] = seal.upTo;
      }
      if (seals.length === 0) return 0;
      const after: RowSeals = { seals, reached };
      await this.trail.append({ actor, action: ROWS_SEALED, subject: 'database', before: null, after });
      return seals.reduce((sum, { rows }) => sum + rows, 0);
    });
  }

  private async next(table: SealedTable, after: number | string | null): Promise<RowSeal | undefined> {
    const upTo = await this.rows.lastKey(table, this.clock.today());
    if (upTo === null || (after !== null && upTo <= after)) return undefined;
    return {
      table: table.table,
      columns: table.columns,
      after,
      upTo,
      ...(await this.rows.stretch(table, after, upTo)),
    };
  }
}
