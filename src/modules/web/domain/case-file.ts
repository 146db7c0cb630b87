import type { CivilDate } from '../../../kernel/civil-date';
import type { Statement } from '../../arrears/domain/statement';
import type { AuthorityTree } from '../../authorities/authorities.api';
import type { TimelineEntry, ViewedCase } from '../../cases/cases.api';

/** Everything that the screen of a case shows. */
export interface CaseFile {
  readonly day: CivilDate;
  readonly viewed: ViewedCase;
  /** The oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** What the employer owes on the day; null where a legal parameter is missing. */
  readonly statement: Statement | null;
  readonly tree: AuthorityTree;
}
