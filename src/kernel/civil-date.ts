import { kernelError } from './kernel-errors';

/** A day of the Vietnamese civil calendar, `YYYY-MM-DD`. Compares as text. Has no time and no time zone. */
export type CivilDate = string & { readonly __civilDate: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a civil date.
 * @throws DomainError `date.malformed` where the text is not `YYYY-MM-DD` or names a day that does not exist (2025-02-30).
 * @example parseCivilDate('2025-07-01')
 */
export function parseCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) {
    throw kernelError('date.malformed', { text });
  }
  return text;
}

/** Whether the text is an existing day written `YYYY-MM-DD`, between the years 1900 and 9999. */
export function isCivilDate(text: string): text is CivilDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days in a month of the Gregorian calendar; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole days since 1970-01-01 (negative before). The number that day arithmetic is done with. */
export function toDayNumber(date: CivilDate): number {
  return dayNumberOf(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** Day number of a year, month (1–12) and day, by the days-from-civil algorithm (proleptic Gregorian). */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

// Statements write the same few thousand days over and over: each is put together once. 1970 to 2106.
const WRITTEN: CivilDate[] = [];
const WRITTEN_LIMIT = 50_000;

/** The civil date of a day number; the inverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): CivilDate {
  if (dayNumber < 0 || dayNumber >= WRITTEN_LIMIT) return writeDate(dayNumber);
  return (WRITTEN[dayNumber] ??= writeDate(dayNumber));
}

function writeDate(dayNumber: number): CivilDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civilDate(year, month, day);
}

/** Writes a civil date from numbers that are known to be a real day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** The date `days` later (earlier where negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`: 0 for the same day, 1 for the next. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day itself a number of years later; 29 February becomes 28 February in a common year. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const year = digits(date, 0, 4) + years;
  const month = digits(date, 5, 7);
  return civilDate(year, month, Math.min(digits(date, 8, 10), daysInMonth(year, month)));
}

/** The same day of the month a number of months later; the last of that month where it has no such day. */
export function monthsLater(date: CivilDate, months: number): CivilDate {
  const count = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return civilDate(year, month, Math.min(digits(date, 8, 10), daysInMonth(year, month)));
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekday(date: CivilDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Day of the month, 1 to 31. */
export function dayOfMonth(date: CivilDate): number {
  return digits(date, 8, 10);
}

/** The later of two dates. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

/** The earlier of two dates. */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let i = from; i < until; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
