import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';

/** What rows are held against: the time of the import, what is registered, and the codes in use. */
export interface RowContext {
  readonly now: Instant;
  readonly today: CivilDate;
  /** The month of `today`: the latest period that a row may name. */
  readonly currentPeriod: Period;
  /** Row id of a registered employer. */
  employerId(code: string): number | undefined;
  /** Row id of a registered authority. */
  authorityId(code: string): number | undefined;
  /** Code of a registered authority. */
  authorityCode(id: number): string | undefined;
  readonly sectorCodes: readonly string[];
  readonly statusCodes: readonly string[];
  readonly levels: readonly string[];
}
