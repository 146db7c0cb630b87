import type { CivilDate } from '../../../kernel/civil-date';
import type { RegisteredDuty } from './duty-register';

/** Which duties are wanted: the office's that are missed, still in time or done; those that employers have still to do. */
export const DUTY_CHOICES = ['missed', 'open', 'done', 'of-employers'] as const;
export type DutyChoice = (typeof DUTY_CHOICES)[number];

/** Which duties are wanted on a day; what is absent does not restrict. */
export interface DutyFilter {
  readonly day: CivilDate;
  readonly choice?: DutyChoice;
  readonly kind?: string;
  /** Kinds that are left out: what the employers must do is not a duty of the office. */
  readonly exceptKinds?: readonly string[];
  /** Nothing else than these kinds. */
  readonly onlyKinds?: readonly string[];
  readonly authorityIds?: readonly number[];
  /** Exactly this officer. */
  readonly officer?: string;
  readonly caseId?: number;
}

/** Where a page of duties ended: the last day of its last row, or the day on which that was done, and its id. */
export interface DutyPosition {
  readonly day: CivilDate;
  readonly id: number;
}

/** Which part of a list is wanted. */
export interface DutySlice {
  readonly limit: number;
  readonly offset?: number;
  readonly after?: DutyPosition;
}

/** A duty with the office that it falls to. */
export interface ListedDuty extends RegisteredDuty {
  readonly authorityCode: string | null;
  readonly authorityName: string | null;
}

/** How many duties an officer of an office has missed, and has still to do. */
export interface DutyCount {
  readonly authorityCode: string | null;
  readonly authorityName: string | null;
  readonly officer: string | null;
  readonly missed: number;
  readonly open: number;
}
