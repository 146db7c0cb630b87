import { Injectable } from '@nestjs/common';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import { Database } from '../../../platform/database/database';

/** Workers and wage fund assessed for one fund and period. */
export interface WorkforceRow {
  readonly employerId: number;
  readonly period: Period;
  readonly fund: Fund;
  readonly workers: number;
  readonly wageBase: Dong;
}

/** Reads how many workers and what wages were assessed. */
@Injectable()
export class WorkforceQuery {
  constructor(private readonly database: Database) {}

  /** Rows of some employers from one period to another, both included, in order of employer and period. */
  async between(employerIds: readonly number[], from: Period, to: Period): Promise<WorkforceRow[]> {
    if (employerIds.length === 0) return [];
    const rows = await this.database.rawRows(
      `SELECT employer_id, period, fund, workers, wage_base FROM assessment
       WHERE employer_id IN (${employerIds.map((id) => Math.trunc(id)).join(',')}) AND period BETWEEN $1 AND $2
       ORDER BY employer_id, period, fund`,
      [from, to],
    );
    return rows.map(([employerId, period, fund, workers, wageBase]) => ({
      employerId: employerId as number,
      period: period as Period,
      fund: fund as Fund,
      workers: workers as number,
      wageBase: BigInt(wageBase as number),
    }));
  }
}
