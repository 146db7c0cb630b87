import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { formatDong } from '../../../kernel/money';
import { onDay } from '../../../law/enforcement/found-words';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import { PROMISE_WITHDRAWN } from '../domain/case-events';
import { runningPromises } from '../domain/promise-rules';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext, StepOption } from '../use-cases/step-catalog';
import { NOTHING_AGAINST, Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';

/** A promise that no longer stands. */
export class WithdrawnPromiseRequest {
  @ReferenceField({ vi: 'Cam kết', en: 'Promise' })
  promiseId!: number;

  @AreaField({ vi: 'Lý do', en: 'Reason' })
  reason!: string;

  @DayField({ vi: 'Ngày', en: 'Day' }, { optional: true, prefill: 'today' })
  withdrawnOn?: CivilDate;
}

/** Takes down that the employer takes a running promise back, or that another one replaces it: it blocks nothing from then on. */
@Step({
  name: 'withdraw-promise',
  group: 'file',
  words: {
    title: { vi: 'Đơn vị rút hoặc thay cam kết nộp', en: 'The employer takes a promise back' },
    happened: { vi: 'Cam kết nộp không còn hiệu lực', en: 'A promise was taken back' },
    lines: ({ reason }) => [reason],
  },
  input: WithdrawnPromiseRequest,
  event: PROMISE_WITHDRAWN,
  day: 'withdrawnOn',
  restsOn: ['promiseId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class WithdrawPromise implements CaseStepRules<WithdrawnPromiseRequest, DataOf<typeof PROMISE_WITHDRAWN>> {
  readonly against = NOTHING_AGAINST;

  already(log: CaseLogEvents, { promiseId }: WithdrawnPromiseRequest): Reason[] {
    if (runningPromises(log).some(({ id }) => id === promiseId)) return [];
    const said = {
      vi: 'Cam kết này không còn đang trong hạn, hoặc đã được rút.',
      en: 'This promise does not run any more, or was taken back.',
    };
    return [reasonOf('promise.not-running', said)];
  }

  effect(_: StepView, { promiseId, reason }: WithdrawnPromiseRequest): DataOf<typeof PROMISE_WITHDRAWN> {
    return { promiseId, reason };
  }

  options({ log, caseId }: StepContext): Record<string, StepOption[]> {
    return {
      promiseId: runningPromises(log)
        .filter((promise) => promise.caseId === caseId)
        .map(({ id, data }) => ({ value: id, label: `${formatDong(data.amount)} đồng, ${onDay(data.payBy)}` })),
    };
  }
}
