import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';

/** In place of a last day, while a case stands still and nobody knows for how long. */
export const NO_DAY_YET = '9999-12-31' as CivilDate;

/** In place of a paper, where the time passed without anything to be done. */
export const NOTHING_TO_DO = 'nothing-to-do';

/** How a duty stands on a day; `met-late` was missed first. */
export const DUTY_STATES = ['missed', 'open', 'paused', 'met-late', 'met'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** A duty of the register. */
export interface RegisteredDuty {
  readonly id: number;
  readonly kind: string;
  readonly subject: string;
  readonly authorityId: number | null;
  readonly caseId: number | null;
  readonly employerCode: string | null;
  readonly employerName: string | null;
  /** Who answers for the case it belongs to. */
  readonly officer: string | null;
  readonly period: Period;
  readonly arisesOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly metOn: CivilDate | null;
  readonly metBy: string | null;
  readonly document: string | null;
  readonly article: string | null;
}

/** How a duty stands on a day: it is missed from the day after its last one. */
export function dutyStateOn({ dueOn, metOn }: Pick<RegisteredDuty, 'dueOn' | 'metOn'>, day: CivilDate): DutyState {
  if (metOn !== null) return metOn <= dueOn ? 'met' : 'met-late';
  if (dueOn === NO_DAY_YET) return 'paused';
  return dueOn < day ? 'missed' : 'open';
}
