import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { FormRanked } from '../../../law/enforcement/checks/choice-of-form';
import type { LeftOut } from '../../arrears/arrears.api';
import type { Check } from './check';
import type { Recovery } from './recovery';

/** An employer as lists name it. */
export interface NamedEmployer {
  readonly code: string;
  readonly name: string;
  /** Its open case; null where it has none. */
  readonly caseId: number | null;
}

/** A check that runs. */
export interface RunningCheck {
  readonly employer: NamedEmployer;
  readonly check: Check;
  /** Last day with its extension; null before the announcement. */
  readonly lastDay: CivilDate | null;
}

/** A check that was concluded, and what became of its money. */
export interface CheckResult {
  readonly employer: NamedEmployer;
  readonly check: Check;
  readonly recovery: Recovery;
}

/** What an office sees of its checks. */
export interface CheckListing {
  readonly day: CivilDate;
  readonly month: Period;
  readonly running: readonly RunningCheck[];
  readonly results: readonly CheckResult[];
  /** Employers whose results could not be computed, and what is missing. */
  readonly notComputed: readonly LeftOut[];
  /** Results of the month are entered before this day; null where no text sets one. */
  readonly resultsBefore: CivilDate | null;
}

/** An employer to be looked at, with every form ranked for it, the fitting ones first. */
export interface CheckCandidate {
  readonly employer: NamedEmployer;
  readonly arrears: Dong;
  readonly evaded: Dong;
  readonly workers: number;
  readonly monthsLate: number;
  readonly forms: readonly FormRanked[];
}

/** The first of the employers to be looked at, and how many there are. */
export interface CandidateListing {
  readonly day: CivilDate;
  readonly candidates: readonly CheckCandidate[];
  readonly total: number;
}
