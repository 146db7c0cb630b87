import { addDays, addYears, civilDate, dayOfMonth, daysInMonth, type CivilDate } from '../../kernel/civil-date';
import { addMonths, periodOf } from '../../kernel/period';
import type { LawBook } from '../law-book';
import type { ParameterName, ParameterValueOf } from '../parameters/definition';
import type { Term } from '../parameters/enforcement-values';

/** A parameter that holds a length of time. */
export type TermName = { [N in ParameterName]: ParameterValueOf<N> extends Term ? N : never }[ParameterName];

/**
 * Last day of a term; the day it runs from is not counted (Civil Code 2015 arts 147, 148). A term in months or years ends on the
 * day of the same number, or the last of the month. What binds the office does not move to a later day when it ends on a day off.
 * @example endOfTerm(law, '2026-08-31', { count: 6, unit: 'months' }) // '2027-02-28'
 */
export function endOfTerm(law: LawBook, from: CivilDate, term: Term): CivilDate {
  switch (term.unit) {
    case 'days':
      return addDays(from, term.count);
    case 'working days':
      return law.calendar.addWorkingDays(from, term.count);
    case 'months':
      return monthsAfter(from, term.count);
    case 'years':
      return addYears(from, term.count);
  }
}

/** Last day of the term that a parameter sets on the day it runs from. */
export function endOf(law: LawBook, name: TermName, from: CivilDate): CivilDate {
  return endOfTerm(law, from, law.get(name).at(from));
}

/** Last day of a term that the employer has: where it ends on a day off, the next working day (Civil Code 2015 art. 148 (5)). */
export function employersEndOf(law: LawBook, name: TermName, from: CivilDate): CivilDate {
  return law.calendar.onOrNextWorkingDay(endOf(law, name, from));
}

/** The day of the same number some months later (earlier where negative), or the last day of that month. */
export function monthsAfter(date: CivilDate, months: number): CivilDate {
  const month = addMonths(periodOf(date), months);
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return civilDate(year, number, Math.min(dayOfMonth(date), daysInMonth(year, number)));
}

/** Complete months from one day to another: 31 January to 28 February is one. Bounds: `to` not before `from`. */
export function completeMonths(from: CivilDate, to: CivilDate): number {
  const apart =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return monthsAfter(from, apart) <= to ? apart : apart - 1;
}

/** Days, ascending and each once, on which one of these parameters changes. */
export function changesOf(law: LawBook, ...names: readonly ParameterName[]): readonly CivilDate[] {
  const days = names.flatMap((name) =>
    law
      .get(name)
      .list()
      .map((entry) => entry.validFrom),
  );
  return [...new Set(days)].toSorted();
}
