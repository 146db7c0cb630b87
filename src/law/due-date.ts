import { cycleEndMonthNumber, type PaymentMethod } from '../kernel/payment-cycle';
import { fromMonthNumber, firstDayOf, lastDayOf, toMonthNumber, type Period } from '../kernel/period';
import type { CivilDate } from '../kernel/civil-date';
import type { LawBook } from './law-book';

/**
 * The last day in time for a period.
 * Up to June 2025: last day of the month, or of the payment cycle (Decision 595/QĐ-BHXH art. 7).
 * From July 2025: last day of the month after it (Law 41/2024/QH15 art. 34 (4)).
 * The rule is chosen by the last month of the cycle: a cycle has one due date.
 * @example dueDate(law, 'monthly', '2025-08') // '2025-09-30'
 */
export function dueDate(law: LawBook, method: PaymentMethod, period: Period): CivilDate {
  const lastMonth = cycleEndMonthNumber(method, toMonthNumber(period));
  const cycleEndsIn = fromMonthNumber(lastMonth);
  const rule = law.get('due-date.rule').at(firstDayOf(cycleEndsIn));
  const day = lastDayOf(rule === 'end-of-cycle' ? cycleEndsIn : fromMonthNumber(lastMonth + 1));
  return law.get('due-date.moves-to-working-day').at(day) ? law.calendar.onOrNextWorkingDay(day) : day;
}
