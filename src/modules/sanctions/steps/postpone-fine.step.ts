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
import { FINE_POSTPONED } from '../domain/fine-events';
import { executionReasons, postponedReasons, postponementReasons } from '../domain/fine-reasons';
import { finesOf } from '../domain/fines';
import { unpaidFines } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** Payment is put off, by the decision of whoever imposed the fine. */
export class FinePostponementRequest {
  @ReferenceField(SANCTION_WORDS.fine)
  fineId!: number;

  @DayField({ vi: 'Hoãn đến hết ngày', en: 'Up to' })
  until!: CivilDate;

  @TextField({ vi: 'Quyết định hoãn', en: 'Decision that puts it off' })
  document!: string;

  @DayField({ vi: 'Hoãn từ ngày', en: 'From' }, { optional: true, prefill: 'today' })
  postponedFrom?: CivilDate;
}

/** Takes down that payment of a fine is put off: no lateness is counted and nothing enforced meanwhile. */
@Step({
  name: 'postpone-fine',
  group: 'sanctioning',
  words: {
    title: { vi: 'Hoãn thi hành quyết định phạt tiền', en: 'Put off payment of a fine' },
    happened: { vi: 'Hoãn thi hành quyết định phạt tiền', en: 'Payment of the fine put off' },
    lines: ({ until, document }, { say, date }) => [
      say(SANCTION_WORDS.until, { day: date(until) }),
      say(SANCTION_WORDS.paper, { document }),
    ],
  },
  input: FinePostponementRequest,
  event: FINE_POSTPONED,
  day: 'postponedFrom',
  restsOn: ['fineId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class PostponeFine implements CaseStepRules<FinePostponementRequest, DataOf<typeof FINE_POSTPONED>> {
  already(log: CaseLogEvents, { fineId }: FinePostponementRequest): Reason[] {
    const fine = finesOf(log).find(({ id }) => id === fineId);
    const against = executionReasons(fine);
    return against.length > 0 || !fine ? against : postponedReasons(fine);
  }

  against({ log, law, facts, day }: StepView, { fineId, until }: FinePostponementRequest): Reason[] {
    const fine = finesOf(log).find(({ id }) => id === fineId);
    return fine ? postponementReasons(law.book, fine, facts.employer.kind, { from: day, until }) : [];
  }

  effect(_: StepView, { fineId, until, document }: FinePostponementRequest): DataOf<typeof FINE_POSTPONED> {
    return { fineId, until, document };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { fineId: unpaidFines(context, (fine) => fine.postponedUntil === null) };
  }
}
