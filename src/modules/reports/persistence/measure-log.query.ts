import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { standingEvents, STEP_ANNULLED } from '../../cases/cases.api';
import { officeOnDay } from '../../employers/employers.api';
import { CHECK_PARTICULARS, MEASURE_KINDS, type LoggedMeasure } from '../domain/measures/measure-events';

const KINDS = [...MEASURE_KINDS, ...CHECK_PARTICULARS].map((kind) => `'${kind}'`).join(', ');

/** Reads what was done in the cases of an authority's employers. */
@Injectable()
export class MeasureLogQuery {
  constructor(private readonly database: Database) {}

  /**
   * Measures against the employers of some offices up to a day, as known at an instant, in the order in which they were written down:
   * one statement for a whole province. Whose the employer was on the day decides, as for its debt, not which office keeps the case.
   */
  async load(authorityIds: readonly number[], asOf: CivilDate, knownAt: Instant): Promise<LoggedMeasure[]> {
    if (authorityIds.length === 0) return [];
    const offices = authorityIds.map((id) => Math.trunc(id)).join(', ');
    const rows = await this.database.rawRows(
      `SELECT v.id, v.case_id, v.sequence, v.kind, v.occurred_on, v.recorded_at, v.actor, v.data, c.employer_id, c.closed_on
       FROM case_event v
       JOIN enforcement_case c ON c.id = v.case_id
       JOIN employer e ON e.id = c.employer_id
       WHERE ((v.kind IN (${KINDS}) AND v.occurred_on <= $1) OR v.kind = $3) AND v.recorded_at <= $2
         AND ${officeOnDay(asOf)} IN (${offices})
       ORDER BY v.id`,
      [asOf, Date.parse(knownAt), STEP_ANNULLED.kind],
    );
    // What was annulled by the instant was never done.
    return standingEvents(rows.map(measureOf));
  }
}

function measureOf(row: RawRow): LoggedMeasure {
  return {
    id: row[0] as number,
    caseId: row[1] as number,
    sequence: row[2] as number,
    kind: row[3] as string,
    occurredOn: row[4] as CivilDate,
    recordedAt: instantOf(Number(row[5])),
    actor: row[6] as string,
    data: JSON.parse(row[7] as string) as unknown,
    documentSha256: null,
    employerId: row[8] as number,
    caseClosedOn: row[9] as CivilDate | null,
  };
}
