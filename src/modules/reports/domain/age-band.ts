import { addMonths, firstDayOf, lastDayOf, periodOf } from '../../../kernel/period';
import { addDays, civilDate, dayOfMonth, type CivilDate } from '../../../kernel/civil-date';

/** How long a debt has been past its due date, in complete months: under 1, 1 to under 3, 3 to under 6, 6 to under 12, 12 and more. */
export const AGE_BANDS = ['under-1', '1-to-3', '3-to-6', '6-to-12', 'from-12'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Names as printed. */
export const AGE_BAND_NAMES_VI: Readonly<Record<AgeBand, string>> = {
  'under-1': 'Dưới 01 tháng',
  '1-to-3': 'Từ 01 đến dưới 03 tháng',
  '3-to-6': 'Từ 03 đến dưới 06 tháng',
  '6-to-12': 'Từ 06 đến dưới 12 tháng',
  'from-12': 'Từ 12 tháng trở lên',
};

const LEAST_MONTHS: Readonly<Record<AgeBand, number>> = {
  'under-1': 0,
  '1-to-3': 1,
  '3-to-6': 3,
  '6-to-12': 6,
  'from-12': 12,
};

/**
 * The latest due date of each band on a day: a debt due on or before `from-12`'s date is in `from-12`, else on or before `6-to-12`'s in `6-to-12`, and so on.
 * A month is complete when the debt was late on every day of it: due 30 June, all of July is late, so on 31 July the debt is one month old.
 * `under-1` ends the day before `asOf`; what is due on `asOf` or later is not late yet.
 * @example latestDueDates('2026-03-31')['from-12'] // '2025-03-31'
 */
export function latestDueDates(asOf: CivilDate): Readonly<Record<AgeBand, CivilDate>> {
  const latest = (band: AgeBand): CivilDate => addDays(monthsBefore(addDays(asOf, 1), LEAST_MONTHS[band]), -1);
  return {
    'under-1': addDays(asOf, -1),
    '1-to-3': latest('1-to-3'),
    '3-to-6': latest('3-to-6'),
    '6-to-12': latest('6-to-12'),
    'from-12': latest('from-12'),
  };
}

/** The band of a debt on a day, or undefined where it is not past its due date. `dueOn` is the last day in time. */
export function ageBandOf(dueOn: CivilDate, asOf: CivilDate): AgeBand | undefined {
  const latest = latestDueDates(asOf);
  return AGE_BANDS.findLast((band) => dueOn <= latest[band]);
}

/** The same day of an earlier month; the last day where that month is shorter. */
function monthsBefore(day: CivilDate, months: number): CivilDate {
  const month = addMonths(periodOf(day), -months);
  const last = dayOfMonth(lastDayOf(month));
  const first = firstDayOf(month);
  return civilDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Math.min(dayOfMonth(day), last));
}
