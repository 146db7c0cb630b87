import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';

/** Which letters of a month: those of some offices, some single ones; what is absent does not restrict. */
export interface RunSelection {
  readonly authorityIds?: readonly number[];
  readonly noticeIds?: readonly number[];
}

/** A letter of the monthly run: proposed, issued with its number, sent, or taken back. */
export interface RunLetter {
  readonly id: number;
  readonly employerId: number;
  readonly caseId: number | null;
  readonly authorityId: number;
  readonly period: Period;
  readonly state: 'queued' | 'issued' | 'sent' | 'void';
  /** As printed; null before it is issued. */
  readonly number: string | null;
  /** What tells it apart among the reminders of all offices and years (`letterKey`); null before it is issued. */
  readonly key: string | null;
  readonly issuedOn: CivilDate | null;
  readonly voidReason: string | null;
  /** Keys of the items that it names; null before it is issued. */
  readonly lists: readonly string[] | null;
}
