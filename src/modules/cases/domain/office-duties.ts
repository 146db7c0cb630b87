import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { addMonths, firstDayOf, periodOf, toMonthNumber, type Period } from '../../../kernel/period';
import type { LawBook } from '../../../law/law-book';
import { monthlyReportBy, quarterlyListBefore, reminderBy } from '../../../law/office-deadlines';

/** A deadline of every office, by the calendar alone. */
export interface CalendarDuty {
  readonly kind: 'reminder.monthly' | 'report.monthly' | 'list.quarterly';
  /** The month that the duty is about. */
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly article: string;
}

const QUARTERLY_LIST = 'report.quarterly-list-before-day';

type DeadlineName = 'reminder.by-day-of-month' | 'report.monthly-by-day' | typeof QUARTERLY_LIST;

/**
 * What every office must do in the month of a day: the month's reminders by the 10th (Decree 274/2025/NĐ-CP art. 3), the report on the
 * month before by the 5th (Decision 366/QĐ-BHXH art. 5), and in a quarter's first month the list of the quarter before, before the 15th
 * (Law 41/2024/QH15 art. 35 (3), from 2025-07-01).
 */
export function dutiesOfMonth(law: LawBook, day: CivilDate): CalendarDuty[] {
  const month = periodOf(day);
  const before = addMonths(month, -1);
  const opensOn = firstDayOf(month);
  const article = (name: DeadlineName): string => law.get(name).entryAt(opensOn).reference;
  const duties: CalendarDuty[] = [
    {
      ...{ kind: 'reminder.monthly', period: month, opensOn, dueOn: reminderBy(law, month) },
      article: article('reminder.by-day-of-month'),
    },
    {
      ...{ kind: 'report.monthly', period: before, opensOn, dueOn: monthlyReportBy(law, before) },
      article: article('report.monthly-by-day'),
    },
  ];
  if (toMonthNumber(month) % 3 === 0 && law.get(QUARTERLY_LIST).find(opensOn)) {
    const dueOn = addDays(quarterlyListBefore(law, before), -1);
    duties.push({ kind: 'list.quarterly', period: before, opensOn, dueOn, article: article(QUARTERLY_LIST) });
  }
  return duties;
}
