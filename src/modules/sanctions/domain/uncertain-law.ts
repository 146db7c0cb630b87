import type { JsonFields } from '../../../kernel/json-fields';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { doubtsAbout } from '../../../law/enforcement/fines/fine-reasoning';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import type { EventLine, EventWriting } from '../../cases/cases.api';

/** What of the law behind a paper nobody has read in its text, and who answers for it by name. */
export interface AnsweredDoubts {
  readonly doubts: readonly string[];
  readonly lawConfirmedBy: string | null;
}

/** Why a paper that needs certainty cannot be issued: it rests on law that nobody has read, and nobody answers for it. */
export function uncertainLawReasons(proposal: FineProposal, lawConfirmedBy: string | undefined): Reason[] {
  const doubts = doubtsAbout(proposal);
  if (doubts.length === 0 || lawConfirmedBy !== undefined) return [];
  const said = {
    vi: 'Văn bản dựa trên quy định chưa được đối chiếu với văn bản gốc; phải ghi tên người đã đối chiếu và chịu trách nhiệm.',
    en: 'The paper rests on law that nobody has checked against its text; name who has checked it and answers for it.',
  };
  return [reasonOf('law.uncertain', said, doubts.join(' '))];
}

/** What the event of such a paper keeps. */
export function answeredDoubts(proposal: FineProposal, lawConfirmedBy: string | undefined): AnsweredDoubts {
  const doubts = doubtsAbout(proposal);
  return { doubts, lawConfirmedBy: doubts.length === 0 ? null : (lawConfirmedBy ?? null) };
}

/** The same, read from an event; older events have no doubts. */
export function readDoubts(data: JsonFields): AnsweredDoubts {
  return { doubts: data.texts('doubts'), lawConfirmedBy: data.textOrNull('lawConfirmedBy') };
}

/** How the review and the timeline tell of it. */
export function doubtLines({ doubts, lawConfirmedBy }: AnsweredDoubts, { say }: EventWriting): EventLine[] {
  if (lawConfirmedBy === null) return [];
  const confirmed = {
    vi: 'Căn cứ pháp luật do {person} đối chiếu và chịu trách nhiệm.',
    en: 'The law it rests on was checked and is answered for by {person}.',
  };
  return [...doubts, say(confirmed, { person: lawConfirmedBy })];
}
