import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { parseInstant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';
import { idList } from '../../../platform/database/sql';
import { closingFiguresOf, type TableClosing } from '../domain/table-closing';

/** Reads with which table C12-TS employers were last written to, by monthly letter or by a letter of their case. */
@Injectable()
export class LastTablesQuery {
  constructor(private readonly database: Database) {}

  /** The last table before a day by row id of the employer; who was given none stands not here. */
  async before(day: CivilDate, employerIds: readonly number[]): Promise<Map<number, TableClosing>> {
    const ids = idList(employerIds);
    const rows = await this.database.rawRows(
      `SELECT employer_id, issued_on, ${this.ofSnapshot('knownAt')}, ${this.ofSnapshot('closing')},
         ${this.ofSnapshot('view', 'doc', 'reference')}
       FROM (
         SELECT employer_id, issued_on, snapshot, ROW_NUMBER() OVER (PARTITION BY employer_id ORDER BY issued_on DESC, series DESC, id DESC) AS place
         FROM (
           SELECT id, 0 AS series, employer_id, issued_on, snapshot FROM notice
           WHERE employer_id IN (${ids}) AND kind = 'reminder' AND state <> 'void' AND dispatched_on IS NOT NULL AND issued_on < $1
           UNION ALL
           SELECT id, 1 AS series, employer_id, issued_on, snapshot FROM case_document
           WHERE employer_id IN (${ids}) AND kind IN ('ad-hoc-reminder', 'second-reminder') AND issued_on < $1
         ) AS letters
       ) AS latest
       WHERE place = 1`,
      [day],
    );
    return new Map(
      rows.map(([employerId, issuedOn, knownAt, closing, reference]) => [
        employerId as number,
        {
          asOf: issuedOn as CivilDate,
          knownAt: parseInstant(knownAt as string),
          reference: reference as string,
          figures: closing === null ? null : closingFiguresOf(closing as string),
        },
      ]),
    );
  }

  /** A value inside a snapshot as text; null where there is none. */
  private ofSnapshot(...path: readonly string[]): string {
    if (this.database.engine === 'postgres') return `CAST(snapshot AS jsonb) #>> '{${path.join(',')}}'`;
    return `snapshot ->> '$.${path.join('.')}'`;
  }
}
