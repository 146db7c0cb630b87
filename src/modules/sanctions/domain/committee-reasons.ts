import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound, notInFile, paperFound } from '../../../law/enforcement/found-words';
import { competentOf, OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { COMMITTEE_ANSWERED, FINE_RECOMMENDED, type CommitteeAnswer } from './fine-events';
import { notCompetent } from './decision-reasons';
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
  if (!sent) {
    return [reasonOf('recommendation.unknown', notInFile({ vi: 'kiến nghị này', en: 'such recommendation' }))];
  }
  const before = eventsOf(log, COMMITTEE_ANSWERED).find(({ data }) => data.recommendationId === sent.id);
  if (!before) return answeredReasons(recordsOf(log).find(({ id }) => id === sent.data.recordId));
  const said = {
    vi: `Kiến nghị ${sent.data.number} đã được trả lời.`,
    en: `Recommendation ${sent.data.number} has been answered.`,
  };
  return [reasonOf('recommendation.answered', said, dayFound(before.occurredOn))];
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
  const found = paperFound(sent.data.number, sent.occurredOn);
  return [reasonOf('recommendation.already', SAID.recommended, found)];
}

/** The chairman to whom a record goes: the one named, else the lowest whose power covers the largest frame; undefined where none does. */
export function chairmanFor(proposal: FineProposal, officer: OfficerCode | undefined): OfficerCode | undefined {
  const chairmen = competentOf(proposal.competences, 'committee').map((each) => each.officer);
  return officer === undefined ? chairmen[0] : chairmen.find((each) => each === officer);
}

/** Why the chairman that is named cannot be asked: the frame is beyond that power. */
export function chairmanReasons(proposal: FineProposal | undefined, officer: OfficerCode | undefined): Reason[] {
  if (!proposal || officer === undefined || chairmanFor(proposal, officer)) return [];
  return [notCompetent(officer)];
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
      : [reasonOf('answer.not-a-chairman', SAID.notAChairman)]),
    ...(early ? [reasonOf('answer.decision-day', SAID.decisionDay, dayFound(decidedOn))] : []),
    ...(served ? [reasonOf('answer.service-day', SAID.serviceDay, dayFound(servedOn))] : []),
  ];
}

function missingReasons({ number, officer, amount, decidedOn }: AnswerGiven): Reason[] {
  const missing = [
    ...(number === undefined ? [{ vi: 'số quyết định', en: 'its number' }] : []),
    ...(officer === undefined ? [{ vi: 'người ra quyết định', en: 'who decided' }] : []),
    ...(amount === undefined ? [{ vi: 'số tiền phạt', en: 'the amount' }] : []),
    ...(decidedOn === undefined ? [{ vi: 'ngày ra quyết định', en: 'its day' }] : []),
  ];
  if (missing.length === 0) return [];
  const found = {
    vi: `thiếu ${missing.map(({ vi }) => vi).join(', ')}`,
    en: `missing: ${missing.map(({ en }) => en).join(', ')}`,
  };
  return [reasonOf('answer.decision-missing', SAID.decisionMissing, found)];
}

const SAID = {
  recommended: {
    vi: 'Biên bản này đã được kiến nghị xử phạt.',
    en: 'A sanction has been recommended on this record already.',
  },
  notAChairman: {
    vi: 'Người ra quyết định phải là Chủ tịch Ủy ban nhân dân.',
    en: 'Who decided must be the chairman of a People’s Committee.',
  },
  decisionDay: {
    vi: 'Ngày quyết định ở trước ngày kiến nghị hoặc sau ngày trả lời.',
    en: 'The day of the decision lies before the recommendation or after the answer.',
  },
  serviceDay: {
    vi: 'Ngày giao quyết định ở trước ngày quyết định hoặc ở tương lai.',
    en: 'The day of service lies before the decision or in the future.',
  },
  decisionMissing: {
    vi: 'Trả lời đã xử phạt phải có số, ngày, người ra quyết định và số tiền phạt.',
    en: 'An answer that a sanction was decided needs its number, its day, who decided and the amount.',
  },
} as const;
