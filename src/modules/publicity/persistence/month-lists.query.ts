// Reads tables of other modules: case_measure, employer, enforcement_case.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';

/** The first publication of an office's list of a month. */
export interface FirstPublication {
  readonly listId: number;
  readonly on: CivilDate;
  readonly by: string;
}

/** Reads which offices have published their lists of a month, and which have anybody to name. */
@Injectable()
export class MonthListsQuery {
  constructor(private readonly database: Database) {}

  /** Of every office that has published its list of a month by a day, the first version. */
  async publishedBy(month: Period, day: CivilDate): Promise<Map<number, FirstPublication>> {
    const rows = await this.database.rawRows(
      `SELECT authority_id, id, published_on, published_by FROM publication_list
       WHERE month = $1 AND version = 1 AND published_on <= $2`,
      [month, day],
    );
    return new Map(
      rows.map(([authorityId, listId, on, by]) => [
        authorityId as number,
        { listId: listId as number, on: on as CivilDate, by: by as string },
      ]),
    );
  }

  /** The offices with an open case whose employer may be named, as its last review has it. */
  async officesWithNames(): Promise<Set<number>> {
    const rows = await this.database.rawRows(
      `SELECT DISTINCT COALESCE(c.authority_id, e.authority_id) FROM case_measure m
       JOIN enforcement_case c ON c.id = m.case_id JOIN employer e ON e.id = c.employer_id
       WHERE c.closed_on IS NULL AND m.measure = 'publication' AND m.state = 'available'`,
    );
    return new Set(rows.map(([authorityId]) => authorityId as number));
  }
}
