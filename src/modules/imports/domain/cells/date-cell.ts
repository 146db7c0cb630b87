import { isCivilDate, type CivilDate } from '../../../../kernel/civil-date';
import { DomainError } from '../../../../kernel/domain-error';
import { parseInstant, type Instant } from '../../../../kernel/instant';
import { isPeriod, type Period } from '../../../../kernel/period';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { fail, type SourceRow } from '../source-row';
import { rawTextOf, textOf, type CellReader } from './cell';

/** Law 71/2006/QH11 takes effect: of what lies before, the program knows no law, and one such row kept all of an employer from being computed. */
const FIRST_DAY = '2007-01-01' as CivilDate;
const FIRST_PERIOD = '2007-01' as Period;
/** What a cell that cannot be read gives; its row is rejected. */
const STAND_IN_DAY = FIRST_DAY;
const STAND_IN_PERIOD = FIRST_PERIOD;
/** Written as the kernel writes it, so nothing is left to convert. */
const CANONICAL = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** A file names few months; what was once found good need not be looked at again. */
const MOST_REMEMBERED = 1000;

/** A month of the law that is known, and that has begun. */
export function periodCell(header: Header, column: string, context: RowContext): CellReader<Period> {
  const raw = rawTextOf(header, column);
  const text = textOf(header, column);
  const good = new Map<string, Period>();
  return (row) => {
    const known = good.get(raw(row));
    if (known) return known;
    const value = text(row);
    if (value === '') return failed(row, column, 'text.missing', {}, STAND_IN_PERIOD);
    if (!isPeriod(value)) return failed(row, column, 'period.malformed', { text: value }, STAND_IN_PERIOD);
    if (value < FIRST_PERIOD) {
      return failed(row, column, 'period.too-early', { text: value, earliest: FIRST_PERIOD }, STAND_IN_PERIOD);
    }
    const latest = context.currentPeriod;
    if (value > latest) return failed(row, column, 'period.future', { text: value, latest }, STAND_IN_PERIOD);
    if (good.size < MOST_REMEMBERED) good.set(raw(row), value);
    return value;
  };
}

/** A day that exists, past or to come. */
export function dayCell(header: Header, column: string): CellReader<CivilDate> {
  const text = textOf(header, column);
  return (row) => {
    const value = text(row);
    if (value === '') return failed(row, column, 'text.missing', {}, STAND_IN_DAY);
    return isCivilDate(value) ? value : failed(row, column, 'date.malformed', { text: value }, STAND_IN_DAY);
  };
}

/** A day that exists and is not yet to come. */
export function pastDayCell(header: Header, column: string, context: RowContext): CellReader<CivilDate> {
  const day = dayCell(header, column);
  return (row) => {
    const value = day(row);
    if (value > context.today) fail(row, column, 'date.future', { text: value, latest: context.today });
    return value;
  };
}

/** A day on which money came in or an employer was reminded: under the law that is known, and not yet to come. */
export function factDayCell(header: Header, column: string, context: RowContext): CellReader<CivilDate> {
  const day = pastDayCell(header, column, context);
  return (row) => {
    const value = day(row);
    if (value < FIRST_DAY) {
      fail(row, column, 'date.too-early', { text: value, earliest: FIRST_DAY });
    }
    return value;
  };
}

/** When a fact was recorded: not later than now; now, where the file does not say. */
export function recordedAtCell(header: Header, column: string, context: RowContext): CellReader<Instant> {
  const text = textOf(header, column);
  let lastText = '';
  let lastInstant = context.now;
  return (row) => {
    const value = text(row);
    if (value === '') return context.now;
    // Neighbouring rows mostly have been recorded together.
    if (value === lastText) return lastInstant;
    const instant = instantOrUndefined(value);
    if (instant === undefined) return failed(row, column, 'instant.malformed', { text: value }, context.now);
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

function failed<V>(
  row: SourceRow,
  column: string,
  code:
    | 'text.missing'
    | 'period.malformed'
    | 'period.too-early'
    | 'period.future'
    | 'date.malformed'
    | 'instant.malformed'
    | 'instant.future',
  parameters: Readonly<Record<string, string>>,
  standIn: V,
): V {
  fail(row, column, code, parameters);
  return standIn;
}
