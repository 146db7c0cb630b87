import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { answeredReasons, noRightReasons, waivingReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_WAIVED } from '../domain/violation-events';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** The employer gives up explaining. */
export class WaivedExplanationRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @TextField({ vi: 'Văn bản từ bỏ quyền giải trình', en: 'Paper that gives it up' })
  document!: string;

  @DayField({ vi: 'Ngày nhận', en: 'Received on' }, { optional: true, prefill: 'today' })
  waivedOn?: CivilDate;
}

/** Takes down that the employer has given up explaining in writing (law on handling administrative violations art. 61): the decision need not wait. */
@Step({
  name: 'waive-explanation',
  group: 'sanctioning',
  words: {
    title: { vi: 'Đơn vị từ bỏ quyền giải trình', en: 'The employer gives up explaining' },
    happened: { vi: 'Đơn vị từ bỏ quyền giải trình', en: 'The employer gave up explaining' },
    lines: ({ document }, { say }) => [say(SANCTION_WORDS.paper, { document })],
  },
  input: WaivedExplanationRequest,
  event: EXPLANATION_WAIVED,
  day: 'waivedOn',
  restsOn: ['recordId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class WaiveExplanation implements CaseStepRules<WaivedExplanationRequest, DataOf<typeof EXPLANATION_WAIVED>> {
  already(log: CaseLogEvents, { recordId }: WaivedExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    const answered = answeredReasons(record);
    return answered.length > 0 || !record ? answered : waivingReasons(record);
  }

  against({ log, law, facts, day }: StepView, { recordId }: WaivedExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    return record ? noRightReasons(law.book, facts, record, day) : [];
  }

  effect(_: StepView, { recordId, document }: WaivedExplanationRequest): DataOf<typeof EXPLANATION_WAIVED> {
    return { recordId, document };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context, ({ explanation }) => explanation === null || explanation === 'awaited') };
  }
}
