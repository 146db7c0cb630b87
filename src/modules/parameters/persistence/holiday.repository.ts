import { Injectable } from '@nestjs/common';
import type { CalendarException } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';

/** A day as a file enters it. */
export interface NewHoliday extends Pick<CalendarException, 'on' | 'kind' | 'name' | 'reference'> {
  readonly line: number;
}

/** A day that was entered, when, and by which import. */
export interface EnteredDay extends CalendarException {
  readonly recordedAt: Instant;
  readonly importId: number;
}

/** Keeps the days that administrators entered. */
@Injectable()
export class HolidayRepository {
  constructor(private readonly database: Database) {}

  /** Every day that was entered, in the order of entering: of two for one day the later holds. */
  async list(): Promise<EnteredDay[]> {
    const rows = await this.database.rawRows(
      'SELECT on_day, kind, name, reference, recorded_at, import_id FROM holiday ORDER BY id',
    );
    return rows.map(([on, kind, name, reference, recordedAt, importId]) => ({
      on: on as CivilDate,
      kind: kind as CalendarException['kind'],
      name: name as string,
      reference: reference as string,
      certainty: 'sourced',
      recordedAt: instantOf(Number(recordedAt)),
      importId: importId as number,
    }));
  }

  /** Changes whenever an administrator enters a parameter or a day. */
  async lawVersion(): Promise<string> {
    const last = '(SELECT MAX(id) FROM parameter_entry), (SELECT MAX(id) FROM holiday)';
    const [row] = await this.database.rawRows(`SELECT ${last}`);
    return `${Number(row?.[0] ?? 0)} ${Number(row?.[1] ?? 0)}`;
  }

  /** Enters days, in the open unit of work. */
  async insert(importId: number, recordedAt: Instant, holidays: readonly NewHoliday[]): Promise<void> {
    const columns = ['on_day', 'kind', 'name', 'reference', 'recorded_at', 'import_id', 'line'];
    const rows = holidays.map(({ on, kind, name, reference, line }) => {
      return [on, kind, name, reference, fromInstant(recordedAt), importId, line];
    });
    await this.database.bulk().insert('holiday', columns, rows);
  }
}
