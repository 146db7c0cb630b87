import { addDays, weekday, type CivilDate } from './civil-date';
import type { Certainty } from './dated-value';
import { DomainError } from './domain-error';
import { kernelError } from './kernel-errors';

/** A day that differs from its weekday: a public holiday or a compensatory rest day (`off`), or a weekend day worked in exchange (`working`). */
export interface CalendarException {
  readonly on: CivilDate;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly reference: string;
  readonly certainty: Certainty;
}

/** Of the error that stands for a year whose days off nobody has entered. */
export const YEAR_UNKNOWN = 'calendar.year-unknown';

/**
 * The working calendar: Monday to Friday, with dated exceptions. Knows only what it was given; it derives no holiday by formula, so a year
 * of which no day off was entered is unknown, and whatever counts working days in it fails by naming the year.
 */
export class BusinessCalendar {
  private readonly exceptions: ReadonlyMap<CivilDate, CalendarException>;
  private readonly years: ReadonlySet<string>;

  /** @param exceptions of two for one day the later in the list holds */
  constructor(
    exceptions: readonly CalendarException[],
    private readonly onUnknown?: (year: string) => void,
  ) {
    this.exceptions = new Map(exceptions.map((exception) => [exception.on, exception]));
    this.years = new Set(exceptions.filter(({ kind }) => kind === 'off').map(({ on }) => yearOf(on)));
  }

  /** Whether the days off of a year have been entered. */
  knows(year: string): boolean {
    return this.years.has(year);
  }

  /** The exceptions of a year, in order of day. */
  listOf(year: string): CalendarException[] {
    return [...this.exceptions.values()]
      .filter(({ on }) => yearOf(on) === year)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  }

  /** Every exception, for a calendar that holds more. */
  list(): CalendarException[] {
    return [...this.exceptions.values()];
  }

  /** The same calendar, which tells of unknown years instead of failing, and takes their weekdays as they are. */
  probing(onUnknown: (year: string) => void): BusinessCalendar {
    return new BusinessCalendar(this.list(), onUnknown);
  }

  /** Whether offices work on that day. @throws DomainError `calendar.year-unknown` */
  isWorkingDay(date: CivilDate): boolean {
    const year = yearOf(date);
    if (!this.years.has(year)) {
      if (!this.onUnknown) throw kernelError(YEAR_UNKNOWN, { year });
      this.onUnknown(year);
    }
    const exception = this.exceptions.get(date);
    return exception ? exception.kind === 'working' : weekday(date) <= 5;
  }

  /** The day itself where it is a working day, else the next one (Civil Code 2015 art. 148(5)). @throws DomainError `calendar.year-unknown` */
  onOrNextWorkingDay(date: CivilDate): CivilDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = addDays(day, 1);
    return day;
  }

  /**
   * The n-th working day after `date`; the day after is the first that counts (Civil Code 2015 art. 147). Bounds: n ≥ 0.
   * @throws DomainError `calendar.year-unknown`
   */
  addWorkingDays(date: CivilDate, n: number): CivilDate {
    let day = date;
    for (let counted = 0; counted < n;) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) counted += 1;
    }
    return day;
  }
}

/** Codes of the errors that say that something of the law has not been entered. */
export const MISSING_LAW: ReadonlySet<string> = new Set(['parameter.unknown', YEAR_UNKNOWN]);

/** What was computed, or the year whose days off it would take and nobody has entered: a forecast says so, and nobody waits for it. */
export type Foreseen<T> =
  { readonly value: T; readonly unknownYear: null } | { readonly value: null; readonly unknownYear: string };

/** Computes what lies ahead. @throws whatever else fails */
export function foresee<T>(compute: () => T): Foreseen<T> {
  try {
    return { value: compute(), unknownYear: null };
  } catch (error) {
    const unknownYear = unknownYearIn(error);
    if (unknownYear === null) throw error;
    return { value: null, unknownYear };
  }
}

/** The year that an error says is not entered; null where it says something else. */
export function unknownYearIn(error: unknown): string | null {
  if (!(error instanceof DomainError) || error.code !== YEAR_UNKNOWN) return null;
  const { year } = error.parameters;
  return typeof year === 'string' ? year : '';
}

function yearOf(date: CivilDate): string {
  return date.slice(0, 4);
}
