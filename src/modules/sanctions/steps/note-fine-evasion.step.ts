import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
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
import { FINE_EVADED } from '../domain/fine-events';
import { evadingReasons, executionReasons } from '../domain/fine-reasons';
import { finesOf } from '../domain/fines';
import { unpaidFines } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** The employer evades or hinders the execution of a fine, or has stopped doing so. */
export class FineEvasionRequest {
  @ReferenceField(SANCTION_WORDS.fine)
  fineId!: number;

  @TextField({ vi: 'Tài liệu chứng minh', en: 'What proves it' })
  document!: string;

  @DayField({ vi: 'Từ ngày', en: 'From' }, { optional: true, prefill: 'today' })
  evadedFrom?: CivilDate;

  @DayField({ vi: 'Đến ngày (nếu đã chấm dứt)', en: 'Up to, if it has stopped' }, { optional: true })
  until?: CivilDate;
}

/** Takes down that execution is evaded: its limitation does not run meanwhile (law on handling administrative violations art. 74 (2)). */
@Step({
  name: 'note-fine-evasion',
  group: 'sanctioning',
  words: {
    title: { vi: 'Ghi nhận trốn tránh, trì hoãn thi hành', en: 'Note that execution is evaded' },
    happened: { vi: 'Trốn tránh, trì hoãn thi hành', en: 'Execution evaded' },
    lines: ({ until, document }, { say, date }) => [
      until === null ? null : say(SANCTION_WORDS.until, { day: date(until) }),
      say(SANCTION_WORDS.paper, { document }),
    ],
  },
  input: FineEvasionRequest,
  event: FINE_EVADED,
  day: 'evadedFrom',
  restsOn: ['fineId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class NoteFineEvasion implements CaseStepRules<FineEvasionRequest, DataOf<typeof FINE_EVADED>> {
  already(log: CaseLogEvents, { fineId, until }: FineEvasionRequest): Reason[] {
    const against = executionReasons(finesOf(log).find(({ id }) => id === fineId));
    return against.length > 0 ? against : evadingReasons(log, fineId, until ?? null);
  }

  against({ day }: StepView, { until }: FineEvasionRequest): Reason[] {
    if (until === undefined || until >= day) return [];
    const said = { vi: 'Ngày chấm dứt ở trước ngày bắt đầu.', en: 'It would end before it begins.' };
    return [reasonOf('fine-evasion.ends-before-begin', said)];
  }

  effect(_: StepView, { fineId, document, until }: FineEvasionRequest): DataOf<typeof FINE_EVADED> {
    return { fineId, document, until: until ?? null };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { fineId: unpaidFines(context) };
  }
}
