import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { UNABLE_TO_PAY_CHECKED, type CheckResult } from '../domain/unable-to-pay-events';
import type { AppendedEvent } from './case-log';
import type { StepRequest } from './case-steps';
import { answerOf, MeasureSteps, type StepView } from './measure-steps';

/** What looking again found; on the day of recording unless told. */
export interface NewCheck {
  readonly result: CheckResult;
  readonly note: string;
  readonly checkedOn?: CivilDate | undefined;
}

/** Takes down what a look at an employer unable to pay found: the periodic one in its time, signs that it stirs at any time. */
@Injectable()
export class CheckUnableToPay {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, { result, note, checkedOn }: NewCheck): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: UNABLE_TO_PAY_CHECKED, input: { result, note, checkedOn }, on: checkedOn },
      ...(result === 'still' ? { measure: 're-check' } : { reasons: notClassedReasons }),
      event: ({ day }) => ({ occurredOn: day, data: { result, note } }),
    });
  }
}

function notClassedReasons(view: StepView): Reason[] {
  const { state, because } = answerOf(view, 're-check');
  return state === 'not-applicable' ? [{ code: state, sentence: because ?? '' }] : [];
}
