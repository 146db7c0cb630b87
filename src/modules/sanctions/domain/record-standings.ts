import { earlierOf, type CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { limitationEnds } from '../../../law/enforcement/fines/limitation';
import { decideBy, explanationDays } from '../../../law/enforcement/fines/procedure-deadlines';
import { proposalFor } from '../../../law/enforcement/policies/open-record';
import type { LawBook } from '../../../law/law-book';
import type { RecordOfEmployer } from './records';

/** A record with the days that count for it, and what it comes to under the law of a day. */
export interface RecordStanding {
  readonly record: RecordOfEmployer;
  /** Null where the acts have no frame under the law of the day. */
  readonly proposal: FineProposal | null;
  readonly explainOrallyBy: CivilDate;
  readonly explainInWritingBy: CivilDate;
  readonly decideBy: CivilDate;
  readonly limitation: CivilDate;
}

/** How records stand on a day. */
export function recordStandings(
  law: LawBook,
  facts: CaseFacts,
  records: readonly RecordOfEmployer[],
  day: CivilDate,
): RecordStanding[] {
  return records.map((record) => {
    const { madeOn, course, explanationExtended, acts, returnedOn } = record;
    const proposal = proposalFor(law, facts, record, day);
    const { oralBy, writtenBy } = explanationDays(law, madeOn, explanationExtended);
    const limits = acts.map(({ violation }) => limitationEnds(law, violation, returnedOn));
    return {
      record,
      proposal: proposal.ok ? proposal.value : null,
      decideBy: decideBy(law, course, madeOn),
      explainOrallyBy: oralBy,
      explainInWritingBy: writtenBy,
      limitation: limits.reduce<CivilDate>((first, each) => earlierOf(first, each), limits[0]!),
    };
  });
}
