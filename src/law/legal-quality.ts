import { toDayNumber } from '../kernel/civil-date';
import { invariant } from '../kernel/invariant';
import type { LawBook } from './law-book';

/** Why an item is of its legal quality: a stable code; the presenter has the sentence in both languages. */
export type QualityReason =
  | 'before-due-date'
  | 'past-due-date'
  | 'past-due-date-no-reminder'
  | 'reminded-in-time'
  | 'reminded-late'
  | 'found-by-check'
  | 'force-majeure'
  | 'settled';

/** From which day an item that stays unpaid counts as evaded, and why. Days as day numbers. */
export interface EvasionStart {
  readonly day: number;
  readonly reason: 'reminded-in-time' | 'reminded-late' | 'found-by-check';
}

/**
 * A legitimate reason that was accepted: contributions of these months are late and not deemed evaded, from the day of the decision on
 * (Law 41/2024/QH15 arts 38 (4), 39 (2); Decree 274/2025/NĐ-CP art. 4). Months and days as numbers, both months included.
 */
export interface AcceptedReason {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly decidedDay: number;
  /** From this day on the acceptance is withdrawn; absent: it stands. */
  readonly withdrawnDay?: number;
}

/** Whether a legitimate reason covers the contributions of a month, as it stands on a day. */
export function isExcused(reasons: readonly AcceptedReason[], month: number, day: number): boolean {
  return reasons.some(
    ({ fromMonth, toMonth, decidedDay, withdrawnDay }) =>
      fromMonth <= month && month <= toMonth && decidedDay <= day && (withdrawnDay === undefined || day < withdrawnDay),
  );
}

/**
 * Passage from late to evaded of a registered amount that stays unpaid.
 * Law 41/2024/QH15 art. 39 (1) (đ), (e), art. 141 (12); Decree 274/2025/NĐ-CP art. 6.
 */
export class EvasionRule {
  private readonly unpaidDays: number;
  private readonly withinDays: number;
  private readonly daysAfterLateReminder: number;
  private readonly earliestDay: number;

  constructor(law: LawBook) {
    this.unpaidDays = latest(law, 'evasion.unpaid-days');
    this.withinDays = latest(law, 'evasion.reminder-within-days');
    this.daysAfterLateReminder = latest(law, 'evasion.days-after-late-reminder');
    const earliest = law.get('evasion.earliest-day').list().at(-1);
    invariant(earliest, 'the evasion rule has an earliest day');
    this.earliestDay = toDayNumber(earliest.value);
  }

  /**
   * The day from which the item is evaded if it stays unpaid; undefined without a reminder after the due date.
   * The first reminder sent after the due date counts: sent within 45 days, evaded from day 61 after the due date;
   * sent later, from the 15th day after sending (sending is day 0), not before day 61. Never before 2025-07-01.
   * @param reminderDays days on which reminders were sent, ascending
   */
  startFor(dueDay: number, reminderDays: readonly number[]): EvasionStart | undefined {
    const sent = reminderDays.find((day) => day > dueDay);
    if (sent === undefined) return undefined;
    const day61 = dueDay + this.unpaidDays + 1;
    if (sent <= dueDay + this.withinDays) {
      return { day: Math.max(day61, this.earliestDay), reason: 'reminded-in-time' };
    }
    return { day: Math.max(day61, sent + this.daysAfterLateReminder, this.earliestDay), reason: 'reminded-late' };
  }
}

function latest(
  law: LawBook,
  name: 'evasion.unpaid-days' | 'evasion.reminder-within-days' | 'evasion.days-after-late-reminder',
): number {
  const entry = law.get(name).list().at(-1);
  invariant(entry, 'the parameter has an entry', { name });
  return entry.value;
}
