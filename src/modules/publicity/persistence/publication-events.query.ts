import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import { firstDayOf, lastDayOf, type Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { standingEvents, STEP_ANNULLED, type StoredCaseEvent } from '../../cases/cases.api';
import { PUBLICITY_EVENT_TYPES } from '../domain/case-events';

/** Reads what the cases of all employers say of the lists of a month. */
@Injectable()
export class PublicationEventsQuery {
  constructor(private readonly database: Database) {}

  /** This module's events that happened in a month, in the order in which they were written down. */
  async ofMonth(month: Period): Promise<StoredCaseEvent[]> {
    const kinds = PUBLICITY_EVENT_TYPES.map(({ kind }) => kind);
    const places = kinds.map((_, index) => `$${index + 3}`).join(', ');
    const rows = await this.database.rawRows(
      `SELECT id, case_id, sequence, kind, occurred_on, recorded_at, actor, data, document_sha256 FROM case_event
       WHERE (occurred_on BETWEEN $1 AND $2 AND kind IN (${places})) OR kind = $${kinds.length + 3} ORDER BY id`,
      [firstDayOf(month), lastDayOf(month), ...kinds, STEP_ANNULLED.kind],
    );
    const events = rows.map(([id, caseId, sequence, kind, occurredOn, recordedAt, actor, data, documentSha256]) => ({
      id: id as number,
      caseId: caseId as number,
      sequence: sequence as number,
      kind: kind as string,
      occurredOn: occurredOn as CivilDate,
      recordedAt: instantOf(Number(recordedAt)),
      actor: actor as string,
      data: JSON.parse(data as string) as unknown,
      documentSha256: documentSha256 as string | null,
    }));
    return standingEvents(events);
  }
}
