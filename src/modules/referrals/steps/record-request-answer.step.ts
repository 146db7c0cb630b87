import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { REQUEST_ANSWERED } from '../domain/case-events';
import { otherCaseReasons, requestAnsweredReasons } from '../domain/referral-reasons';
import { openRequests } from '../http/referral-choices';

/** What another body answered. */
export class BodyAnswerRequest {
  @ReferenceField({ vi: 'Văn bản đã gửi', en: 'Letter' })
  requestId!: number;

  @AreaField({ vi: 'Trả lời', en: 'Answer' })
  answer!: string;

  @DayField({ vi: 'Ngày trả lời', en: 'Answered on' }, { optional: true, prefill: 'today' })
  answeredOn?: CivilDate;
}

/** Puts the answer of another body on record, also in a case that is closed by then. */
@Step({
  name: 'record-request-answer',
  group: 'requests',
  words: {
    title: { vi: 'Ghi nhận trả lời của cơ quan khác', en: 'Record the answer of another body' },
    happened: { vi: 'Cơ quan khác trả lời', en: 'Answer of another body' },
    lines: ({ answer }) => [answer],
  },
  input: BodyAnswerRequest,
  event: REQUEST_ANSWERED,
  day: 'answeredOn',
  restsOn: ['requestId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordRequestAnswer implements CaseStepRules<BodyAnswerRequest, DataOf<typeof REQUEST_ANSWERED>> {
  already(log: CaseLogEvents, { requestId }: BodyAnswerRequest): Reason[] {
    return requestAnsweredReasons(log, requestId);
  }

  against({ log, caseId }: StepView, { requestId }: BodyAnswerRequest): Reason[] {
    return otherCaseReasons(log, requestId, caseId);
  }

  effect(_: StepView, { requestId, answer }: BodyAnswerRequest): DataOf<typeof REQUEST_ANSWERED> {
    return { requestId, answer };
  }

  options({ log, caseId }: StepContext): Record<string, StepOption[]> {
    return { requestId: openRequests(log, caseId) };
  }
}
