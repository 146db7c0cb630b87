import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Outcome } from '../../../kernel/outcome';
import { PROMISE_MADE } from '../domain/case-events';
import { promiseReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** A promise to pay; made on the day of recording unless told. */
export interface NewPromise {
  readonly amount: Dong;
  /** The last day in time. */
  readonly payBy: CivilDate;
  readonly promisedBy: string;
  readonly note: string | null;
  readonly madeOn?: CivilDate;
}

/** Takes down a promise to pay; the cycle checks it by itself once its day has passed. */
@Injectable()
export class RecordPromise {
  constructor(private readonly steps: CaseSteps) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, promise: NewPromise): Promise<Outcome<AppendedEvent>> {
    const { madeOn, amount, payBy, promisedBy, note } = promise;
    return this.steps.take(request, {
      type: PROMISE_MADE,
      input: promise,
      reasons: (state, today) => promiseReasons(state, today, { madeOn: madeOn ?? today, payBy, amount }),
      event: (_, today) => ({ occurredOn: madeOn ?? today, data: { amount, payBy, promisedBy, note } }),
    });
  }
}
