import { isCivilDate, type CivilDate } from '../../../../kernel/civil-date';
import { DomainError } from '../../../../kernel/domain-error';
import { parseInstant, type Instant } from '../../../../kernel/instant';
import { firstDayOf, isPeriod, type Period } from '../../../../kernel/period';
import type { DateForm } from '../forms/file-forms';
import { ownName, type Header } from '../header';
import { shownDay, turned } from '../shown';
import { dayFirst, dayFirstMoment, monthBeforeYear } from '../forms/written-date';
import type { MessageCode, MessageParameters } from '../messages';
import type { RowContext } from '../row-context';
import { fail, type SourceRow } from '../source-row';
import { nativeCell, rawTextOf, textOf, type CellReader } from './cell';

/** Law 71/2006/QH11 takes effect: of what lies before, the program knows no law, and one such row kept all of an employer from being computed. */
const FIRST_DAY = '2007-01-01' as CivilDate;
const FIRST_PERIOD = '2007-01' as Period;
/** What a cell that cannot be read gives; its row is rejected. */
const STAND_IN_DAY = FIRST_DAY;
const STAND_IN_PERIOD = FIRST_PERIOD;
/** Written as the kernel writes it, so nothing is left to convert. */
const CANONICAL = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const MONTH_ALONE = /^(\d{4}-\d{2}|\d{1,2}\/\d{4})$/;
const YEAR_FIRST_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The number by which a spreadsheet keeps a day of 1982 to 2119. */
const SERIAL = /^[3-7]\d{4}$/;
/** A file names few months; what was once found good need not be looked at again. */
const MOST_REMEMBERED = 1000;

/** What is told of the form in which a file writes days and months. */
const DAYS: Readonly<Record<DateForm | 'undecided', MessageParameters>> = {
  'year-first': { form: 'YYYY-MM-DD', example: '2025-07-01' },
  'day-first': { form: 'dd/mm/yyyy', example: '01/07/2025' },
  // A sheet of real dates has no written form; where its rows are mended both are taken.
  undecided: {
    form: { vi: 'dd/mm/yyyy hoặc YYYY-MM-DD', en: 'YYYY-MM-DD or dd/mm/yyyy' },
    example: shownDay('2025-07-01'),
  },
};
const MONTHS: typeof DAYS = {
  'year-first': { form: 'YYYY-MM', example: '2025-07' },
  'day-first': { form: 'mm/yyyy', example: '07/2025' },
  undecided: { form: { vi: 'mm/yyyy hoặc YYYY-MM', en: 'YYYY-MM or mm/yyyy' }, example: shownDay('2025-07') },
};
const MOMENTS: Readonly<Record<DateForm, Readonly<Record<'example' | 'day', string>>>> = {
  'year-first': { example: '2026-04-01T08:30:00+07:00', day: '2026-04-01' },
  'day-first': { example: '01/04/2026 08:30', day: '01/04/2026' },
};

/** A month of the law that is known, and that has begun. */
export function periodCell(header: Header, column: string, context: RowContext): CellReader<Period> {
  const raw = rawTextOf(header, column);
  const text = textOf(header, column);
  const good = new Map<string, Period>();
  const written = monthReader(header, column);
  return (row) => {
    const known = good.get(raw(row));
    if (known) return known;
    if (text(row) === '') return failed(row, column, 'text.missing', {}, STAND_IN_PERIOD);
    const value = written(row, text(row));
    if (value === undefined) return STAND_IN_PERIOD;
    if (value < FIRST_PERIOD) {
      return failed(row, column, 'period.too-early', shown({ text: value, earliest: FIRST_PERIOD }), STAND_IN_PERIOD);
    }
    const latest = context.currentPeriod;
    if (value > latest) return failed(row, column, 'period.future', shown({ text: value, latest }), STAND_IN_PERIOD);
    if (good.size < MOST_REMEMBERED) good.set(raw(row), value);
    return value;
  };
}

/** A month as the file writes months; undefined, with the problem noted, where the text is none. */
function monthReader(header: Header, column: string): (row: SourceRow, text: string) => Period | undefined {
  const { forms } = header;
  const isNative = nativeCell(header, column);
  return (row, text) => {
    const swapped = monthBeforeYear(text);
    const isSwappedFile = forms.dates === 'day-first' && !isNative(row);
    const yearFirst = isSwappedFile ? (swapped ?? '') : text;
    if (isPeriod(yearFirst)) return yearFirst;
    const month = MONTHS[forms.known.dates ?? 'undecided'];
    const other = isSwappedFile ? text : (swapped ?? '');
    if (!isPeriod(other)) fail(row, column, 'period.malformed', { text, ...month });
    else fail(row, column, 'period.other-form', { text, ...month, mended: isSwappedFile ? turned(text) : other });
    return undefined;
  };
}

