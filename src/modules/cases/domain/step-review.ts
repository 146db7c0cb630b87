import type { CivilDate } from '../../../kernel/civil-date';
import type { Measure } from '../../../law/enforcement/measure';
import type { PolicyAnswer } from '../../../law/enforcement/policy';
import type { StoredCaseEvent } from './case-event-type';
import { NO_DAY_YET } from './duty-register';

/** A deadline of the office as the register has it at one moment. */
export interface DutyAtMoment {
  readonly kind: string;
  readonly subject: string;
  readonly arisesOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly metOn: CivilDate | null;
  readonly article: string | null;
}

/** What a step does to a deadline: a clock starts, moves, is met, or falls away. */
export interface DutyChange {
  readonly change: 'begins' | 'moves' | 'met' | 'ends';
  readonly kind: string;
  /** Null while the case stands still without a known end. */
  readonly dueOn: CivilDate | null;
  readonly article: string | null;
}

/** A measure whose answer becomes another. */
export interface MeasureChange {
  readonly measure: Measure;
  readonly before: PolicyAnswer['state'];
  readonly after: PolicyAnswer['state'];
  readonly opensOn: CivilDate | null;
  readonly actBy: CivilDate | null;
}

/** How everything stands around a step, before or after it. */
export interface Moment {
  readonly events: readonly StoredCaseEvent[];
  readonly duties: readonly DutyAtMoment[];
  /** None where a legal parameter is missing. */
  readonly answers: readonly PolicyAnswer[];
}

/** What a step would bring, by how everything stood before and stands after it. */
export interface Consequences {
  readonly events: readonly StoredCaseEvent[];
  readonly duties: readonly DutyChange[];
  readonly measures: readonly MeasureChange[];
}

/** Compares two moments. Pure; the order is that of the register and of the measures. */
export function consequencesOf(before: Moment, after: Moment): Consequences {
  const known = new Set(before.events.map(({ id }) => id));
  return {
    events: after.events.filter(({ id }) => !known.has(id)),
    duties: dutyChanges(before.duties, after.duties),
    measures: measureChanges(before.answers, after.answers),
  };
}

function dutyChanges(before: readonly DutyAtMoment[], after: readonly DutyAtMoment[]): DutyChange[] {
  const earlier = new Map(before.map((duty) => [keyOf(duty), duty]));
  const later = new Set(after.map(keyOf));
  const changes = after.flatMap((duty): DutyChange[] => {
    const was = earlier.get(keyOf(duty));
    if (!was) return [changed(duty, duty.metOn === null ? 'begins' : 'met')];
    if (was.metOn === null && duty.metOn !== null) return [changed(duty, 'met')];
    return was.dueOn === duty.dueOn && was.metOn === duty.metOn ? [] : [changed(duty, 'moves')];
  });
  return [...changes, ...before.filter((duty) => !later.has(keyOf(duty))).map((duty) => changed(duty, 'ends'))];
}

function changed({ kind, dueOn, article }: DutyAtMoment, change: DutyChange['change']): DutyChange {
  return { change, kind, dueOn: dueOn === NO_DAY_YET ? null : dueOn, article };
}

function keyOf({ kind, subject, arisesOn }: DutyAtMoment): string {
  return JSON.stringify([kind, subject, arisesOn]);
}

function measureChanges(before: readonly PolicyAnswer[], after: readonly PolicyAnswer[]): MeasureChange[] {
  const earlier = new Map(before.map((answer) => [answer.measure, answer]));
  return after.flatMap(({ measure, state, opensOn, actBy }) => {
    const was = earlier.get(measure);
    if (!was || (was.state === state && was.opensOn === opensOn && was.actBy === actBy)) return [];
    return [{ measure, before: was.state, after: state, opensOn, actBy }];
  });
}
