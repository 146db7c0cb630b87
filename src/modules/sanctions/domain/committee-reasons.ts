import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { notInFile, onDay } from '../../../law/enforcement/found-words';
import { competentOf, OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { COMMITTEE_ANSWERED, FINE_RECOMMENDED, type CommitteeAnswer } from './fine-events';
import { answeredReasons } from './record-reasons';
import { recordsOf } from './records';

/** The parts of an answer that must fit together. */
export interface AnswerGiven {
  readonly recommendationId: number;
  readonly answer: CommitteeAnswer;
  readonly number?: string | undefined;
  readonly officer?: OfficerCode | undefined;
  readonly amount?: Dong | undefined;
  readonly decidedOn?: CivilDate | undefined;
  readonly servedOn?: CivilDate | undefined;
}

/** Why a committee's answer cannot be taken down once more, whatever the days: it has answered, or the record was dealt with otherwise. */
export function committeeAnsweredReasons(log: readonly StoredCaseEvent[], recommendationId: number): Reason[] {
  const sent = eventsOf(log, FINE_RECOMMENDED).find(({ id }) => id === recommendationId);
  if (!sent) return [{ code: 'recommendation.unknown', sentence: notInFile('kiến nghị này') }];
  const before = eventsOf(log, COMMITTEE_ANSWERED).find(({ data }) => data.recommendationId === sent.id);
  if (!before) return answeredReasons(recordsOf(log).find(({ id }) => id === sent.data.recordId));
  const sentence = `Kiến nghị ${sent.data.number} đã được trả lời.`;
  return [{ code: 'recommendation.answered', sentence, found: onDay(before.occurredOn) }];
}

/** Why a record cannot be handed to a committee once more: it has it, and has not given it back. */
export function recommendedReasons(log: readonly StoredCaseEvent[], recordId: number): Reason[] {
  const returned = eventsOf(log, COMMITTEE_ANSWERED)
    .filter(({ data }) => data.answer === 'returned')
    .map(({ data }) => data.recommendationId);
  const sent = eventsOf(log, FINE_RECOMMENDED).find(
    ({ id, data }) => data.recordId === recordId && !returned.includes(id),
  );
  if (!sent) return [];
  const found = `${sent.data.number}, ${onDay(sent.occurredOn)}`;
  return [{ code: 'recommendation.already', sentence: 'Biên bản này đã được kiến nghị xử phạt.', found }];
}

/** The chairman to whom a record goes: the one named, else the lowest whose power covers the largest frame; undefined where none does. */
export function chairmanFor(proposal: FineProposal, officer: OfficerCode | undefined): OfficerCode | undefined {
  const chairmen = competentOf(proposal.competences, 'committee').map((each) => each.officer);
  return officer === undefined ? chairmen[0] : chairmen.find((each) => each === officer);
}

/** Why the chairman that is named cannot be asked: the frame is beyond that power. */
export function chairmanReasons(proposal: FineProposal | undefined, officer: OfficerCode | undefined): Reason[] {
  if (!proposal || officer === undefined || chairmanFor(proposal, officer)) return [];
  const sentence = `${OFFICERS[officer].title} không đủ thẩm quyền theo mức tối đa của khung.`;
  return [{ code: 'fine.officer-not-competent', sentence, article: 'Luật Xử lý vi phạm hành chính, Điều 52' }];
}

/** Why an answer of a committee does not fit together, or with the recommendation. */
export function answerReasons(log: readonly StoredCaseEvent[], given: AnswerGiven, day: CivilDate): Reason[] {
  const sent = eventsOf(log, FINE_RECOMMENDED).find(({ id }) => id === given.recommendationId);
  return sent && given.answer === 'fined' ? decisionReasons(given, sent.occurredOn, day) : [];
}

function decisionReasons(given: AnswerGiven, sentOn: CivilDate, day: CivilDate): Reason[] {
  const { officer, decidedOn, servedOn } = given;
  const early = decidedOn !== undefined && (decidedOn < sentOn || decidedOn > day);
  const served = servedOn !== undefined && (servedOn > day || (decidedOn !== undefined && servedOn < decidedOn));
  return [
    ...missingReasons(given),
    ...(officer === undefined || OFFICERS[officer].of === 'committee'
      ? []
      : [{ code: 'answer.not-a-chairman', sentence: 'Người ra quyết định phải là Chủ tịch Ủy ban nhân dân.' }]),
    ...(early
      ? [
          {
            code: 'answer.decision-day',
            sentence: 'Ngày quyết định ở trước ngày kiến nghị hoặc sau ngày trả lời.',
            found: onDay(decidedOn),
          },
        ]
      : []),
    ...(served
      ? [
          {
            code: 'answer.service-day',
            sentence: 'Ngày giao quyết định ở trước ngày quyết định hoặc ở tương lai.',
            found: onDay(servedOn),
          },
        ]
      : []),
  ];
}

function missingReasons({ number, officer, amount, decidedOn }: AnswerGiven): Reason[] {
  const missing = [
    ...(number === undefined ? ['số quyết định'] : []),
    ...(officer === undefined ? ['người ra quyết định'] : []),
    ...(amount === undefined ? ['số tiền phạt'] : []),
    ...(decidedOn === undefined ? ['ngày ra quyết định'] : []),
  ];
  if (missing.length === 0) return [];
  const sentence = 'Trả lời đã xử phạt phải có số, ngày, người ra quyết định và số tiền phạt.';
  return [{ code: 'answer.decision-missing', sentence, found: `thiếu ${missing.join(', ')}` }];
}
