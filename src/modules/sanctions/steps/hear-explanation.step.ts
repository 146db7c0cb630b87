import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { answeredReasons, hearingReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_HEARD } from '../domain/violation-events';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** What came of an explanation. */
export class HeardExplanationRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @TextField({ vi: 'Biên bản giải trình, văn bản đã xem xét', en: 'Minutes or paper considered' })
  document!: string;

  @AreaField({ vi: 'Kết quả xem xét', en: 'What was found' })
  findings!: string;

  @DayField({ vi: 'Ngày giải trình', en: 'Heard on' }, { optional: true, prefill: 'today' })
  heardOn?: CivilDate;
}

/** Takes down what came of an explanation. Only then may the decision follow. */
@Step({
  name: 'hear-explanation',
  group: 'sanctioning',
  words: {
    title: { vi: 'Xem xét giải trình', en: 'Hear the explanation' },
    happened: { vi: 'Xem xét giải trình', en: 'The explanation was heard' },
    lines: ({ document, findings }, { say }) => [findings, say(SANCTION_WORDS.paper, { document })],
  },
  input: HeardExplanationRequest,
  event: EXPLANATION_HEARD,
  day: 'heardOn',
  restsOn: ['recordId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class HearExplanation implements CaseStepRules<HeardExplanationRequest, DataOf<typeof EXPLANATION_HEARD>> {
  already(log: CaseLogEvents, { recordId }: HeardExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    const answered = answeredReasons(record);
    return answered.length > 0 || !record ? answered : hearingReasons(record);
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { recordId, document, findings }: HeardExplanationRequest): DataOf<typeof EXPLANATION_HEARD> {
    return { recordId, document, findings };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context, ({ explanation }) => explanation === 'awaited') };
  }
}
