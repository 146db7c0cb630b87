// Reads tables of other modules: case_event, notice, report.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { vietnamDate, instantOf } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';

/** How far an office has got with the letters of a month. */
export interface RemindersOfMonth {
  readonly waiting: number;
  /** The day on which the last one went out; null where none has. */
  readonly lastSentOn: CivilDate | null;
  /** Who sent the last one; null where no case was told. */
  readonly sentBy: string | null;
}

/** That a report was made. */
export interface ReportMade {
  readonly on: CivilDate;
  /** Null where nobody was named. */
  readonly by: string | null;
}

/** Reads what offices have done of what the calendar asks of them. */
@Injectable()
export class OfficeWorkQuery {
  constructor(private readonly database: Database) {}

  /** The monthly letters of a month by office; offices without any are left out. */
  async remindersOf(period: Period, day: CivilDate): Promise<Map<number, RemindersOfMonth>> {
    const rows = await this.database.rawRows(
      `SELECT n.authority_id, SUM(CASE WHEN n.dispatched_on IS NULL OR n.dispatched_on > $2 THEN 1 ELSE 0 END),
         MAX(CASE WHEN n.dispatched_on <= $2 THEN n.dispatched_on END)
       FROM notice n WHERE n.kind = 'reminder' AND n.period = $1 AND n.state <> 'void' GROUP BY n.authority_id`,
      [period, day],
    );
    const senders = await this.sendersOf(period);
    return new Map(
      rows.map(([authorityId, waiting, lastSentOn]) => [
        authorityId as number,
        {
          waiting: Number(waiting),
          lastSentOn: lastSentOn as CivilDate | null,
          sentBy: senders.get(authorityId as number) ?? null,
        },
      ]),
    );
  }

  private async sendersOf(period: Period): Promise<Map<number, string>> {
    const rows = await this.database.rawRows(
      `SELECT n.authority_id, MAX(e.actor) FROM notice n JOIN case_event e ON e.case_id = n.case_id
         AND e.kind = 'notice-issued' AND e.occurred_on = n.dispatched_on
       WHERE n.kind = 'reminder' AND n.period = $1 AND n.state <> 'void' GROUP BY n.authority_id`,
      [period],
    );
    return new Map(rows.map(([authorityId, actor]) => [authorityId as number, actor as string]));
  }

  /** When the first report on a month was frozen and by whom, by office. */
  async reportsOn(period: Period): Promise<Map<number, ReportMade>> {
    const rows = await this.database.rawRows(
      `SELECT authority_id, created_at, made_by FROM report WHERE kind = 'monthly' AND period = $1 AND version = 1`,
      [period],
    );
    return new Map(
      rows.map(([authorityId, createdAt, madeBy]) => [
        authorityId as number,
        { on: vietnamDate(instantOf(Number(createdAt))), by: madeBy as string | null },
      ]),
    );
  }
}
