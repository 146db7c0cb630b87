// Reads tables of other modules: employer, employer_touched.
import { Inject, Injectable } from '@nestjs/common';
import { toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { DomainError } from '../../../kernel/domain-error';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { BulkRow } from '../../../platform/database/bulk-writer';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import type { ArrearsProjection } from '../domain/project-position';
import { NOT_COMPUTED } from './position-sql';

const POSITION_COLUMNS = [
  'employer_id',
  'exact_from',
  'exact_until',
  'credit',
  'arrears_from',
  'workers',
  'rules_hash',
  'computed_at',
];
const ITEM_COLUMNS = [
  'employer_id',
  'fund',
  'period',
  'cause',
  'adjustment_no',
  'starts_on',
  'due_on',
  'assessed',
  'paid',
  'outstanding',
  'accrues_from_day',
  'charge_closed',
  'charge_paid',
  'evaded_from',
  'urged_on',
  'not_evaded',
];
const CHARGE_COLUMNS = [
  'employer_id',
  'fund',
  'month',
  'line',
  'cause',
  'evaded',
  'computed_on',
  'base',
  'rate',
  'amount',
  'paid',
];

/** Keeps the projections: which are stale, and their rows. */
@Injectable()
export class ProjectionRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The next employers with a stale projection, after one of them, in order of row id; in a unit of work. Units that do so follow one
   * another, so a projection is never overwritten by one that was computed from older facts.
   */
  async takeStale(after: number, limit: number): Promise<number[]> {
    await lockUntilCommit(this.database, 'arrears-projection');
    const rows = await this.database.rawRows(
      'SELECT DISTINCT employer_id FROM employer_touched WHERE employer_id > $1 ORDER BY employer_id LIMIT $2',
      [after, limit],
    );
    return rows.map((row) => row[0] as number);
  }

  /**
   * Replaces the projections of employers and removes every mark that asked for it, in the open unit of work. Marks that are set
   * meanwhile stay: the unit does not see them.
   */
  async store(
    projections: ReadonlyMap<number, ArrearsProjection>,
    employerIds: readonly number[],
    rulesHash: string,
  ): Promise<void> {
    if (employerIds.length === 0) return;
    const bulk = this.database.bulk();
    const computedAt = Date.parse(this.clock.now());
    for (const table of ['open_item', 'open_charge', 'arrears_position', 'not_computed', 'employer_touched']) {
      await bulk.deleteWhereIn(table, 'employer_id', employerIds);
    }
    const positions: BulkRow[] = [];
    const items: BulkRow[] = [];
    const charges: BulkRow[] = [];
    for (const [id, p] of projections) {
      positions.push([id, p.exactFrom, p.exactUntil, p.credit, p.arrearsFrom, p.workers, rulesHash, computedAt]);
      for (const i of p.items) {
        items.push([
          id,
          i.fund,
          i.period,
          i.cause,
          i.adjustmentNo ?? '',
          i.startsOn,
          i.dueOn,
          i.assessed,
          i.paid,
          i.outstanding,
          toDayNumber(i.accruesFrom),
          i.chargeClosed,
          i.chargePaid,
          i.evadedFrom,
          i.urgedOn,
          i.notEvaded,
        ]);
      }
      for (const [line, c] of p.charges.entries()) {
        charges.push([id, c.fund, c.month, line, c.cause, c.evaded, c.computedOn, c.base, c.rate, c.amount, c.paid]);
      }
    }
    await bulk.insert('arrears_position', POSITION_COLUMNS, positions);
    await bulk.insert('open_item', ITEM_COLUMNS, items);
    await bulk.insert('open_charge', CHARGE_COLUMNS, charges);
  }

  /** Leaves employers that could not be computed without figures, holding on no day, so that every refresh tries them again. */
  async storeNotComputed(because: ReadonlyMap<number, DomainError>): Promise<void> {
    const employerIds = [...because.keys()];
    const nothing = { credit: 0n, arrearsFrom: null, workers: 0, items: [], charges: [], exactUntil: null };
    const never = { ...nothing, exactFrom: '9999-12-31' as CivilDate };
    await this.store(new Map(employerIds.map((id) => [id, never])), employerIds, NOT_COMPUTED);
    await this.database.bulk().insert(
      'not_computed',
      ['employer_id', 'code', 'why_vi', 'why_en'],
      [...because].map(([id, error]) => [id, error.code, error.sentence('vi'), error.sentence('en')]),
    );
  }

  /** Marks the projections that do not hold on a day, or were made under other rules. @returns how many were marked */
  async markNotHoldingOn(day: CivilDate, rulesHash: string): Promise<number> {
    return this.database.execute(
      `INSERT INTO employer_touched (employer_id)
       SELECT employer_id FROM arrears_position
       WHERE (exact_from > $1 OR exact_until <= $1 OR rules_hash <> $2)
         AND NOT EXISTS (SELECT 1 FROM employer_touched AS mark WHERE mark.employer_id = arrears_position.employer_id)`,
      [day, rulesHash],
    );
  }

  /** Drops all projections and marks every employer, so that the next refresh makes them anew from the facts. */
  async dropAll(): Promise<void> {
    await lockUntilCommit(this.database, 'arrears-projection');
    for (const table of ['open_item', 'open_charge', 'arrears_position', 'not_computed', 'employer_touched']) {
      await this.database.execute(`DELETE FROM ${table}`);
    }
    await this.database.execute('INSERT INTO employer_touched (employer_id) SELECT id FROM employer ORDER BY id');
  }

  /** How many employers wait. */
  async countStale(): Promise<number> {
    const [row] = await this.database.rawRows('SELECT COUNT(DISTINCT employer_id) FROM employer_touched');
    return Number(row?.[0] ?? 0);
  }
}
