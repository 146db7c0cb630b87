import { earlierOf, type CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { reasoningOf } from '../../../law/enforcement/fines/fine-reasoning';
import { limitationEnds } from '../../../law/enforcement/fines/limitation';
import { decideBy } from '../../../law/enforcement/fines/procedure-deadlines';
import { remediesOf } from '../../../law/enforcement/fines/remedies';
import type { LawBook } from '../../../law/law-book';
import type { RecordOfEmployer } from './records';
import type { RecommendationPaper } from './sanction-papers';
import { decidedAct } from './stated-acts';

interface Read {
  readonly facts: CaseFacts;
  readonly law: { readonly book: LawBook };
  /** Who hands the file over, and signs. */
  readonly actor: string;
  readonly employer: { readonly representative: string | null };
}

/** What the letter that hands a record over says: acts, frames, powers, and the days by which it must be decided. */
export function recommendationDetails(
  { facts, law, actor, employer }: Read,
  record: RecordOfEmployer,
  proposal: FineProposal,
  committee: string,
): Omit<RecommendationPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'> {
  const { lines, total, competences } = proposal;
  const director = competences.find(({ officer }) => officer === 'provincial-vss-director');
  // Once the file is handed over, the time is that of handed-over files.
  const course = record.course === 'plain' ? 'transferred' : record.course;
  const limits = record.acts.map(({ violation }) => limitationEnds(law.book, violation, record.returnedOn));
  return {
    committee,
    representative: employer.representative,
    record: { number: record.number, madeOn: record.madeOn },
    total,
    acts: record.noted.map((noted, index) => decidedAct(noted, lines[index]!)),
    largest: lines.reduce((most, { frame }) => (frame.max > most ? frame.max : most), 0n),
    ownLimit: director?.limit ?? null,
    remedies: remediesOf(
      record.noted.map(({ act }) => act),
      law.book.get('fine.decree').find(record.madeOn)?.value,
    ).map(({ order, article }) => `${order} (${article})`),
    decideBy: decideBy(law.book, course, record.madeOn),
    limitation: limits.reduce<CivilDate>((first, each) => earlierOf(first, each), limits[0]!),
    signedBy: actor,
    reasoning: reasoningOf(proposal, facts.employer.kind, null),
  };
}
