import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import type { SqlValue } from '../../../platform/database/sql';

/** The kind of the duty to send the first letter on an amount before it is too late for evasion to begin on day 61. */
export const FIRST_REMINDER = 'reminder.first';

/** The rule as it stands on a day. */
export interface FirstReminderRule {
  /** Days from the due date within which the letter must be sent. */
  readonly withinDays: number;
  /** Amounts due before this day are not under the rule. */
  readonly dueSince: CivilDate;
  readonly article: string;
}

/** Longer ago than this an amount was late before anybody here could know of it: imported, or found afterwards. */
const LOOKS_BACK_DAYS = 62;

/**
 * The first letter on every amount that has become late, one duty for each employer and month of due dates. Set-based: whatever the
 * number of employers, three statements that look at what became late within two months.
 */
@Injectable()
export class FirstReminderDutyRepository {
  constructor(private readonly database: Database) {}

  /** Registers the duties that have arisen by a day, in the open unit of work. @returns how many were new */
  async register(day: CivilDate, { withinDays, dueSince, article }: FirstReminderRule): Promise<number> {
    const oldest = addDays(day, -LOOKS_BACK_DAYS);
    const rows = await this.database.rawRows(
      `SELECT i.employer_id, MIN(i.due_on), e.authority_id
       FROM open_item i JOIN employer e ON e.id = i.employer_id
       WHERE i.due_on < $1 AND i.due_on >= $2 AND i.outstanding > 0
         AND NOT EXISTS (SELECT 1 FROM duty d
           WHERE d.kind = '${FIRST_REMINDER}' AND d.employer_id = i.employer_id AND d.period = SUBSTR(i.due_on, 1, 7))
         AND (i.urged_on IS NULL OR i.urged_on > $1)
       GROUP BY i.employer_id, SUBSTR(i.due_on, 1, 7), e.authority_id ORDER BY i.employer_id`,
      [day, oldest < dueSince ? dueSince : oldest],
    );
    await this.database.bulk().insertIgnore(
      'duty',
      ['kind', 'subject', 'employer_id', 'authority_id', 'period', 'opens_on', 'due_on', 'article'],
      rows.map(([employerId, dueOn, authorityId]) => {
        const due = dueOn as CivilDate;
        const cells = [FIRST_REMINDER, `employer:${String(employerId)}`, employerId, authorityId, due.slice(0, 7)];
        return [...cells, addDays(due, 1), addDays(due, withinDays), article] as SqlValue[];
      }),
    );
    return rows.length;
  }

  /**
   * Writes down which of them were done by a day: by the letter that urged the last of what is still unpaid, and where all has been paid
   * meanwhile by the first letter since the amount was late. @returns how many
   */
  async meet(day: CivilDate): Promise<number> {
    const since = 'r.employer_id = duty.employer_id AND r.sent_on >= duty.opens_on AND r.sent_on <= $1';
    const unpaid = `FROM open_item i WHERE i.employer_id = duty.employer_id AND i.outstanding > 0
      AND SUBSTR(i.due_on, 1, 7) = duty.period`;
    const sentOn = `COALESCE((SELECT MAX(i.urged_on) ${unpaid}), (SELECT MIN(r.sent_on) FROM reminder r WHERE ${since}))`;
    // Who sent it is known where a case was told of it.
    const sender = `(SELECT MIN(e.actor) FROM case_event e JOIN enforcement_case c ON c.id = e.case_id
      WHERE c.employer_id = duty.employer_id AND e.kind IN ('notice-issued', 'notice-dispatched') AND e.occurred_on = ${sentOn})`;
    return this.database.execute(
      `UPDATE duty SET met_by = ${sender}, met_on = ${sentOn}
       WHERE kind = '${FIRST_REMINDER}' AND met_on IS NULL AND EXISTS (SELECT 1 FROM reminder r WHERE ${since})
         AND NOT EXISTS (SELECT 1 ${unpaid} AND (i.urged_on IS NULL OR i.urged_on > $1))`,
      [day],
    );
  }

  /** Lets go of those in time of which nothing is owed any more; who could not be computed may owe. What was missed stays missed. @returns how many */
  async release(day: CivilDate): Promise<number> {
    return this.database.execute(
      `DELETE FROM duty WHERE kind = '${FIRST_REMINDER}' AND met_on IS NULL AND due_on >= $1
         AND employer_id IN (SELECT p.employer_id FROM arrears_position p WHERE p.exact_from <= $1)
         AND NOT EXISTS (SELECT 1 FROM open_item i WHERE i.employer_id = duty.employer_id
           AND i.outstanding > 0 AND i.due_on < $1 AND SUBSTR(i.due_on, 1, 7) = duty.period)`,
      [day],
    );
  }
}
