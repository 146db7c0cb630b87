import { toDayNumber } from '../kernel/civil-date';
import { ByDay } from './by-day';
import type { LawBook } from './law-book';

/** Why an item is of its legal quality: a stable code; the presenter has the sentence in both languages. */
export type QualityReason =
  | 'before-due-date'
  | 'past-due-date'
  | 'past-due-date-no-reminder'
  | 'reminded-before-decree'
  | 'reminded-in-time'
  | 'reminded-late'
  | 'found-by-check'
  | 'force-majeure'
  | 'settled';

/** From which day an item that stays unpaid counts as evaded, and why. Days as day numbers. */
export interface EvasionStart {
  readonly day: number;
  readonly reason: 'reminded-before-decree' | 'reminded-in-time' | 'reminded-late' | 'found-by-check';
  /** Day of the reminder by which it is; absent where a check found it. */
  readonly urgedDay?: number | undefined;
}

/**
 * A legitimate reason that was accepted: contributions of these months are late and not deemed evaded, from the start
 * (Law 41/2024/QH15 arts 38 (4), 39 (2); Decree 274/2025/NĐ-CP art. 4). Months and days as numbers, both months included.
 */
export interface AcceptedReason {
  readonly fromMonth: number;
  readonly toMonth: number;
  /** From this day on the acceptance is withdrawn; absent: it stands. */
  readonly withdrawnDay?: number;
}

/** Whether a legitimate reason covers the contributions of a month, as it stands on a day. */
export function isExcused(reasons: readonly AcceptedReason[], month: number, day: number): boolean {
  return reasons.some(
    ({ fromMonth, toMonth, withdrawnDay }) =>
      fromMonth <= month && month <= toMonth && (withdrawnDay === undefined || day < withdrawnDay),
  );
}

/**
 * Passage from late to evaded of a registered amount that stays unpaid. Every time that it needs is that of the day which it governs, so
 * that a value which begins later changes nothing: the 60 days are those of the due date, the 45 and 15 those of the day of sending.
 * Law 41/2024/QH15 art. 39 (1) (đ), (e), art. 141 (12); Decree 274/2025/NĐ-CP art. 6.
 */
export class EvasionRule {
  private readonly unpaidDays: ByDay<number>;
  private readonly withinDays: ByDay<number>;
  private readonly daysAfterLateReminder: ByDay<number>;
  private readonly earliestDay: ByDay<number>;

  constructor(law: LawBook) {
    this.unpaidDays = ByDay.of(law.get('evasion.unpaid-days').list(), (days) => days);
    this.withinDays = ByDay.of(law.get('evasion.reminder-within-days').list(), (days) => days);
    this.daysAfterLateReminder = ByDay.of(law.get('evasion.days-after-late-reminder').list(), (days) => days);
    this.earliestDay = ByDay.of(law.get('evasion.earliest-day').list(), toDayNumber);
  }

  /**
   * Whether a letter can urge an amount at all: it was sent after the due date, and under the law that knows evasion by urging
   * (Law 41/2024/QH15 art. 35, from 2025-07-01). Whether it names the amount is another question.
   */
  mayUrge(dueDay: number, sentDay: number): boolean {
    const earliest = this.earliestDay.at(sentDay);
    return sentDay > dueDay && earliest !== undefined && sentDay >= earliest;
  }

  /**
   * The day from which the item is evaded if it stays unpaid. Urged within 45 days of the due date: from day 61 after it; urged later:
   * from the 15th day after sending (sending is day 0), not before day 61. These times came with Decree 274/2025/NĐ-CP: by a letter
   * sent before it an item is evaded from day 61, or from the day after sending where that is later.
   * @param sentDay day on which the first reminder that counts for the item was sent; absent: none was
   */
  startFor(dueDay: number, sentDay: number | undefined): EvasionStart | undefined {
    if (sentDay === undefined) return undefined;
    const day61 = dueDay + this.unpaidDays.atOrFirst(dueDay) + 1;
    const within = this.withinDays.at(sentDay);
    const after = this.daysAfterLateReminder.at(sentDay);
    if (within === undefined || after === undefined) {
      return { day: Math.max(day61, sentDay + 1), reason: 'reminded-before-decree', urgedDay: sentDay };
    }
    if (sentDay <= dueDay + within) return { day: day61, reason: 'reminded-in-time', urgedDay: sentDay };
    return { day: Math.max(day61, sentDay + after), reason: 'reminded-late', urgedDay: sentDay };
  }
}
