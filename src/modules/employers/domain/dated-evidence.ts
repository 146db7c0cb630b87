import type { CivilDate } from '../../../kernel/civil-date';

/** Since when an employer is in a state, and what shows it. */
export interface DatedEvidence {
  readonly status: string;
  readonly since: CivilDate;
  /** Title of the document, where there is one. */
  readonly evidence: string | null;
}
