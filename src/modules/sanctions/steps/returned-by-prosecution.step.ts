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
import { answeredReasons, returnedReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { RETURNED_BY_PROSECUTION } from '../domain/violation-events';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** The bodies of criminal procedure hand a case back. */
export class ProsecutionReturnRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @TextField({ vi: 'Văn bản chuyển trả hồ sơ', en: 'Paper that hands it back' })
  document!: string;

  @DayField({ vi: 'Ngày nhận lại', en: 'Received on' }, { optional: true, prefill: 'today' })
  returnedOn?: CivilDate;
}

/** Takes down that the bodies of criminal procedure handed the case back: the limitation is a year longer from then. */
@Step({
  name: 'returned-by-prosecution',
  group: 'sanctioning',
  words: {
    title: { vi: 'Cơ quan tố tụng trả lại hồ sơ', en: 'Handed back by criminal procedure' },
    happened: { vi: 'Cơ quan tố tụng trả lại hồ sơ', en: 'Criminal procedure handed the file back' },
    lines: ({ document }, { say }) => [say(SANCTION_WORDS.paper, { document })],
  },
  input: ProsecutionReturnRequest,
  event: RETURNED_BY_PROSECUTION,
  day: 'returnedOn',
  restsOn: ['recordId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordProsecutionReturn implements CaseStepRules<
  ProsecutionReturnRequest,
  DataOf<typeof RETURNED_BY_PROSECUTION>
> {
  already(log: CaseLogEvents, { recordId }: ProsecutionReturnRequest): Reason[] {
    const record = recordsOf(log).find(({ id }) => id === recordId);
    const answered = answeredReasons(record);
    return answered.length > 0 || !record ? answered : returnedReasons(record);
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { recordId, document }: ProsecutionReturnRequest): DataOf<typeof RETURNED_BY_PROSECUTION> {
    return { recordId, document };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context, ({ returnedOn }) => returnedOn === null) };
  }
}
