import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { answeredReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { RECORD_DROPPED, type DroppingGround } from '../domain/violation-events';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** No decision will be issued on a record. */
export class DroppedRecordRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @ChoiceField({ vi: 'Lý do', en: 'Ground' }, SANCTION_WORDS.grounds)
  ground!: DroppingGround;

  @TextField({ vi: 'Văn bản', en: 'Paper' })
  document!: string;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày', en: 'Day' }, { optional: true, prefill: 'today' })
  droppedOn?: CivilDate;
}

/** Ends the matter of a record without a decision (law on handling administrative violations art. 65). */
@Step({
  name: 'drop-record',
  group: 'sanctioning',
  words: {
    title: { vi: 'Không ra quyết định xử phạt (Điều 65)', en: 'End without a decision (art. 65)' },
    happened: { vi: 'Không ra quyết định xử phạt', en: 'No decision will be issued' },
    lines: ({ ground, document, note }, { say }) => [
      `${say(SANCTION_WORDS.grounds[ground])}.`,
      say(SANCTION_WORDS.paper, { document }),
      note,
    ],
  },
  input: DroppedRecordRequest,
  event: RECORD_DROPPED,
  day: 'droppedOn',
  restsOn: ['recordId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class DropRecord implements CaseStepRules<DroppedRecordRequest, DataOf<typeof RECORD_DROPPED>> {
  already(log: CaseLogEvents, { recordId }: DroppedRecordRequest): Reason[] {
    return answeredReasons(recordsOf(log).find(({ id }) => id === recordId));
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { recordId, ground, document, note }: DroppedRecordRequest): DataOf<typeof RECORD_DROPPED> {
    return { recordId, ground, document, note: note ?? null };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context) };
  }
}
