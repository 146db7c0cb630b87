import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { ReminderKind } from '../domain/facts';
import { Database } from '../../../platform/database/database';

/** A reminder that this system sent. */
export interface SentReminder {
  /** `letterKey`; what is read back and cited is the printed number. */
  readonly reminderNo: string;
  readonly employerId: number;
  readonly sentOn: CivilDate;
  /** Keys of the items that the letter names; null for a letter that kept no list. */
  readonly lists: readonly string[] | null;
  /** The letter of the monthly run, or null. */
  readonly noticeId: number | null;
  /** The paper of a case, where a step sent it. */
  readonly documentId?: number;
  /** Absent: the monthly letter. */
  readonly kind?: ReminderKind;
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
      ['reminder_no', 'employer_id', 'sent_on', 'notice_id', 'document_id', 'kind', 'lists', 'recorded_at'],
      reminders.map((each) => [
        each.reminderNo,
        each.employerId,
        each.sentOn,
        each.noticeId,
        each.documentId ?? null,
        each.kind ?? 'monthly',
        each.lists && JSON.stringify(each.lists),
        Date.parse(recordedAt),
      ]),
    );
    await bulk.insert(
      'employer_touched',
      ['employer_id'],
      reminders.map((each) => [each.employerId]),
    );
  }

  /** Writes down when a letter was served; what was written down before stays. */
  async served(
    { noticeId, documentId }: { readonly noticeId: number | null; readonly documentId: number | null },
    servedOn: CivilDate,
  ): Promise<void> {
    const [column, id] = noticeId === null ? ['document_id', documentId] : ['notice_id', noticeId];
    await this.database.execute(`UPDATE reminder SET served_on = $2 WHERE ${column} = $1 AND served_on IS NULL`, [
      id,
      servedOn,
    ]);
  }

  /** Takes back that a letter was served. */
  async unserve({
    noticeId,
    documentId,
  }: {
    readonly noticeId: number | null;
    readonly documentId: number | null;
  }): Promise<void> {
    const [column, id] = noticeId === null ? ['document_id', documentId] : ['notice_id', noticeId];
    await this.database.execute(`UPDATE reminder SET served_on = NULL WHERE ${column} = $1`, [id]);
  }

  /** Employers to whom a reminder was sent from a day to another, both included. @param among of these only; absent: of all */
  async employersReminded(from: CivilDate, to: CivilDate, among?: readonly number[]): Promise<Set<number>> {
    const ids = among ? ` AND employer_id IN (${among.map((id) => Math.trunc(id)).join(',') || 'NULL'})` : '';
    const rows = await this.database.rawRows(
      `SELECT DISTINCT employer_id FROM reminder WHERE sent_on BETWEEN $1 AND $2${ids}`,
      [from, to],
    );
    return new Set(rows.map(([employerId]) => employerId as number));
  }
}
