import type { CivilDate } from '../../../../kernel/civil-date';
import { addMonths, firstDayOf, lastDayOf, periodOf, type Period } from '../../../../kernel/period';
import type { MeasureSpan } from './measure-figures';

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The spans of a report closed on a day: its month, the one before, the same a year before, and the years to date of both. */
export function spansAt(asOf: CivilDate): Readonly<Record<MeasureSpan, Span>> {
  const month = periodOf(asOf);
  const yearBefore = addMonths(month, -12);
  return {
    month: { from: firstDayOf(month), to: asOf },
    monthBefore: spanOf(addMonths(month, -1)),
    yearBefore: spanOf(yearBefore),
    yearToDate: { from: firstDayOf(januaryOf(month)), to: asOf },
    yearToDateBefore: { from: firstDayOf(januaryOf(yearBefore)), to: lastDayOf(yearBefore) },
  };
}

/** Whether a day lies in a span. */
export function isWithin({ from, to }: Span, day: string): boolean {
  return from <= day && day <= to;
}

function spanOf(month: Period): Span {
  return { from: firstDayOf(month), to: lastDayOf(month) };
}

function januaryOf(month: Period): Period {
  return `${month.slice(0, 4)}-01` as Period;
}
