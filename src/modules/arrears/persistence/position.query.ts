// Reads tables of other modules: employer_touched.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { ChargeRules } from '../../../law/charge-rules';
import { Database } from '../../../platform/database/database';
import { idList } from '../../../platform/database/sql';
import { holdsOn, openChargesOn, openItemsOn } from './position-sql';

/** What one employer owes on a day, as sums. Amounts in đồng. */
export interface PositionOnDay {
  readonly employerId: number;
  readonly outstanding: Dong;
  readonly notDue: Dong;
  readonly late: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
}

/** Reads what employers owe on a day from the projections, by arithmetic in the database and without touching a row. */
@Injectable()
export class PositionQuery {
  constructor(private readonly database: Database) {}

  /** Sums of the employers of whom anything is open and whose projection holds on the day, in order of row id. */
  async listOn(day: CivilDate, rules: ChargeRules): Promise<PositionOnDay[]> {
    const rows = await this.database.rawRows(
      `SELECT employer_id, CAST(SUM(outstanding) AS BIGINT), CAST(SUM(not_due) AS BIGINT), CAST(SUM(late) AS BIGINT),
         CAST(SUM(evaded) AS BIGINT), CAST(SUM(charge) AS BIGINT)
       FROM (
         SELECT employer_id, outstanding, not_due, late, evaded, charge FROM (${openItemsOn(day, rules)}) AS item
         UNION ALL
         SELECT employer_id, 0, 0, 0, 0, charge FROM (${openChargesOn(day)}) AS monthly
       ) AS line
       WHERE employer_id IN (SELECT employer_id FROM arrears_position WHERE ${holdsOn(day)})
       GROUP BY employer_id ORDER BY employer_id`,
    );
    return rows.map(([employerId, ...sums]) => {
      const [outstanding, notDue, late, evaded, charges] = sums.map((sum) => BigInt(sum as number)) as [
        Dong,
        Dong,
        Dong,
        Dong,
        Dong,
      ];
      return { employerId: employerId as number, outstanding, notDue, late, evaded, charges };
    });
  }

  /** Charges unpaid on a day, by row id, of those of some employers whose projection holds on it. Reads the rows of these alone. */
  async chargesOf(day: CivilDate, rules: ChargeRules, employerIds: readonly number[]): Promise<Map<number, Dong>> {
    if (employerIds.length === 0) return new Map();
    const among = `employer_id IN (${idList(employerIds)})`;
    const rows = await this.database.rawRows(
      `SELECT employer_id, CAST(SUM(charge) AS BIGINT) FROM (
         SELECT employer_id, charge FROM (${openItemsOn(day, rules)}) AS item WHERE ${among}
         UNION ALL SELECT employer_id, charge FROM (${openChargesOn(day)}) AS monthly WHERE ${among}
         UNION ALL SELECT employer_id, 0 FROM arrears_position WHERE ${among}
       ) AS line
       WHERE employer_id IN (SELECT employer_id FROM arrears_position WHERE ${holdsOn(day)}) GROUP BY employer_id`,
    );
    return new Map(rows.map(([employerId, charges]) => [employerId as number, BigInt(charges as number)]));
  }

  /** Row ids of the employers with facts whose projection does not hold on a day; their figures come from the facts. */
  async notHoldingOn(day: CivilDate): Promise<number[]> {
    const rows = await this.database.rawRows(
      `SELECT employer_id FROM arrears_position WHERE NOT (${holdsOn(day)})
       UNION SELECT employer_id FROM employer_touched ORDER BY 1`,
    );
    return rows.map((row) => row[0] as number);
  }
}
