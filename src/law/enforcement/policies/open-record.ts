import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import type { LawBook } from '../../law-book';
import type { CaseFacts } from '../case-facts';
import type { RecordMade } from '../facts-of-measures';
import { proposeFine, type FineProposal } from '../fines/fine-proposal';

/** The first record that no decision answers yet. */
export function openRecord(facts: CaseFacts): RecordMade | undefined {
  return facts.records
    .filter((record) => record.decisionNumber === null)
    .toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : 1))[0];
}

/** What the record's acts come to under the law of a day. */
export function proposalFor(law: LawBook, facts: CaseFacts, record: RecordMade, day: CivilDate): Outcome<FineProposal> {
  return proposeFine(law, record.acts, facts.employer.kind, day);
}
