import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';

/** What the register and the cases say of an employer, for lists. */
export interface RegisteredDetails {
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly caseSince: CivilDate | null;
}

/** Reads what a page of a list shows of its employers. */
@Injectable()
export class EmployerDetailsQuery {
  constructor(private readonly database: Database) {}

  /** Some hundred employers by row id, with the case open on a day. */
  async byIds(ids: readonly number[], day: CivilDate): Promise<Map<number, RegisteredDetails>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rawRows(
      `SELECT e.id, e.code, e.tax_code, e.name,
         (SELECT MAX(c.opened_on) FROM enforcement_case c
          WHERE c.employer_id = e.id AND c.opened_on <= $1 AND (c.closed_on IS NULL OR c.closed_on > $1))
       FROM employer e
       WHERE e.id IN (${ids.map((id) => Math.trunc(id)).join(',')})`,
      [day],
    );
    return new Map(
      rows.map(([id, code, taxCode, name, caseSince]) => [
        id as number,
        {
          code: code as string,
          taxCode: taxCode as string | null,
          name: name as string,
          caseSince: caseSince as CivilDate | null,
        },
      ]),
    );
  }
}
