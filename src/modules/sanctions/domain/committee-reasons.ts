import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { notInFile, onDay } from '../../../law/enforcement/found-words';
import { OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
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

/** Why an answer of a committee cannot be taken down on a day. */
export function answerReasons(events: readonly StoredCaseEvent[], given: AnswerGiven, day: CivilDate): Reason[] {
  const sent = eventsOf(events, FINE_RECOMMENDED).find(({ id }) => id === given.recommendationId);
  if (!sent) return [{ code: 'recommendation.unknown', sentence: notInFile('kiến nghị này') }];
  const before = eventsOf(events, COMMITTEE_ANSWERED).find(({ data }) => data.recommendationId === sent.id);
  if (before) {
    const sentence = `Kiến nghị ${sent.data.number} đã được trả lời.`;
    return [{ code: 'recommendation.answered', sentence, found: onDay(before.occurredOn) }];
  }
  return [
    ...answeredReasons(recordsOf(events).find(({ id }) => id === sent.data.recordId)),
    ...(given.answer === 'fined' ? decisionReasons(given, sent.occurredOn, day) : []),
  ];
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
