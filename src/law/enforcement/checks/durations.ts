import { addMonths, firstDayOf, periodOf } from '../../../kernel/period';
import { civilDate, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { LawBook } from '../../law-book';
import { endOf, endOfTerm, type TermName } from '../term-end';

/** Who looks: Vietnam Social Security inspecting (to June 2025) or checking (since), or a provincial inspectorate. */
export type LookingForm = 'vss-inspection' | 'vss-check' | 'provincial-inspection';

/** Last days of an inspection or check, both counted from its announcement. */
export interface LastDays {
  readonly endsBy: CivilDate;
  /** With the one extension that the law allows (complex, or hard to reach). */
  readonly extendedEndsBy: CivilDate;
  readonly reference: string;
}

/**
 * How long an inspection or check may last. One that was decided before the law changed ends under the old law.
 * Decree 217/2025/NĐ-CP art. 13 (2); Inspection Law 84/2025/QH15 arts 20 (1) (b), 64 (1); Inspection Law 11/2022/QH15.
 * @example lastDays(law, 'vss-check', '2026-03-02', '2026-03-02') // by 2026-03-17, extended 2026-03-24
 */
export function lastDays(law: LawBook, form: LookingForm, decidedOn: CivilDate, announcedOn: CivilDate): LastDays {
  const subject = form === 'vss-check' ? null : form;
  const names = subject
    ? ([`${subject}.duration`, `${subject}.extension`] as const)
    : checkNames(law.get('vss-check.level').at(decidedOn));
  const duration = law.get(names[0]).entryAt(decidedOn);
  const endsBy = endOfTerm(law, announcedOn, duration.value);
  return {
    endsBy,
    extendedEndsBy: endOfTerm(law, endsBy, law.get(names[1]).at(decidedOn)),
    reference: duration.reference,
  };
}

/** Most days that a check or inspection decided on a day may last, and by how many it may be extended, once. */
export interface MostDays {
  readonly days: number;
  readonly extension: number;
  readonly reference: string;
}

/** The limits of `lastDays` as numbers of days, before anything is announced. */
export function mostDays(law: LawBook, form: LookingForm, decidedOn: CivilDate): MostDays {
  const { endsBy, extendedEndsBy, reference } = lastDays(law, form, decidedOn, decidedOn);
  const [from, to, extended] = [toDayNumber(decidedOn), toDayNumber(endsBy), toDayNumber(extendedEndsBy)];
  return { days: to - from, extension: extended - to, reference };
}

function checkNames(level: string): readonly [TermName, TermName] {
  const known = (['ministry-unit', 'provincial-agency', 'commune-agency'] as const).find((each) => each === level);
  invariant(known, 'vss-check.level is one of the levels of Decree 217/2025/NĐ-CP art. 13', { level });
  return [`check.duration.${known}`, `check.extension.${known}`];
}

/** The day before which results of checks that ended in a month are entered: the 5th of the next (Decision 366/QĐ-BHXH art. 6). */
export function checkResultsBefore(law: LawBook, endedOn: CivilDate): CivilDate {
  const next = addMonths(periodOf(endedOn), 1);
  const day = law.get('check.results-by-day').at(firstDayOf(next));
  return civilDate(Number(next.slice(0, 4)), Number(next.slice(5, 7)), day);
}

/** Steps of a provincial inspectorate's inspection that have a last day of their own. */
export type InspectorateStep = 'announcement' | 'report' | 'conclusion' | 'publication';

/**
 * Last day of a step of an inspection: announcement from the decision, report from the end, conclusion from the draft, publication
 * from the signature. Inspection Law 84/2025/QH15 arts 26 (4), 33 (4), 36 (1), 37 (1).
 */
export function inspectorateStepBy(law: LawBook, step: InspectorateStep, from: CivilDate): CivilDate {
  return endOf(law, `provincial-inspection.${step}`, from);
}