/** A day that exists, past or to come. */
export function dayCell(header: Header, column: string): CellReader<CivilDate> {
  const text = textOf(header, column);
  const written = dayReader(header, column);
  return (row) => {
    const value = text(row);
    if (value === '') return failed(row, column, 'text.missing', {}, STAND_IN_DAY);
    return written(row, value) ?? STAND_IN_DAY;
  };
}

/** A day as the file writes days; undefined, with the problem noted, where the text is none. */
function dayReader(header: Header, column: string): (row: SourceRow, text: string) => CivilDate | undefined {
  const { forms } = header;
  const isNative = nativeCell(header, column);
  const own = ownName(header, column);
  return (row, text) => {
    if ((forms.dates === 'year-first' || isNative(row)) && isCivilDate(text)) return text;
    const swapped = dayFirst(text);
    if (swapped) forms.sawDayFirst(row, own, { text, ...swapped });
    const isSwappedFile = forms.dates === 'day-first';
    if (isSwappedFile && swapped && isCivilDate(swapped.yearFirst)) return swapped.yearFirst;
    const day = DAYS[forms.known.dates ?? 'undecided'];
    const isOwnForm = isSwappedFile ? swapped !== undefined : YEAR_FIRST_DAY.test(text);
    const other = isSwappedFile ? text : (swapped?.yearFirst ?? '');
    if (isOwnForm) fail(row, column, 'date.unreal', { text, ...day });
    else if (isCivilDate(other)) {
      fail(row, column, 'date.other-form', { text, ...day, mended: isSwappedFile ? turned(text) : other });
    } else fail(row, column, SERIAL.test(text) ? 'date.serial' : 'date.malformed', { text, ...day });
    return undefined;
  };
}

/** A day that exists and is not yet to come. */
export function pastDayCell(header: Header, column: string, context: RowContext): CellReader<CivilDate> {
  const day = dayCell(header, column);
  return (row) => {
    const value = day(row);
    if (value > context.today) fail(row, column, 'date.future', shown({ text: value, latest: context.today }));
    return value;
  };
}

/** From when on something holds: a day that is not yet to come, or a month, which stands for its first day. */
export function sinceCell(header: Header, column: string, context: RowContext): CellReader<CivilDate> {
  const day = pastDayCell(header, column, context);
  const month = periodCell(header, column, context);
  const text = textOf(header, column);
  return (row) => (MONTH_ALONE.test(text(row)) ? firstDayOf(month(row)) : day(row));
}

/** A day on which money came in or an employer was reminded: under the law that is known, and not yet to come. */
export function factDayCell(header: Header, column: string, context: RowContext): CellReader<CivilDate> {
  const day = pastDayCell(header, column, context);
  return (row) => {
    const value = day(row);
    if (value < FIRST_DAY) {
      fail(row, column, 'date.too-early', shown({ text: value, earliest: FIRST_DAY }));
    }
    return value;
  };
}

/** When a fact was recorded: not later than now; now, where the file does not say. */
export function recordedAtCell(header: Header, column: string, context: RowContext): CellReader<Instant> {
  const text = textOf(header, column);
  const { forms } = header;
  const own = ownName(header, column);
  let lastText = '';
  let lastInstant = context.now;
  return (row) => {
    const value = text(row);
    if (value === '') return context.now;
    // Neighbouring rows mostly have been recorded together.
    if (value === lastText) return lastInstant;
    const swapped = dayFirstMoment(value);
    if (swapped) forms.sawDayFirst(row, own, { text: value, ...swapped });
    // A moment with its time is written one way beside anything; a bare day as the file's other days.
    const isOwn = forms.dates === 'day-first' ? swapped !== undefined || value.includes('T') : swapped === undefined;
    const instant = isOwn ? instantOrUndefined(swapped?.yearFirst ?? value) : undefined;
    if (instant === undefined) {
      return failed(row, column, 'instant.malformed', { text: value, ...MOMENTS[forms.dates] }, context.now);
    }
    if (instant > context.now) return failed(row, column, 'instant.future', { text: value }, context.now);
    lastText = value;
    lastInstant = instant;
    return instant;
  };
}

/** The kernel reads 30 February as 2 March, as JavaScript does; a file that says so is wrong. */
function instantOrUndefined(text: string): Instant | undefined {
  if (!isCivilDate(text.slice(0, 10))) return undefined;
  if (CANONICAL.test(text)) return text as Instant;
  try {
    return parseInstant(text);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Days and months of a sentence as screens print them. */
function shown(days: Readonly<Record<string, string>>): MessageParameters {
  return Object.fromEntries(Object.entries(days).map(([name, day]) => [name, shownDay(day)]));
}

function failed<V>(row: SourceRow, column: string, code: MessageCode, parameters: MessageParameters, standIn: V): V {
  fail(row, column, code, parameters);
  return standIn;
}
