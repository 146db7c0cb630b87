import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';

/** A reminder that this system sent. */
export interface SentReminder {
  readonly reminderNo: string;
  readonly employerId: number;
  readonly sentOn: CivilDate;
  readonly noticeId: number;
}

/** Keeps the dates of reminders, which decide when late becomes evaded. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly database: Database) {}

  /** Records reminders in the open unit of work and marks their employers' projections as stale. One recorded before stays as it is. */
  async record(reminders: readonly SentReminder[], recordedAt: Instant): Promise<void> {
    const bulk = this.database.bulk();
    await bulk.insertIgnore(
      'reminder',
      ['reminder_no', 'employer_id', 'sent_on', 'notice_id', 'recorded_at'],
      reminders.map((each) => [each.reminderNo, each.employerId, each.sentOn, each.noticeId, Date.parse(recordedAt)]),
    );
    await bulk.insert(
      'employer_touched',
      ['employer_id'],
      reminders.map((each) => [each.employerId]),
    );
  }
}
