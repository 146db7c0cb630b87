import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import type { SnapshotRow, SnapshotTotals, SortKey } from '../../arrears/arrears.api';

/** What a list says of an employer beside its figures. */
export interface EmployerDetails {
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly authorityCode: string;
  readonly authorityName: string;
  /** Day on which its open case was opened. */
  readonly caseSince: CivilDate | null;
  readonly caseId: number | null;
}

/** An employer in a list. */
export interface ListedEmployer extends EmployerDetails {
  readonly figures: SnapshotRow;
  /** What is missing where nothing could be computed. */
  readonly notComputed: Bilingual | null;
}

/** One page of a list of employers. */
export interface EmployerListing {
  readonly day: CivilDate;
  readonly rows: readonly ListedEmployer[];
  readonly totals: SnapshotTotals;
  /** All employers in the program, whatever was asked for: 0 before anything was imported. */
  readonly registered: number;
  /** How many rows of the list stand before this page. */
  readonly offset: number;
  /** Where the next page begins; undefined on the last. */
  readonly nextKey: SortKey | undefined;
  /** Employers of the offices asked for whose figures wait for the cycle. */
  readonly stale: number;
  /** Employers of the offices asked for of whom something happened after the day. */
  readonly withLaterFacts: number;
  /** Employers of the offices asked for that could not be computed: in no sum. The codes of the first of them by name. */
  readonly notComputed: { readonly count: number; readonly codes: readonly string[] };
}
