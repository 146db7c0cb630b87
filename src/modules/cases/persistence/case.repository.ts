import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';

/** An open case as detection sees it. */
export interface OpenCase {
  readonly id: number;
  readonly employerId: number;
  readonly openedOn: CivilDate;
}

/** Keeps the cases: at most one open for each employer, which the database itself enforces. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  /** Every open case, in order of employer. */
  async listOpen(): Promise<OpenCase[]> {
    const rows = await this.database.rawRows(
      'SELECT id, employer_id, opened_on FROM enforcement_case WHERE closed_on IS NULL ORDER BY employer_id',
    );
    return rows.map((row) => ({ id: row[0] as number, employerId: row[1] as number, openedOn: row[2] as CivilDate }));
  }

  /** Opens a case for each employer that has none open. @returns how many were opened */
  async open(employerIds: readonly number[], openedOn: CivilDate): Promise<number> {
    const rows = employerIds.map((id) => [id, openedOn]);
    return (await this.database.bulk().insertIgnore('enforcement_case', ['employer_id', 'opened_on'], rows)).inserted;
  }

  /** Closes cases. @returns how many were closed, those closed meanwhile not counted */
  async close(caseIds: readonly number[], closedOn: CivilDate, reason: string): Promise<number> {
    if (caseIds.length === 0) return 0;
    return this.database.execute(
      `UPDATE enforcement_case SET closed_on = $1, closing_reason = $2
       WHERE closed_on IS NULL AND id IN (${caseIds.map((id) => Math.trunc(id)).join(',')})`,
      [closedOn, reason],
    );
  }
}
