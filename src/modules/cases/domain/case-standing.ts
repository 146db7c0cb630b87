import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { addMonths, firstDayOf, periodOf } from '../../../kernel/period';
import { evasionOf, overdue, totalOf } from '../../../law/enforcement/arrears-reading';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { Measure } from '../../../law/enforcement/measure';
import type { PolicyAnswer } from '../../../law/enforcement/policy';

/** How an open case stands on a day, as lists show it. */
export interface CaseStanding {
  /** Past due and unpaid. */
  readonly arrears: Dong;
  readonly oldestDueOn: CivilDate | null;
  /** The earliest day by which a measure that is in question asks the office to act. */
  readonly actBy: CivilDate | null;
  readonly actMeasure: Measure | null;
  /** The measures in question. */
  readonly measures: readonly PolicyAnswer[];
  /** The first later day on which any of this changes if nothing happens. */
  readonly reviewOn: CivilDate;
}

/** Reads how a case stands from its facts and the answers about them. */
export function caseStandingOf(facts: CaseFacts, answers: readonly PolicyAnswer[], day: CivilDate): CaseStanding {
  const late = overdue(facts, day);
  const measures = answers.filter(({ state }) => state === 'available' || state === 'blocked');
  const urgent = measures
    .filter(({ actBy }) => actBy !== null)
    .toSorted((a, b) => order(a.actBy ?? '', b.actBy ?? ''))[0];
  const firstLate = late.map(({ lateFrom }) => lateFrom).toSorted()[0];
  return {
    arrears: totalOf(late),
    oldestDueOn: firstLate === undefined ? null : addDays(firstLate, -1),
    actBy: urgent?.actBy ?? null,
    actMeasure: urgent?.measure ?? null,
    measures,
    reviewOn: nextChange(facts, measures, day),
  };
}

/** At the latest the first of the next month, when letters, publications and most laws begin anew. */
function nextChange(facts: CaseFacts, measures: readonly PolicyAnswer[], day: CivilDate): CivilDate {
  const after = (date: CivilDate | null): CivilDate | null => (date === null ? null : addDays(date, 1));
  const days = [
    ...measures.flatMap((answer) => [answer.opensOn, after(answer.actBy)]),
    ...facts.items.flatMap((item) => [item.lateFrom, evasionOf(item)]),
    ...facts.pauses.flatMap(({ from, until }) => [from, after(until)]),
    ...facts.promises.map(({ payBy }) => after(payBy)),
  ];
  const first = days.filter((each): each is CivilDate => each !== null && each > day).toSorted()[0];
  const nextMonth = firstDayOf(addMonths(periodOf(day), 1));
  return first !== undefined && first < nextMonth ? first : nextMonth;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
