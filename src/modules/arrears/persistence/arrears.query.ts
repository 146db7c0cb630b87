import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import { holdsOn } from './position-sql';

/** Sets of employers by what their projections say for a day. Projections must have been refreshed for that day. */
@Injectable()
export class ArrearsQuery {
  constructor(private readonly database: Database) {}

  /** Row ids of the employers with principal past its due date on a day, ascending. */
  async employersInArrears(day: CivilDate): Promise<number[]> {
    const rows = await this.database.rawRows(
      'SELECT employer_id FROM arrears_position WHERE arrears_from <= $1 ORDER BY employer_id',
      [day],
    );
    return rows.map((row) => row[0] as number);
  }

  /**
   * Row ids of the employers who owe something on a day, ascending: principal past its due date, or charges on principal that was paid
   * late. Both are owed until they are paid (Law 41/2024/QH15 art. 40 (1), art. 41 (1)).
   */
  async employersOwing(day: CivilDate): Promise<number[]> {
    const rows = await this.database.rawRows(
      `SELECT employer_id FROM arrears_position WHERE arrears_from <= $1
       UNION SELECT employer_id FROM open_item WHERE outstanding = 0 AND charge_closed > charge_paid AND due_on < $1
       UNION SELECT employer_id FROM open_charge WHERE computed_on <= $1 AND amount > paid ORDER BY 1`,
      [day],
    );
    return rows.map((row) => row[0] as number);
  }

  /**
   * Of some employers, those who owe nothing on a day: no principal past due, no charge unpaid. Who could not be computed for the day
   * is not among them: nothing found is not nothing owed.
   */
  async clearOf(day: CivilDate, employerIds: readonly number[]): Promise<number[]> {
    const clear: number[] = [];
    for (let i = 0; i < employerIds.length; i += 1000) {
      const ids = employerIds.slice(i, i + 1000).map((id) => Math.trunc(id));
      const owing = await this.database.rawRows(
        `SELECT employer_id FROM open_item
         WHERE employer_id IN (${ids.join(',')}) AND due_on < $1 AND (outstanding > 0 OR charge_closed > charge_paid)
         UNION SELECT employer_id FROM open_charge
         WHERE employer_id IN (${ids.join(',')}) AND computed_on <= $1 AND amount > paid`,
        [day],
      );
      const computed = await this.database.rawRows(
        `SELECT employer_id FROM arrears_position WHERE employer_id IN (${ids.join(',')}) AND ${holdsOn(day)}`,
      );
      const owe = new Set(owing.map((row) => row[0] as number));
      clear.push(...computed.map((row) => row[0] as number).filter((id) => !owe.has(id)));
    }
    return clear;
  }

  /** Of some employers, the latest due date among what is past due and unpaid on a day, or bears unpaid charges; those without any are left out. */
  async latestDueOf(day: CivilDate, employerIds: readonly number[]): Promise<Map<number, CivilDate>> {
    const latest = new Map<number, CivilDate>();
    for (let i = 0; i < employerIds.length; i += 1000) {
      const ids = employerIds.slice(i, i + 1000).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT employer_id, MAX(due_on) FROM open_item
         WHERE employer_id IN (${ids.join(',')}) AND due_on < $1
           AND (outstanding > 0 OR charge_closed > charge_paid) GROUP BY employer_id`,
        [day],
      );
      for (const [employerId, dueOn] of rows) latest.set(employerId as number, dueOn as CivilDate);
    }
    return latest;
  }
}
