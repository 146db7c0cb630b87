// Reads tables of other modules: employer.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';

/** What the register and the cases say of an employer, for lists. */
export interface RegisteredDetails {
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly caseSince: CivilDate | null;
  readonly caseId: number | null;
}

/** Reads what a page of a list shows of its employers. */
@Injectable()
export class EmployerDetailsQuery {
  constructor(private readonly database: Database) {}

  /** Some hundred employers by row id, with the case open on a day. */
  async byIds(ids: readonly number[], day: CivilDate): Promise<Map<number, RegisteredDetails>> {
    if (ids.length === 0) return new Map();
    const some = ids.map((id) => Math.trunc(id)).join(',');
    const [rows, cases] = await Promise.all([
      this.database.rawRows(`SELECT id, code, tax_code, name FROM employer WHERE id IN (${some})`),
      this.database.rawRows(
        `SELECT employer_id, MAX(opened_on), MAX(id) FROM enforcement_case
         WHERE employer_id IN (${some}) AND opened_on <= $1 AND (closed_on IS NULL OR closed_on > $1)
         GROUP BY employer_id`,
        [day],
      ),
    ]);
    const open = new Map(
      cases.map(([id, openedOn, caseId]) => [id as number, [openedOn as CivilDate, caseId as number] as const]),
    );
    return new Map(
      rows.map(([id, code, taxCode, name]) => [
        id as number,
        {
          code: code as string,
          taxCode: taxCode as string | null,
          name: name as string,
          caseSince: open.get(id as number)?.[0] ?? null,
          caseId: open.get(id as number)?.[1] ?? null,
        },
      ]),
    );
  }
}
