// Reads tables of other modules: employer, employer_office, employer_particulars, employer_status, employer_touched.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Bilingual } from '../../../kernel/language';
import { vietnameseOrderKey } from '../../../kernel/vietnamese-order';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { officeOnDay } from '../../employers/employers.api';
import type { LawInForce } from '../../parameters/parameters.api';
import { holdsOn, NOT_COMPUTED, openChargesOn, openItemsOn } from './position-sql';
import { EmployerSnapshot, type SnapshotRow, type Standing } from '../domain/employer-snapshot';

interface Sums {
  readonly late: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
  readonly oldestDueOn: CivilDate | null;
}

/** What is known of employers by id. */
interface Loaded {
  readonly items: ReadonlyMap<number, Sums>;
  readonly charges: ReadonlyMap<number, Dong>;
  readonly statuses: ReadonlyMap<number, string>;
}

const NOTHING: Sums = { late: 0n, evaded: 0n, charges: 0n, oldestDueOn: null };

/** Adds up what every employer owes on a day, from the projections and in a stream, so that nobody else is kept waiting. */
@Injectable()
export class EmployerSnapshotQuery {
  constructor(private readonly database: Database) {}

  /** Changes whenever projections were computed or the register of employers changed; a snapshot made under another version is old. */
  async version(): Promise<string> {
    const [row] = await this.database.rawRows(
      `SELECT MAX(computed_at), COUNT(*), (SELECT MAX(id) FROM employer), (SELECT MAX(id) FROM employer_office),
         (SELECT MAX(id) FROM employer_particulars), (SELECT MAX(id) FROM employer_status)
       FROM arrears_position`,
    );
    return (row ?? []).map(String).join(' ');
  }

  async load(day: CivilDate, law: LawInForce): Promise<EmployerSnapshot> {
    const [items, charges, statuses] = await Promise.all([
      this.itemSums(day, law),
      this.chargeSums(day),
      this.statuses(day),
    ]);
    const rows: SnapshotRow[] = [];
    const employers = this.database.streamRows(
      `SELECT e.id, ${officeOnDay(day)}, e.name, COALESCE(p.workers, 0), p.rules_hash,
         CASE WHEN p.employer_id IS NULL THEN 'none' WHEN p.rules_hash = '${NOT_COMPUTED}' THEN '${NOT_COMPUTED}' WHEN ${holdsOn(day)} THEN 'exact'
              WHEN p.exact_from > '${day}' THEN 'later-facts' ELSE 'outdated' END
       FROM employer e LEFT JOIN arrears_position p ON p.employer_id = e.id`,
    );
    for await (const batch of employers) {
      for (const row of batch) rows.push(snapshotRowOf(row, law.hash, { items, charges, statuses }));
    }
    return new EmployerSnapshot(day, rows);
  }

  /** Ids of the employers whose search text has every word; words without diacritics. */
  async matching(words: readonly string[]): Promise<Set<number>> {
    const conditions = words.map((_, i) => `search_text LIKE $${i + 1} ESCAPE '!'`).join(' AND ');
    const patterns = words.map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);
    return idsOf(await this.database.rawRows(`SELECT id FROM employer WHERE ${conditions}`, patterns));
  }

  /** Ids of the employers whose facts changed since their figures were computed. */
  async touched(): Promise<Set<number>> {
    return idsOf(await this.database.rawRows('SELECT DISTINCT employer_id FROM employer_touched'));
  }

  /** Why some employers could not be computed when that was last tried, by row id. */
  async whyNotComputed(ids: readonly number[]): Promise<Map<number, Bilingual>> {
    const some = ids.map((id) => Math.trunc(id)).join(',') || 'NULL';
    const rows = await this.database.rawRows(
      `SELECT employer_id, why_vi, why_en FROM not_computed WHERE employer_id IN (${some})`,
    );
    return new Map(rows.map(([id, vi, en]) => [id as number, { vi: vi as string, en: en as string }]));
  }

  private async itemSums(day: CivilDate, law: LawInForce): Promise<Map<number, Sums>> {
    const sums = new Map<number, Sums>();
    const batches = this.database.streamRows(
      `SELECT employer_id, CAST(SUM(late) AS BIGINT), CAST(SUM(evaded) AS BIGINT), CAST(SUM(charge) AS BIGINT),
         MIN(CASE WHEN late + evaded > 0 THEN due_on END)
       FROM (${openItemsOn(day, law.rules)}) AS item GROUP BY employer_id`,
    );
    for await (const batch of batches) {
      for (const [id, late, evaded, charges, oldest] of batch) {
        sums.set(id as number, {
          late: BigInt(late as number),
          evaded: BigInt(evaded as number),
          charges: BigInt(charges as number),
          oldestDueOn: oldest as CivilDate | null,
        });
      }
    }
    return sums;
  }

  /** The status in force on the day, of those who have one recorded by then. */
  private async statuses(day: CivilDate): Promise<Map<number, string>> {
    const statuses = new Map<number, string>();
    const batches = this.database.streamRows(
      'SELECT employer_id, status FROM employer_status WHERE since <= $1 ORDER BY employer_id, since',
      [day],
    );
    for await (const batch of batches) for (const [id, status] of batch) statuses.set(id as number, status as string);
    return statuses;
  }

  private async chargeSums(day: CivilDate): Promise<Map<number, Dong>> {
    const sums = new Map<number, Dong>();
    const batches = this.database.streamRows(
      `SELECT employer_id, CAST(SUM(charge) AS BIGINT) FROM (${openChargesOn(day)}) AS monthly GROUP BY employer_id`,
    );
    for await (const batch of batches) for (const [id, sum] of batch) sums.set(id as number, BigInt(sum as number));
    return sums;
  }
}

function snapshotRowOf(
  [id, authorityId, name, workers, rulesHash, standing]: RawRow,
  hash: string,
  { items, charges, statuses }: Loaded,
): SnapshotRow {
  const employerId = id as number;
  const holds = standing === 'exact';
  const sums = (holds && items.get(employerId)) || NOTHING;
  return {
    employerId,
    authorityId: authorityId as number,
    workers: Number(workers),
    standing: holds && rulesHash !== hash ? 'old-rules' : (standing as Standing),
    late: sums.late,
    evaded: sums.evaded,
    charges: sums.charges + ((holds && charges.get(employerId)) || 0n),
    oldestDueOn: sums.oldestDueOn,
    status: statuses.get(employerId) ?? 'active',
    nameKey: vietnameseOrderKey(name as string),
  };
}

function idsOf(rows: readonly RawRow[]): Set<number> {
  return new Set(rows.map((row) => row[0] as number));
}
