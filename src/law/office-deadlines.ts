import { civilDate, type CivilDate } from '../kernel/civil-date';
import { addMonths, firstDayOf, periodOf, toMonthNumber, type Period } from '../kernel/period';
import { extendWorkingDays, type Pause } from './enforcement/deadline-pauses';
import type { LawBook } from './law-book';

/** Last day of a month's regular reminders: within the first 10 days (Decree 274/2025/NĐ-CP art. 3). */
export function reminderBy(law: LawBook, month: Period): CivilDate {
  return dayIn(month, law.get('reminder.by-day-of-month').at(firstDayOf(month)));
}

/**
 * Last day of a reminder for what was found on a day outside the monthly review: 5 working days (Decree 274/2025/NĐ-CP art. 3), those on
 * which the case stood still not counted. Null before the decree, and while the case stands still without a known end.
 */
export function adHocReminderBy(law: LawBook, foundOn: CivilDate, pauses: readonly Pause[] = []): CivilDate | null {
  const days = law.get('reminder.outside-review-working-days').find(foundOn)?.value;
  return days === undefined ? null : extendWorkingDays(law.calendar, foundOn, days, pauses);
}

/** The day before which an employer's papers on a legitimate reason must arrive: the 25th of the reminder's month (Decree 274/2025/NĐ-CP art. 4). */
export function forceMajeurePapersBefore(law: LawBook, reminderSentOn: CivilDate): CivilDate {
  return dayIn(periodOf(reminderSentOn), law.get('force-majeure.papers-before-day').at(reminderSentOn));
}

/** Last day of the report on a month: the 5th of the next (Decision 366/QĐ-BHXH art. 5 (3.2)). */
export function monthlyReportBy(law: LawBook, month: Period): CivilDate {
  const next = addMonths(month, 1);
  return dayIn(next, law.get('report.monthly-by-day').at(firstDayOf(next)));
}

/** The day before which a quarter's list goes to state-management and inspection bodies (Law 41/2024/QH15 art. 35 (3)). */
export function quarterlyListBefore(law: LawBook, month: Period): CivilDate {
  const n = toMonthNumber(month);
  const firstOfNextQuarter = addMonths(month, 3 - (n % 3));
  return dayIn(firstOfNextQuarter, law.get('report.quarterly-list-before-day').at(firstDayOf(firstOfNextQuarter)));
}

function dayIn(month: Period, day: number): CivilDate {
  return civilDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
}
