import { cycleEndMonthNumber, cycleStartMonthNumber, type PaymentMethod } from '../kernel/payment-cycle';
import { fromMonthNumber, firstDayOf, lastDayOf, toMonthNumber, type Period } from '../kernel/period';
import type { CivilDate } from '../kernel/civil-date';
import type { LawBook } from './law-book';

/**
 * The last day in time for a period.
 * Up to June 2025: last day of the month, or of the payment cycle (Decision 595/QĐ-BHXH art. 7).
 * From July 2025: last day of the month after it (Law 41/2024/QH15 art. 34 (4)).
 * Both rule and days off are those of the first day of the cycle: a cycle has one due date, and none of them changes once it has begun.
 * @example dueDate(law, 'monthly', '2025-08') // '2025-09-30'
 */
export function dueDate(law: LawBook, method: PaymentMethod, period: Period): CivilDate {
  const month = toMonthNumber(period);
  const lastMonth = cycleEndMonthNumber(method, month);
  const begins = firstDayOf(fromMonthNumber(cycleStartMonthNumber(method, month)));
  const rule = law.get('due-date.rule').at(begins);
  const day = lastDayOf(fromMonthNumber(rule === 'end-of-cycle' ? lastMonth : lastMonth + 1));
  return movedDueDate(law, day, begins);
}

/** The day itself, or the next working day where the law that holds on a day moves due dates. */
export function movedDueDate(law: LawBook, day: CivilDate, ruledOn: CivilDate): CivilDate {
  return law.get('due-date.moves-to-working-day').at(ruledOn) ? law.calendar.onOrNextWorkingDay(day) : day;
}
