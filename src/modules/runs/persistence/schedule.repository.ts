import { Injectable } from '@nestjs/common';
import { instantOf, type Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { SCHEDULES, type Schedule, type ScheduleName } from '../domain/schedules';

/** Keeps which schedules are on, and for which moments each has been started. */
@Injectable()
export class ScheduleRepository {
  constructor(private readonly database: Database) {}

  /** Whether a schedule is on, and who switched it last. */
  async state(name: ScheduleName): Promise<Pick<Schedule, 'isOn' | 'changedBy'>> {
    const [row] = await this.database.rawRows('SELECT is_on, changed_by FROM schedule WHERE name = $1', [name]);
    if (!row) return { isOn: SCHEDULES[name].isOn, changedBy: null };
    return { isOn: Boolean(row[0]), changedBy: String(row[1]) };
  }

  /** Switches a schedule, in the open unit. */
  async switch(name: ScheduleName, isOn: boolean, by: string, at: Instant): Promise<void> {
    await this.database.execute(
      `INSERT INTO schedule (name, is_on, changed_by, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (name) DO UPDATE SET is_on = $2, changed_by = $3, changed_at = $4`,
      [name, isOn ? 1 : 0, by, fromInstant(at)],
    );
  }

  /** Writes down, in the open unit, that a schedule is started for these moments. @returns those for which it had not been */
  async start(name: ScheduleName, dueAt: readonly Instant[], at: Instant): Promise<Instant[]> {
    const started: Instant[] = [];
    for (const moment of dueAt) {
      const rows = await this.database.rawRows(
        `INSERT INTO schedule_start (schedule, due_at, started_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING due_at`,
        [name, fromInstant(moment), fromInstant(at)],
      );
      if (rows.length > 0) started.push(moment);
    }
    return started;
  }

  /** For which moment a schedule was last started by itself, and when that was. */
  async latestStart(name: ScheduleName): Promise<Pick<Schedule, 'lastDue' | 'lastStarted'>> {
    const [row] = await this.database.rawRows(
      'SELECT due_at, started_at FROM schedule_start WHERE schedule = $1 ORDER BY due_at DESC LIMIT 1',
      [name],
    );
    if (!row) return { lastDue: null, lastStarted: null };
    return { lastDue: instantOf(Number(row[0])), lastStarted: instantOf(Number(row[1])) };
  }
}
