import { laterOf, type CivilDate } from '../../kernel/civil-date';
import type { Dong } from '../../kernel/money';
import { cycleEndMonthNumber, type PaymentMethod } from '../../kernel/payment-cycle';
import { addMonths, firstDayOf, toMonthNumber, type Period } from '../../kernel/period';
import type { CaseFacts, OwedItem } from './case-facts';

/** Items past their due date on a day. */
export function overdue(facts: CaseFacts, day: CivilDate): readonly OwedItem[] {
  return facts.items.filter((item) => item.lateFrom <= day);
}

/** Items evaded on a day. */
export function evaded(facts: CaseFacts, day: CivilDate): readonly OwedItem[] {
  return facts.items.filter((item) => evasionOf(item) !== null && (evasionOf(item) ?? day) <= day);
}

/** The day from which an item is evaded; null where it is not in sight or excused. */
export function evasionOf(item: OwedItem): CivilDate | null {
  return item.excused || item.evadedFrom === null ? null : laterOf(item.evadedFrom, item.lateFrom);
}

/** The earliest of some days; null where there is none. */
export function earliest(days: readonly (CivilDate | null)[]): CivilDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

/** The first day late of the oldest item. */
export function firstLateDay(items: readonly OwedItem[]): CivilDate | null {
  return earliest(items.map((item) => item.lateFrom));
}

/** What items come to. */
export function totalOf(items: readonly OwedItem[]): Dong {
  return items.reduce((sum, item) => sum + item.outstanding, 0n);
}

/** The largest number of workers of one item. */
export function workersOf(items: readonly OwedItem[]): number {
  return items.reduce((most, item) => Math.max(most, item.workers), 0);
}

/** Periods that items are for, each once. */
export function periodsOf(items: readonly OwedItem[]): readonly Period[] {
  return [...new Set(items.map((item) => item.period))].toSorted();
}

/**
 * The first day on which the items that have begun reach a measure, taking items in order of their day; null where never.
 * @param dayOf day on which an item begins to count, or null
 * @param enough whether the items that count by then suffice
 */
export function firstDayWhen(
  items: readonly OwedItem[],
  dayOf: (item: OwedItem) => CivilDate | null,
  enough: (counting: readonly OwedItem[]) => boolean,
): CivilDate | null {
  const days = [...new Set(items.map(dayOf).filter((day) => day !== null))].toSorted();
  return days.find((day) => enough(items.filter((item) => (dayOf(item) ?? '9') <= day))) ?? null;
}

/**
 * First day on which more than so many months of contributions are owed for an item: months counted from the first month of its cycle,
 * and the amount past its due date. Decision 595/QĐ-BHXH art. 36 (3.1) (b): more than 2, 4 or 7 months by payment method,
 * which is each time one month after the due date of that law.
 * @param method how the employer paid for the month of the item
 */
export function firstDayOwingMoreThan(months: number, item: OwedItem, method: PaymentMethod): CivilDate {
  return laterOf(firstDayOf(addMonths(firstOfCycle(item.period, method), months)), item.lateFrom);
}

function firstOfCycle(period: Period, method: PaymentMethod): Period {
  const length = cycleEndMonthNumber(method, 0) + 1;
  return addMonths(period, -(toMonthNumber(period) % length));
}
