import { isCivilDate } from '../../../../kernel/civil-date';
import type { Language } from '../../../../kernel/language';
import { isPeriod } from '../../../../kernel/period';
import type { ColumnForm } from '../files/file-definition';
import { shownDay, turned } from '../shown';
import type { KnownForms } from './file-forms';
import { dayFirst, dayFirstMoment, monthBeforeYear } from './written-date';

const WITH_DOTS = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
const DIGITS = /^-?[1-9]\d{3,}$/;
const ZONE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)\+07:00$/;
const AMOUNTS: ReadonlySet<ColumnForm | undefined> = new Set(['amount', 'signed-amount']);
const DATES: ReadonlySet<ColumnForm | undefined> = new Set(['day', 'month', 'moment']);

/** A number or a date of a spreadsheet as the written cells of its file write such: beside them it is read again. */
export function asWritten(text: string, form: ColumnForm | undefined, { dates, amounts }: KnownForms): string {
  if (DATES.has(form)) return dates === 'day-first' ? dayBeforeMonth(text) : text;
  return AMOUNTS.has(form) && amounts === 'dotted' && DIGITS.test(text) ? withDots(text) : text;
}

/** A cell as it is shown to whoever mends it: days as screens print them, where the file has no written form of its own. */
export function asShown(text: string, form: ColumnForm | undefined, { dates }: KnownForms, language: Language): string {
  if (!DATES.has(form) || dates !== null || language !== 'vi') return text;
  return form === 'moment' ? dayBeforeMonth(text) : shownDay(text)[language];
}

/**
 * What was typed over a cell, as the file writes such cells. Days are taken either way where the file has no written form of its own;
 * in a file that puts the day first also with the year first, which has no other meaning; amounts alike.
 */
export function asTyped(text: string, form: ColumnForm | undefined, { dates, amounts }: KnownForms): string {
  const typed = text.trim();
  if (DATES.has(form)) {
    if (dates === null) return yearFirst(typed, form) ?? text;
    return dates === 'day-first' && isRealYearFirst(typed) ? turned(typed) : text;
  }
  if (!AMOUNTS.has(form) && form !== 'count') return text;
  if (amounts === null && WITH_DOTS.test(typed)) return typed.replaceAll('.', '');
  return amounts === 'dotted' && AMOUNTS.has(form) && DIGITS.test(typed) ? withDots(typed) : text;
}

/** Digits with dots between thousands. */
export function withDots(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function isRealYearFirst(text: string): boolean {
  return isCivilDate(text) || isPeriod(text);
}

/** Undefined for what is no day, month or moment: it stays as it was typed, so that the reason names what was typed. */
function yearFirst(text: string, form: ColumnForm | undefined): string | undefined {
  if (form === 'month') {
    const month = monthBeforeYear(text);
    return month !== undefined && isPeriod(month) ? month : undefined;
  }
  const written = (form === 'moment' ? dayFirstMoment(text) : dayFirst(text))?.yearFirst;
  return written !== undefined && isCivilDate(written.slice(0, 'YYYY-MM-DD'.length)) ? written : undefined;
}

function dayBeforeMonth(text: string): string {
  const [, day, time] = ZONE.exec(text) ?? [];
  if (day !== undefined && time !== undefined) return `${turned(day)} ${time}`;
  return isRealYearFirst(text) ? turned(text) : text;
}
