import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { standingEvents, STEP_ANNULLED, type StoredCaseEvent } from '../../cases/cases.api';
import {
  EVIDENCE_RECORDED,
  KINDS_OF_CHECKS,
  SESSION_HELD,
  type DeclaredToTax,
} from '../../inspections/inspections.api';

/** What happened around checks of an employer. */
export type CheckLog = ReadonlyMap<number, readonly StoredCaseEvent[]>;

const KINDS = [...KINDS_OF_CHECKS, SESSION_HELD.kind, EVIDENCE_RECORDED.kind].map((kind) => `'${kind}'`).join(', ');

/** Reads the log of sessions, evidence and checks of many employers at once, and what they declared to the tax office. */
@Injectable()
export class CheckLogQuery {
  constructor(private readonly database: Database) {}

  /** Events up to a day, by row id of the employer, in the order in which they were written down. */
  async eventsUntil(day: CivilDate): Promise<CheckLog> {
    const rows = await this.database.rawRows(
      `SELECT c.employer_id, e.id, e.case_id, e.sequence, e.kind, e.occurred_on, e.recorded_at, e.actor, e.data
       FROM case_event e JOIN enforcement_case c ON c.id = e.case_id
       WHERE (e.kind IN (${KINDS}) AND e.occurred_on <= $1) OR e.kind = $2 ORDER BY e.id`,
      [day, STEP_ANNULLED.kind],
    );
    const log = new Map<number, StoredCaseEvent[]>();
    for (const row of rows) {
      const employerId = row[0] as number;
      log.set(employerId, [...(log.get(employerId) ?? []), eventOf(row)]);
    }
    for (const [employerId, events] of log) log.set(employerId, standingEvents(events));
    return log;
  }

  /** The latest declaration to the tax office by the month of a day, by row id; those without a tax code in the registry are left out. */
  async declaredBy(day: CivilDate, employerIds: readonly number[]): Promise<Map<number, DeclaredToTax>> {
    const declared = new Map<number, DeclaredToTax>();
    for (let i = 0; i < employerIds.length; i += 1000) {
      const ids = employerIds.slice(i, i + 1000).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT e.id, t.declared_workers, t.period FROM employer e JOIN tax_registry t ON t.tax_code = e.tax_code
         WHERE e.id IN (${ids.join(',')}) AND t.period =
           (SELECT MAX(last.period) FROM tax_registry last WHERE last.tax_code = e.tax_code AND last.period <= $1)`,
        [day.slice(0, 7)],
      );
      for (const [id, workers, period] of rows) {
        declared.set(id as number, { workers: workers as number, period: period as Period });
      }
    }
    return declared;
  }
}

function eventOf([, id, caseId, sequence, kind, occurredOn, recordedAt, actor, data]: RawRow): StoredCaseEvent {
  return {
    ...{ id: Number(id), caseId: caseId as number, sequence: sequence as number, kind: kind as string },
    ...{ occurredOn: occurredOn as CivilDate, recordedAt: instantOf(Number(recordedAt)), actor: actor as string },
    ...{ data: JSON.parse(data as string) as unknown, documentSha256: null },
  };
}
