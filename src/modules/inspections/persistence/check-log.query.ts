// Reads tables of other modules: case_event, enforcement_case.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { standingEvents, STEP_ANNULLED, type StoredCaseEvent } from '../../cases/cases.api';
import { EVIDENCE_RECORDED, SESSION_HELD } from '../domain/case-events';
import { KINDS_OF_CHECKS } from '../domain/check-events';

/** What happened around checks of an employer. */
export type CheckLog = ReadonlyMap<number, readonly StoredCaseEvent[]>;

const KINDS = [...KINDS_OF_CHECKS, SESSION_HELD.kind, EVIDENCE_RECORDED.kind].map((kind) => `'${kind}'`).join(', ');

/** Reads the log of sessions, evidence and checks of many employers at once. */
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
}

function eventOf([, id, caseId, sequence, kind, occurredOn, recordedAt, actor, data]: RawRow): StoredCaseEvent {
  return {
    id: Number(id),
    caseId: caseId as number,
    sequence: sequence as number,
    kind: kind as string,
    occurredOn: occurredOn as CivilDate,
    recordedAt: instantOf(Number(recordedAt)),
    actor: actor as string,
    data: JSON.parse(data as string) as unknown,
    documentSha256: null,
  };
}
