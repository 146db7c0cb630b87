import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { periodOf, type Period } from '../../../kernel/period';
import { evaded, overdue, totalOf } from '../../../law/enforcement/arrears-reading';
import type { CaseFacts, OwedItem } from '../../../law/enforcement/case-facts';
import { publication } from '../../../law/enforcement/policies/publication';
import { evaluate } from '../../../law/enforcement/policy';
import type { LawBook } from '../../../law/law-book';
import type { RemovalCause } from './case-events';

/** What the list says of an employer on a day (form D15-TS, columns 2 and 3), and what its naming rests on. */
export interface NamedFigures {
  readonly workers: number;
  /** Late and evaded principal, whatever its quality. */
  readonly amount: Dong;
  /** First day late of the newest item that led to the naming. */
  readonly newestLateFrom: CivilDate;
}

/** What looking again found: the employer stays on the list with these figures, or it does not, and why. */
export type Reassessed =
  | { readonly stays: true; readonly figures: NamedFigures }
  | { readonly stays: false; readonly cause: RemovalCause; readonly reasons: readonly Reason[] };

/** The figures of an employer that may be named on a day. Bounds: something of the quality that is published is owed. */
export function namedFigures(law: LawBook, facts: CaseFacts, day: CivilDate): NamedFigures {
  const newest = itemsPublished(law, facts, day)
    .map(({ lateFrom }) => lateFrom)
    .toSorted()
    .at(-1);
  return {
    workers: facts.employer.workers,
    amount: totalOf(overdue(facts, day)),
    newestLateFrom: newest ?? day,
  };
}

/**
 * Looks at an employer that is, or is about to be, on the list of a month: every condition of the policy again, but for its own naming.
 * @param newestLateFrom what the naming rests on; null before the first naming
 */
export function reassess(
  law: LawBook,
  facts: CaseFacts,
  day: CivilDate,
  { month, newestLateFrom }: { readonly month: Period; readonly newestLateFrom: CivilDate | null },
): Reassessed {
  const publications = facts.publications.filter(({ publishedOn }) => periodOf(publishedOn) !== month);
  const answer = evaluate(publication(law), { ...facts, publications }, day);
  if (answer.state === 'available') return { stays: true, figures: namedFigures(law, facts, day) };
  const { state: code, because: sentence, becauseEnglish: english } = answer;
  const standing: Reason[] = sentence === null ? [] : [{ code, sentence, english: english ?? sentence }];
  const reasons = [...standing, ...answer.reasons];
  return { stays: false, cause: causeOf(law, facts, day, { newestLateFrom, reasons }), reasons };
}

/**
 * Whether the ground for naming is gone, and how: nothing left of what led to it is `paid`; still unpaid, but no longer of the quality
 * that is published (a reason was accepted, a letter turned out void) is a `correction`. Null while the ground stands.
 */
export function lostGround(
  law: LawBook,
  facts: CaseFacts,
  day: CivilDate,
  newestLateFrom: CivilDate | null,
): RemovalCause | null {
  if (itemsPublished(law, facts, day).length > 0) return null;
  const unpaid = overdue(facts, day).some((item) => newestLateFrom === null || item.lateFrom <= newestLateFrom);
  return unpaid ? 'correction' : 'paid';
}

function causeOf(
  law: LawBook,
  facts: CaseFacts,
  day: CivilDate,
  { newestLateFrom, reasons }: { readonly newestLateFrom: CivilDate | null; readonly reasons: readonly Reason[] },
): RemovalCause {
  const lost = lostGround(law, facts, day, newestLateFrom);
  if (lost !== null) return lost;
  return reasons.some(({ code }) => code === 'no-objection-open') ? 'objection' : 'correction';
}

function itemsPublished(law: LawBook, facts: CaseFacts, day: CivilDate): readonly OwedItem[] {
  return law.get('publication.qualities').at(day).includes('late') ? overdue(facts, day) : evaded(facts, day);
}
