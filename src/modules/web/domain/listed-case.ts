import type { CivilDate } from '../../../kernel/civil-date';

/** Whether cases that are open or closed are wanted. */
export const CASE_STATES = ['open', 'closed'] as const;
export type CaseStateCode = (typeof CASE_STATES)[number];

/** A case in a list: what its row holds ready. */
export interface ListedCase {
  readonly id: number;
  readonly version: number;
  readonly employerCode: string;
  readonly employerName: string;
  readonly state: CaseStateCode;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly closingCause: string | null;
  readonly authorityCode: string | null;
  readonly authorityName: string | null;
  readonly officer: string | null;
}
