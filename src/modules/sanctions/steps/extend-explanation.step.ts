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
import { answeredReasons, extendedReasons, extendingReasons, waivingReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_EXTENDED } from '../domain/violation-events';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** More time for a written explanation. */
export class ExtendedExplanationRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @TextField({ vi: 'Văn bản gia hạn', en: 'Paper that extends it' })
  document!: string;

  @DayField({ vi: 'Ngày gia hạn', en: 'Extended on' }, { optional: true, prefill: 'today' })
  extendedOn?: CivilDate;
}

/** Takes down that the competent person gave more time for a written explanation, once (law on handling administrative violations art. 61). */
@Step({
  name: 'extend-explanation',
  group: 'sanctioning',
  words: {
    title: { vi: 'Gia hạn giải trình', en: 'Extend the time for explaining' },
    happened: { vi: 'Gia hạn giải trình', en: 'The time for explaining was extended' },
    lines: ({ document }, { say }) => [say(SANCTION_WORDS.paper, { document })],
  },
  input: ExtendedExplanationRequest,
  event: EXPLANATION_EXTENDED,
  day: 'extendedOn',
  restsOn: ['recordId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class ExtendExplanation implements CaseStepRules<
  ExtendedExplanationRequest,
  DataOf<typeof EXPLANATION_EXTENDED>
> {
  already(log: CaseLogEvents, { recordId }: ExtendedExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    const answered = answeredReasons(record);
    return answered.length > 0 || !record ? answered : [...waivingReasons(record), ...extendedReasons(record)];
  }

  against({ log, law, day }: StepView, { recordId }: ExtendedExplanationRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    return record ? extendingReasons(law.book, record, day) : [];
  }

  effect(_: StepView, { recordId, document }: ExtendedExplanationRequest): DataOf<typeof EXPLANATION_EXTENDED> {
    return { recordId, document };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context, (record) => !record.explanationExtended) };
  }
}
