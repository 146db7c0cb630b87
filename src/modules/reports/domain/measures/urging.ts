import type { CivilDate } from '../../../../kernel/civil-date';
import type { Measure } from './measure-events';

/** The columns of form B10-TS that say what was done about an employer. */
export const TAKEN_MEASURES = ['reminded', 'checked', 'referred', 'prosecuted'] as const;
export type TakenMeasure = (typeof TAKEN_MEASURES)[number];

/** A line of form B10-TS: employers in arrears of one office, each under its gravest state. */
export interface UrgingLine extends Readonly<Record<TakenMeasure, number>> {
  readonly code: string;
  readonly name: string;
  /** late + evaded. */
  readonly employers: number;
  readonly late: number;
  readonly evaded: number;
}

/** A measure of a case and until when that case was open. */
export interface MeasureOfCase {
  readonly measure: Measure;
  readonly caseClosedOn: CivilDate | null;
}

/**
 * What has been done about one employer in the case that is open on a day: a check was decided, a dossier was sent and not sent back,
 * prosecution was instituted. (Whether a reminder was sent in the month, the letters themselves say.)
 */
export function takenInOpenCase(measures: readonly MeasureOfCase[], asOf: CivilDate): TakenMeasure[] {
  const open = measures
    .filter(({ measure, caseClosedOn }) => measure.on <= asOf && (caseClosedOn === null || caseClosedOn > asOf))
    .map(({ measure }) => measure);
  const returned = new Set(open.flatMap((each) => (each.kind === 'referral-returned' ? [each.referralId] : [])));
  const found: Readonly<Record<Exclude<TakenMeasure, 'reminded'>, boolean>> = {
    checked: open.some(({ kind }) => kind === 'check-decided'),
    referred: open.some(({ kind, id }) => kind === 'referral-sent' && !returned.has(id)),
    prosecuted: open.some(({ kind }) => kind === 'prosecution-instituted'),
  };
  return (['checked', 'referred', 'prosecuted'] as const).filter((each) => found[each]);
}

/** The same combination is one list however many employers share it: 100,000 of them must fit into memory. */
export function sharedList(taken: ReadonlySet<TakenMeasure>): readonly TakenMeasure[] {
  return (
    COMBINATIONS[TAKEN_MEASURES.reduce((sum, each, index) => (taken.has(each) ? sum | (1 << index) : sum), 0)] ?? []
  );
}

const COMBINATIONS: readonly (readonly TakenMeasure[])[] = Array.from(
  { length: 1 << TAKEN_MEASURES.length },
  (_, bits) => TAKEN_MEASURES.filter((_each, index) => (bits & (1 << index)) !== 0),
);
