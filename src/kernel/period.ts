import { civilDate, dayNumberOf, daysInMonth, type CivilDate } from './civil-date';
import { kernelError } from './kernel-errors';

/** A calendar month `YYYY-MM`: the month that a contribution is for, or in which something is computed. Compares as text. */
export type Period = string & { readonly __period: unique symbol };

const SHAPE = /^(19|[2-9]\d)\d{2}-(0[1-9]|1[0-2])$/;

/**
 * Reads a period.
 * @throws DomainError `period.malformed` where the text is not `YYYY-MM`.
 * @example parsePeriod('2025-07')
 */
export function parsePeriod(text: string): Period {
  if (!isPeriod(text)) {
    throw kernelError('period.malformed', { text });
  }
  return text;
}

/** Whether the text is a month written `YYYY-MM`. */
export function isPeriod(text: string): text is Period {
  return SHAPE.test(text);
}

/** Months since year 0: the number that month arithmetic is done with. */
export function toMonthNumber(period: Period): number {
  const year =
    (period.charCodeAt(0) - 48) * 1000 +
    (period.charCodeAt(1) - 48) * 100 +
    (period.charCodeAt(2) - 48) * 10 +
    (period.charCodeAt(3) - 48);
  return year * 12 + (period.charCodeAt(5) - 48) * 10 + (period.charCodeAt(6) - 48) - 1;
}

// The same few hundred months are written over and over: each is put together once.
const WRITTEN = new Map<number, Period>();

/** The period of a month number; the inverse of `toMonthNumber`. */
export function fromMonthNumber(monthNumber: number): Period {
  const known = WRITTEN.get(monthNumber);
  if (known !== undefined) return known;
  const period = writePeriod(monthNumber);
  if (WRITTEN.size < 12_000) WRITTEN.set(monthNumber, period);
  return period;
}

function writePeriod(monthNumber: number): Period {
  const year = Math.floor(monthNumber / 12);
  return `${String(year).padStart(4, '0')}-${String(monthNumber - year * 12 + 1).padStart(2, '0')}` as Period;
}

/** The period `months` later (earlier where negative). */
export function addMonths(period: Period, months: number): Period {
  return fromMonthNumber(toMonthNumber(period) + months);
}

/** The month in which a day lies. */
export function periodOf(date: CivilDate): Period {
  return date.slice(0, 7) as Period;
}

/** First day of the month. */
export function firstDayOf(period: Period): CivilDate {
  return `${period}-01` as CivilDate;
}

/** Last day of the month. */
export function lastDayOf(period: Period): CivilDate {
  const monthNumber = toMonthNumber(period);
  const year = Math.floor(monthNumber / 12);
  const month = monthNumber - year * 12 + 1;
  return civilDate(year, month, daysInMonth(year, month));
}

/** Day number (see civil-date) of the first day of a month number. */
export function firstDayNumberOf(monthNumber: number): number {
  const year = Math.floor(monthNumber / 12);
  return dayNumberOf(year, monthNumber - year * 12 + 1, 1);
}

/** Every month from `first` to `last`, both included; empty where `last` is before `first`. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const periods: Period[] = [];
  for (let n = toMonthNumber(first); n <= toMonthNumber(last); n += 1) periods.push(fromMonthNumber(n));
  return periods;
}
