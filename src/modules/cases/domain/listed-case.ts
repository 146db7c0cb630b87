import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';

/** Whether cases that are open or closed are wanted. */
export const CASE_STATES = ['open', 'closed'] as const;
export type CaseStateCode = (typeof CASE_STATES)[number];

/** By what cases are ordered: the newest, the largest amount, the oldest debt, the next deadline first. */
export const CASE_SORTS = ['newest', 'amount', 'age', 'next'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** Until when something must be done, as an officer asks for it. */
export const DUE_CHOICES = ['overdue', 'today', 'week', 'month'] as const;
export type DueChoice = (typeof DUE_CHOICES)[number];

/** Where a list goes on: after a case with this id and this value of what it is ordered by. */
export interface CasePosition {
  readonly id: number;
  /** Absent where cases are ordered by id alone. */
  readonly value?: string;
}

/** A case in a list: what its row and the projection of its standing hold ready. */
export interface ListedCase {
  readonly id: number;
  readonly version: number;
  readonly employerId: number;
  readonly employerCode: string;
  readonly employerName: string;
  readonly state: CaseStateCode;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly closingCause: string | null;
  readonly authorityCode: string | null;
  readonly authorityName: string | null;
  readonly officer: string | null;
  /** Past due and unpaid when the case was last looked at; null where that is not known, and of closed cases. */
  readonly arrears: Dong | null;
  /** Late charges unpaid today, and with the arrears what is owed in all; null where they are not known for today, and of closed cases. */
  readonly charges: Dong | null;
  readonly owed: Dong | null;
  /** The oldest due date that passed unpaid. */
  readonly oldestDueOn: CivilDate | null;
  /** The next day by which the office must have done something: a duty, or a measure in question. */
  readonly nextDueOn: CivilDate | null;
  /** Kind of that duty, or the measure. */
  readonly nextDue: string | null;
  /** Measures that may be taken. */
  readonly available: readonly string[];
  /** What the next page goes on after, in the order asked for. */
  readonly position: CasePosition;
}
