import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import type { LawBook } from '../../law-book';
import type { CaseFacts } from '../case-facts';
import type { RecordMade } from '../facts-of-measures';
import { proposeFine, type FineProposal } from '../fines/fine-proposal';
import { decideBy } from '../fines/procedure-deadlines';

/**
 * The record that a decision is about: of those that none answers yet, the first whose time for deciding has not run out; where it has
 * run out for all of them, the latest, so that the answer says why nothing may be decided. Judged on the day of the snapshot, so that whoever
 * looks ahead stays with one record.
 */
export function openRecord(law: LawBook, facts: CaseFacts): RecordMade | undefined {
  const open = facts.records
    .filter((record) => record.decisionNumber === null)
    .toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : 1));
  return open.find((record) => decideBy(law, record.course, record.madeOn) >= facts.asOf) ?? open.at(-1);
}

/** What the record's acts come to under the law of a day. */
export function proposalFor(law: LawBook, facts: CaseFacts, record: RecordMade, day: CivilDate): Outcome<FineProposal> {
  return proposeFine(law, record.acts, facts.employer.kind, day);
}
