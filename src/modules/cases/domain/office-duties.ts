import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { addMonths, firstDayOf, lastDayOf, periodOf, toMonthNumber, type Period } from '../../../kernel/period';
import type { LawBook } from '../../../law/law-book';
import { monthlyReportBy, quarterlyListBefore, reminderBy } from '../../../law/office-deadlines';

/** A deadline of the offices of some levels, by the calendar alone. */
export interface CalendarDuty {
  readonly kind: 'reminder.monthly' | 'report.monthly' | 'list.quarterly' | 'publication.monthly';
  /** The month that the duty is about. */
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly article: string;
  /** Levels of the offices that owe it; null: all. */
  readonly levels: readonly string[] | null;
}

const QUARTERLY_LIST = 'report.quarterly-list-before-day';

/**
 * What offices must do in the month of a day: the month's reminders by the 10th (Decree 274/2025/NĐ-CP art. 3), the report on the month
 * before by the 5th (Decision 366/QĐ-BHXH art. 5), the list of evaders within the month (Law 41/2024/QH15 art. 35 (2), form D15-TS), and in
 * a quarter's first month the list of the quarter before, before the 15th (Law 41/2024/QH15 art. 35 (3), from 2025-07-01). Which levels
 * report, publish and send lists are dated parameters.
 */
export function dutiesOfMonth(law: LawBook, day: CivilDate): CalendarDuty[] {
  const month = periodOf(day);
  return [
    remindersOf(law, month),
    reportOn(law, addMonths(month, -1), month),
    ...publicationOf(law, month),
    ...quarterlyListOf(law, addMonths(month, -1), month),
  ];
}

/** Whether an office of a level owes a duty. */
export function owes({ levels }: Pick<CalendarDuty, 'levels'>, level: string): boolean {
  return levels === null || levels.includes(level);
}

function remindersOf(law: LawBook, month: Period): CalendarDuty {
  const opensOn = firstDayOf(month);
  const { reference: article } = law.get('reminder.by-day-of-month').entryAt(opensOn);
  return { kind: 'reminder.monthly', period: month, opensOn, dueOn: reminderBy(law, month), article, levels: null };
}

function reportOn(law: LawBook, period: Period, month: Period): CalendarDuty {
  const opensOn = firstDayOf(month);
  const { value: levels, reference: article } = law.get('report.monthly-by-levels').entryAt(opensOn);
  return { kind: 'report.monthly', period, opensOn, dueOn: monthlyReportBy(law, period), article, levels };
}

function publicationOf(law: LawBook, month: Period): CalendarDuty[] {
  const opensOn = firstDayOf(month);
  const entry = law.get('publication.by-levels').find(opensOn);
  if (!entry) return [];
  const { value: levels, reference: article } = entry;
  return [{ kind: 'publication.monthly', period: month, opensOn, dueOn: lastDayOf(month), article, levels }];
}

function quarterlyListOf(law: LawBook, period: Period, month: Period): CalendarDuty[] {
  const opensOn = firstDayOf(month);
  const entry = law.get('report.quarterly-list-by-levels').find(opensOn);
  if (toMonthNumber(month) % 3 !== 0 || !entry || !law.get(QUARTERLY_LIST).find(opensOn)) return [];
  const dueOn = addDays(quarterlyListBefore(law, period), -1);
  const { value: levels, reference: article } = entry;
  return [{ kind: 'list.quarterly', period, opensOn, dueOn, article, levels }];
}
