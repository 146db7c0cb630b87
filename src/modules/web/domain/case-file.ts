import type { CivilDate } from '../../../kernel/civil-date';
import type { Statement } from '../../arrears/domain/statement';
import type { AuthorityTree } from '../../authorities/authorities.api';
import type { Language } from '../../../kernel/language';
import type { ListedDuty } from './listed-duty';
import type { FollowedReferral } from '../../referrals/referrals.api';
import type { Ladder, StepDefinition, TimelineEntry, ViewedCase } from '../../cases/cases.api';

/** Everything that the screen of a case shows. */
export interface CaseFile {
  readonly day: CivilDate;
  readonly viewed: ViewedCase;
  /** The oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** What the employer owes on the day; null where a legal parameter is missing. */
  readonly statement: Statement | null;
  /** What every measure answers on the day; null where a legal parameter is missing. */
  readonly ladder: Ladder | null;
  /** The steps that the case still takes and has something for. */
  readonly steps: readonly StepDefinition[];
  /** The case that was opened for the employer after this one; null where there is none. */
  readonly laterCaseId: number | null;
  /** The referrals that were sent, the earliest first; empty where a legal parameter is missing. */
  readonly referrals: readonly FollowedReferral[];
  /** What the office must do in the case, the earliest first. */
  readonly duties: readonly ListedDuty[];
  /** What a kind of duty is called by the module that brought it, by language. */
  readonly dutyNames: ReadonlyMap<string, Readonly<Record<Language, string>>>;
  readonly tree: AuthorityTree;
}
