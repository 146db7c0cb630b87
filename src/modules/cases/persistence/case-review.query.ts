import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { storedEvent } from './case-event.repository';
import { caseRow, type CaseRow } from './case.repository';

/** A case's row and all its events. */
export interface ReviewedCase {
  readonly row: CaseRow;
  readonly events: readonly StoredCaseEvent[];
}

const COLUMNS = [
  'c.id',
  'c.employer_id',
  'c.opened_on',
  'c.closed_on',
  'c.closing_reason',
  'c.authority_id',
  'c.officer',
  'c.version',
  'e.id',
  'e.case_id',
  'e.sequence',
  'e.kind',
  'e.occurred_on',
  'e.recorded_at',
  'e.actor',
  'e.data',
  'e.document_sha256',
];
const COLUMNS_OF_CASE = 8;

/** Reads every case with its events as one stream, in order of case, with constant memory. */
@Injectable()
export class CaseReviewQuery {
  constructor(private readonly database: Database) {}

  async *all(): AsyncGenerator<ReviewedCase> {
    const stream = this.database.streamRows(
      `SELECT ${COLUMNS.join(', ')} FROM enforcement_case c LEFT JOIN case_event e ON e.case_id = c.id
       ORDER BY c.id, e.sequence`,
    );
    let rows: RawRow[] = [];
    for await (const batch of stream) {
      for (const row of batch) {
        if (rows.length > 0 && rows[0]?.[0] !== row[0]) {
          yield reviewed(rows);
          rows = [];
        }
        rows.push(row);
      }
    }
    if (rows.length > 0) yield reviewed(rows);
  }
}

function reviewed(rows: readonly RawRow[]): ReviewedCase {
  const events = rows.map((row) => row.slice(COLUMNS_OF_CASE)).filter(([id]) => id !== null);
  return { row: caseRow(rows[0] ?? []), events: events.map(storedEvent) };
}
