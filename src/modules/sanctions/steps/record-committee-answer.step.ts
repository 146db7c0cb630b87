import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import {
  AreaField,
  ChoiceField,
  DayField,
  DongField,
  ReferenceField,
  TextField,
} from '../../../platform/http/form-fields';
import {
  fileOptions,
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type EventWriting,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { answerReasons, committeeAnsweredReasons } from '../domain/committee-reasons';
import { COMMITTEE_ANSWERED, type CommitteeAnswer } from '../domain/fine-events';
import { officersOf } from '../http/act-choices';
import { openRecommendations } from '../http/sanction-choices';
import { officerName, SANCTION_WORDS } from '../words';

/** What a People's Committee answered. */
export class CommitteeAnswerRequest {
  @ReferenceField({ vi: 'Kiến nghị', en: 'Recommendation' })
  recommendationId!: number;

  @ChoiceField({ vi: 'Trả lời', en: 'Answer' }, SANCTION_WORDS.answers)
  answer!: CommitteeAnswer;

  @TextField({ vi: 'Số quyết định, văn bản', en: 'Number of the decision or paper' }, { optional: true })
  number?: string;

  @ChoiceField({ vi: 'Người ra quyết định', en: 'Who decided' }, officersOf('committee'), { optional: true })
  officer?: OfficerCode;

  @DongField({ vi: 'Số tiền phạt (0: cảnh cáo)', en: 'Amount (0: a warning)' }, { optional: true })
  amount?: Dong;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true })
  decidedOn?: CivilDate;

  @DayField({ vi: 'Ngày đơn vị nhận quyết định', en: 'Received by the employer on' }, { optional: true })
  servedOn?: CivilDate;

  @ReferenceField({ vi: 'Bản quyết định trong hồ sơ', en: 'The decision in the file' }, { optional: true })
  proofId?: number;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày nhận trả lời', en: 'Answer received on' }, { optional: true, prefill: 'today' })
  answeredOn?: CivilDate;
}

/** Takes down what a committee answered. Its fine has an account like one of the office; what it gave back may be handed over again. */
@Step({
  name: 'record-committee-answer',
  group: 'sanctioning',
  words: {
    title: { vi: 'Ghi nhận trả lời của Ủy ban nhân dân', en: 'Record the committee’s answer' },
    happened: { vi: 'Ủy ban nhân dân trả lời', en: 'The People’s Committee answered' },
    lines: (answered, writing) => [answerLine(answered, writing), answered.note],
  },
  input: CommitteeAnswerRequest,
  event: COMMITTEE_ANSWERED,
  day: 'answeredOn',
  restsOn: ['recommendationId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordCommitteeAnswer implements CaseStepRules<CommitteeAnswerRequest, DataOf<typeof COMMITTEE_ANSWERED>> {
  already(log: CaseLogEvents, { recommendationId }: CommitteeAnswerRequest): Reason[] {
    return committeeAnsweredReasons(log, recommendationId);
  }

  against({ log, day }: StepView, given: CommitteeAnswerRequest): Reason[] {
    return answerReasons(log, given, day);
  }

  effect(_: StepView, given: CommitteeAnswerRequest): DataOf<typeof COMMITTEE_ANSWERED> {
    const { recommendationId, answer, number, officer, amount, decidedOn, servedOn, proofId, note } = given;
    return {
      recommendationId,
      answer,
      number: number ?? null,
      officer: officer ?? null,
      amount: amount ?? null,
      decidedOn: decidedOn ?? null,
      servedOn: servedOn ?? null,
      proofId: proofId ?? null,
      note: note ?? null,
    };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recommendationId: openRecommendations(context), proofId: fileOptions(context) };
  }
}

function answerLine(answered: DataOf<typeof COMMITTEE_ANSWERED>, { say, dong, date }: EventWriting): string {
  const { answer, number, amount, decidedOn, officer } = answered;
  const words = say(SANCTION_WORDS.answers[answer]);
  if (answer !== 'fined') return `${words}.`;
  return say(
    {
      vi: '{answer}: {number}, {amount} đồng, ngày {day}. {officer}.',
      en: '{answer}: {number}, {amount} đồng, {day}. {officer}.',
    },
    {
      answer: words,
      number: number ?? '',
      amount: dong(amount ?? 0n),
      day: decidedOn === null ? '' : date(decidedOn),
      officer: officer === null ? '' : say(officerName(officer)),
    },
  );
}
