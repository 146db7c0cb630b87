import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';

/** Keeps the days whose cycle has been run to its end. */
@Injectable()
export class CycleDayRepository {
  constructor(private readonly database: Database) {}

  /** The latest such day; null before the first. */
  async last(): Promise<CivilDate | null> {
    const [row] = await this.database.rawRows('SELECT MAX(day) FROM cycle_day');
    return (row?.[0] ?? null) as CivilDate | null;
  }

  /** Writes down that a day's cycle has been run; repeated, the first time stays. */
  async record(day: CivilDate, finishedAt: Instant): Promise<void> {
    await this.database.bulk().insertIgnore('cycle_day', ['day', 'finished_at'], [[day, Date.parse(finishedAt)]]);
  }
}
