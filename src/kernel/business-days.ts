import { addDays, weekday, type CivilDate } from './civil-date';

/** A day that differs from its weekday: a public holiday or a compensatory rest day (`off`), or a weekend day worked in exchange (`working`). */
export interface CalendarException {
  readonly on: CivilDate;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly reference: string;
}

/** The working calendar: Monday to Friday, with dated exceptions. Knows only what it was given; it derives no holiday by formula. */
export class BusinessCalendar {
  private readonly exceptions: ReadonlyMap<CivilDate, CalendarException>;

  constructor(exceptions: readonly CalendarException[]) {
    this.exceptions = new Map(exceptions.map((exception) => [exception.on, exception]));
  }

  /** Whether offices work on that day. */
  isWorkingDay(date: CivilDate): boolean {
    const exception = this.exceptions.get(date);
    return exception ? exception.kind === 'working' : weekday(date) <= 5;
  }

  /** The day itself where it is a working day, else the next one (Civil Code 2015 art. 148(5)). */
  onOrNextWorkingDay(date: CivilDate): CivilDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = addDays(day, 1);
    return day;
  }

  /** The n-th working day after `date`; the day after is the first that counts (Civil Code 2015 art. 147). Bounds: n ≥ 0. */
  addWorkingDays(date: CivilDate, n: number): CivilDate {
    let day = date;
    for (let counted = 0; counted < n;) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) counted += 1;
    }
    return day;
  }
}
