import type { CivilDate } from '../../../kernel/civil-date';
import type { RecordMade } from '../../../law/enforcement/facts-of-measures';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { COMMITTEE_ANSWERED, FINE_DECIDED, FINE_PROPOSED, FINE_RECOMMENDED } from './fine-events';
import {
  EXPLANATION_EXTENDED,
  EXPLANATION_HEARD,
  EXPLANATION_REQUESTED,
  EXPLANATION_WAIVED,
  RECORD_DROPPED,
  RETURNED_BY_PROSECUTION,
  VIOLATION_RECORD_MADE,
  type NotedAct,
} from './violation-events';
import { violationsOf } from './violations';

/** Who answered a record, and with which paper. */
export interface RecordAnswer {
  readonly number: string;
  readonly on: CivilDate;
  readonly by: string;
}

/** A violation record with all that happened to it. */
export interface RecordOfEmployer extends RecordMade {
  /** Id of the event that made it. */
  readonly id: number;
  readonly caseId: number;
  readonly documentId: number;
  readonly preparedBy: string;
  readonly noted: readonly NotedAct[];
  readonly answer: RecordAnswer | null;
  /** Why the latest proposal comes to what it does, sentence by sentence; empty before one. */
  readonly reasoning: readonly string[];
  /** Whether the employer has asked to explain: then the decision has a month. */
  readonly isExplained: boolean;
}

type Stored = readonly StoredCaseEvent[];

/** Every record of the employer, in the order in which it was written down. */
export function recordsOf(events: Stored): RecordOfEmployer[] {
  return eventsOf(events, VIOLATION_RECORD_MADE).map(({ id, caseId, occurredOn, actor, data }) => {
    const { number, documentId, acts } = data;
    const answer = answerTo(events, id);
    const asked = eventsOf(events, EXPLANATION_REQUESTED).some((each) => each.data.recordId === id);
    return {
      id,
      caseId,
      number,
      documentId,
      madeOn: occurredOn,
      preparedBy: actor,
      noted: acts,
      answer,
      acts: actsOf(events, id, acts),
      course: courseOf(events, id, data.complex, asked),
      explanation: explanationOf(events, id),
      explanationExtended: eventsOf(events, EXPLANATION_EXTENDED).some((each) => each.data.recordId === id),
      returnedOn:
        eventsOf(events, RETURNED_BY_PROSECUTION).find((each) => each.data.recordId === id)?.occurredOn ?? null,
      decisionNumber: answer?.number ?? null,
      covers: isGivenUp(events, id) ? [] : acts.map(({ act, items }) => ({ act, items, lateBy: occurredOn })),
      reasoning: eventsOf(events, FINE_PROPOSED).findLast((each) => each.data.recordId === id)?.data.reasoning ?? [],
      isExplained: asked,
    };
  });
}

// Circumstances are those of the latest proposal; before it none are known.
function actsOf(events: Stored, recordId: number, acts: readonly NotedAct[]): RecordMade['acts'] {
  const proposal = eventsOf(events, FINE_PROPOSED).findLast((each) => each.data.recordId === recordId);
  return acts.map(({ act, foundOn, endedOn, workers, amount }, index) => {
    const { mitigating = [], aggravating = [] } = proposal?.data.lines[index] ?? {};
    return { violation: { act, foundOn, endedOn, workers, amount }, circumstances: { mitigating, aggravating } };
  });
}

/** Law on handling administrative violations art. 66 (1): what happened after the record decides how long the decision may take. */
function courseOf(events: Stored, id: number, isComplex: boolean, isExplained: boolean): RecordMade['course'] {
  if (isComplex) return 'complex';
  const needsVerifying = violationsOf(events).some((each) => each.recordId === id && each.difficulty === 'verified');
  if (isExplained || needsVerifying) return 'explained';
  const isHandedOver = eventsOf(events, FINE_RECOMMENDED).some((each) => each.data.recordId === id);
  return isHandedOver ? 'transferred' : 'plain';
}

function explanationOf(events: Stored, recordId: number): RecordMade['explanation'] {
  const isAbout = (each: { readonly data: { readonly recordId: number } }): boolean => each.data.recordId === recordId;
  if (eventsOf(events, EXPLANATION_HEARD).some(isAbout)) return 'heard';
  if (eventsOf(events, EXPLANATION_WAIVED).some(isAbout)) return 'waived';
  return eventsOf(events, EXPLANATION_REQUESTED).some(isAbout) ? 'awaited' : null;
}

function answerTo(events: Stored, recordId: number): RecordAnswer | null {
  const decided = eventsOf(events, FINE_DECIDED).find((each) => each.data.recordId === recordId);
  if (decided) return { number: decided.data.number, on: decided.occurredOn, by: decided.actor };
  const answered = committeeAnswerTo(events, recordId);
  if (answered) {
    const { number, decidedOn, answer } = answered.data;
    const paper = number ?? (answer === 'refused' ? 'văn bản không xử phạt' : 'quyết định của Ủy ban nhân dân');
    return { number: paper, on: decidedOn ?? answered.occurredOn, by: answered.actor };
  }
  const dropped = eventsOf(events, RECORD_DROPPED).find((each) => each.data.recordId === recordId);
  return dropped ? { number: dropped.data.document, on: dropped.occurredOn, by: dropped.actor } : null;
}

/** Nothing was or will be sanctioned on the record: it was dropped, or the committee refused. */
function isGivenUp(events: Stored, recordId: number): boolean {
  if (eventsOf(events, FINE_DECIDED).some((each) => each.data.recordId === recordId)) return false;
  const answer = committeeAnswerTo(events, recordId)?.data.answer;
  if (answer !== undefined) return answer === 'refused';
  return eventsOf(events, RECORD_DROPPED).some((each) => each.data.recordId === recordId);
}

/** The answer of a committee that ends the matter of a record; what it returned is still to be decided. */
export function committeeAnswerTo(events: Stored, recordId: number) {
  const ids = eventsOf(events, FINE_RECOMMENDED)
    .filter((each) => each.data.recordId === recordId)
    .map((each) => each.id);
  return eventsOf(events, COMMITTEE_ANSWERED).find(
    (each) => ids.includes(each.data.recommendationId) && each.data.answer !== 'returned',
  );
}
