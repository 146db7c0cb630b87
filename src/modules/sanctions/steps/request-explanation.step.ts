import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { answeredReasons, explainedReasons, explanationReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_REQUESTED, type ExplanationForm } from '../domain/violation-events';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** The employer wants to explain itself. */
export class ExplanationRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @ChoiceField({ vi: 'Hình thức', en: 'Form' }, SANCTION_WORDS.explanationForms)
  form!: ExplanationForm;

  @TextField({ vi: 'Văn bản của đơn vị', en: 'The employer’s paper' })
  document!: string;

  @DayField({ vi: 'Ngày nhận', en: 'Received on' }, { optional: true, prefill: 'today' })
  requestedOn?: CivilDate;
}

/** Takes down that the employer asks to explain in person, or has sent a written explanation, within the days of the law. */
@Step({
  name: 'request-explanation',
  group: 'sanctioning',
  words: {
    title: { vi: 'Đơn vị yêu cầu giải trình', en: 'The employer wants to explain' },
    happened: { vi: 'Đơn vị yêu cầu giải trình', en: 'The employer asked to explain' },
    lines: ({ form, document }, { say }) => [
      `${say(SANCTION_WORDS.explanationForms[form])}.`,
      say(SANCTION_WORDS.paper, { document }),
    ],
  },
  input: ExplanationRequest,
  event: EXPLANATION_REQUESTED,
  day: 'requestedOn',
  restsOn: ['recordId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RequestExplanation implements CaseStepRules<ExplanationRequest, DataOf<typeof EXPLANATION_REQUESTED>> {
  already(log: CaseLogEvents, { recordId }: ExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    const answered = answeredReasons(record);
    return answered.length > 0 || !record ? answered : explainedReasons(record);
  }

  against({ log, law, facts, day }: StepView, { recordId, form }: ExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    return record ? explanationReasons(law.book, facts, record, form, day) : [];
  }

  effect(_: StepView, { recordId, form, document }: ExplanationRequest): DataOf<typeof EXPLANATION_REQUESTED> {
    return { recordId, form, document };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context, ({ explanation }) => explanation === null) };
  }
}
