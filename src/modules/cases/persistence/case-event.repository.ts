import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { standingEvents, STEP_ANNULLED } from '../domain/annulment';
import type { StoredCaseEvent } from '../domain/case-event-type';

/** An event as it is written: its data as JSON text. */
export interface EventRow {
  readonly caseId: number;
  readonly sequence: number;
  readonly kind: string;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly data: string;
  readonly documentSha256: string | null;
  readonly idempotencyKey: string | null;
  readonly requestSha256: string | null;
}

/** What was done under an idempotency key. */
export interface AnsweredRequest {
  readonly eventId: number;
  readonly caseId: number;
  readonly sequence: number;
  readonly requestSha256: string | null;
}

const COLUMNS = [
  'case_id',
  'sequence',
  'kind',
  'occurred_on',
  'recorded_at',
  'actor',
  'data',
  'document_sha256',
  'idempotency_key',
  'request_sha256',
];
const SELECTED = 'id, case_id, sequence, kind, occurred_on, recorded_at, actor, data, document_sha256';
const IDS_PER_READ = 1000;

/** The log of what happens in cases. Append-only. */
@Injectable()
export class CaseEventRepository {
  constructor(private readonly database: Database) {}

  /** Appends one event in the open unit. @returns its id */
  async insert(row: EventRow): Promise<number> {
    const places = COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
    const [inserted] = await this.database.rawRows(
      `INSERT INTO case_event (${COLUMNS.join(', ')}) VALUES (${places}) RETURNING id`,
      valuesOf(row),
    );
    invariant(inserted, 'an inserted event has an id');
    return inserted[0] as number;
  }

  /** Appends many events in the open unit. */
  async insertAll(rows: readonly EventRow[]): Promise<void> {
    await this.database.bulk().insert('case_event', COLUMNS, rows.map(valuesOf));
  }

  /** The events of a case that count, in their order: without what was annulled. */
  async listOf(caseId: number): Promise<StoredCaseEvent[]> {
    return standingEvents(await this.wholeLogOf(caseId));
  }

  /** Every event of a case in its order, annulled ones too. */
  async wholeLogOf(caseId: number): Promise<StoredCaseEvent[]> {
    const rows = await this.database.rawRows(
      `SELECT ${SELECTED} FROM case_event WHERE case_id = $1 ORDER BY sequence`,
      [caseId],
    );
    return rows.map(storedEvent);
  }

  /** The events that count of every case of some employers, by employer, in the order in which they were written down. */
  async listOfEmployers(employerIds: readonly number[]): Promise<Map<number, StoredCaseEvent[]>> {
    const whole = await this.wholeLogsOfEmployers(employerIds);
    return new Map([...whole].map(([employerId, events]) => [employerId, standingEvents(events)]));
  }

  /** The same with those that were annulled. */
  async wholeLogsOfEmployers(employerIds: readonly number[]): Promise<Map<number, StoredCaseEvent[]>> {
    const found = new Map<number, StoredCaseEvent[]>();
    for (let i = 0; i < employerIds.length; i += IDS_PER_READ) {
      const ids = employerIds.slice(i, i + IDS_PER_READ).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT ${SELECTED.replace(/(\w+)/g, 'e.$1')}, c.employer_id
         FROM case_event e JOIN enforcement_case c ON c.id = e.case_id
         WHERE c.employer_id IN (${ids.join(',')}) ORDER BY e.id`,
      );
      for (const row of rows) {
        const employerId = row.at(-1) as number;
        const events = found.get(employerId);
        if (events) events.push(storedEvent(row));
        else found.set(employerId, [storedEvent(row)]);
      }
    }
    return found;
  }

  /** The events of some kinds of many cases that count, in order of case and sequence. */
  async listOfKinds(caseIds: readonly number[], kinds: readonly string[]): Promise<StoredCaseEvent[]> {
    const events: StoredCaseEvent[] = [];
    const wanted = [...kinds, STEP_ANNULLED.kind];
    const places = wanted.map((_, index) => `$${index + 1}`).join(', ');
    for (let i = 0; i < caseIds.length; i += IDS_PER_READ) {
      const ids = caseIds.slice(i, i + IDS_PER_READ).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT ${SELECTED} FROM case_event WHERE kind IN (${places}) AND case_id IN (${ids.join(',')})
         ORDER BY case_id, sequence`,
        wanted,
      );
      for (const row of rows) events.push(storedEvent(row));
    }
    return standingEvents(events);
  }

  /** Ids of the cases that have an event of a kind. */
  async casesWith(kind: string): Promise<number[]> {
    const rows = await this.database.rawRows('SELECT DISTINCT case_id FROM case_event WHERE kind = $1 ORDER BY 1', [
      kind,
    ]);
    return rows.map((row) => row[0] as number);
  }

  /** What was done under an idempotency key, if anything. */
  async findAnswered(idempotencyKey: string): Promise<AnsweredRequest | undefined> {
    const [row] = await this.database.rawRows(
      'SELECT id, case_id, sequence, request_sha256 FROM case_event WHERE idempotency_key = $1',
      [idempotencyKey],
    );
    if (!row) return undefined;
    const [eventId, caseId, sequence, requestSha256] = row;
    return {
      eventId: eventId as number,
      caseId: caseId as number,
      sequence: sequence as number,
      requestSha256: requestSha256 as string | null,
    };
  }
}

/** An event from the columns `id, case_id, sequence, kind, occurred_on, recorded_at, actor, data, document_sha256`. */
export function storedEvent(row: RawRow): StoredCaseEvent {
  const [id, caseId, sequence, kind, occurredOn, recordedAt, actor, data, documentSha256] = row;
  return {
    id: id as number,
    caseId: caseId as number,
    sequence: sequence as number,
    kind: kind as string,
    occurredOn: occurredOn as CivilDate,
    recordedAt: instantOf(Number(recordedAt)),
    actor: actor as string,
    data: JSON.parse(data as string) as unknown,
    documentSha256: documentSha256 as string | null,
  };
}

function valuesOf(row: EventRow): (string | number | null)[] {
  return [
    row.caseId,
    row.sequence,
    row.kind,
    row.occurredOn,
    fromInstant(row.recordedAt),
    row.actor,
    row.data,
    row.documentSha256,
    row.idempotencyKey,
    row.requestSha256,
  ];
}
