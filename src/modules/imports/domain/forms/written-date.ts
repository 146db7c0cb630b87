import { isCivilDate, type CivilDate } from '../../../../kernel/civil-date';

const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTH_FIRST_YEAR_LAST = /^(\d{1,2})\/(\d{4})$/;
const MOMENT = /^(\d{1,2}\/\d{1,2}\/\d{4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** A text with the day before the month: the same with the year first, and the number of its day; undefined for any other text. */
export function dayFirst(text: string): { readonly yearFirst: string; readonly day: number } | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return { yearFirst: `${year}-${twoDigits(month)}-${twoDigits(day)}`, day: Number(day) };
}

/** The day that a text such as `07/31/2025` would be, did the month come first; undefined where that is none, or the text is written otherwise. */
export function monthFirstDay(text: string): CivilDate | undefined {
  const [, month, day, year] = DAY_FIRST.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined || Number(day) <= 12) return undefined;
  const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCivilDate(written) ? written : undefined;
}

/** `07/2025` as `2025-07`; undefined for any other text. */
export function monthBeforeYear(text: string): string | undefined {
  const [, month, year] = MONTH_FIRST_YEAR_LAST.exec(text) ?? [];
  return month === undefined || year === undefined ? undefined : `${year}-${twoDigits(month)}`;
}

/** `31/07/2025 8:30` as a moment in Vietnam, `2025-07-31T08:30:00+07:00`; a bare day as `2025-07-31`; undefined for any other text. */
export function dayFirstMoment(text: string): { readonly yearFirst: string; readonly day: number } | undefined {
  const [, date, hour, minute, second] = MOMENT.exec(text) ?? [];
  const read = date === undefined ? undefined : dayFirst(date);
  if (read === undefined || hour === undefined || minute === undefined) return read;
  return { day: read.day, yearFirst: `${read.yearFirst}T${twoDigits(hour)}:${minute}:${second ?? '00'}+07:00` };
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}
