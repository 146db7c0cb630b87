import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { UNABLE_TO_PAY_CHECKED, type CheckResult } from '../domain/unable-to-pay-events';
import type { AppendedEvent } from './case-log';
import type { StepRequest } from './case-steps';
import { MeasureSteps } from './measure-steps';

/** What looking again found; on the day of recording unless told. */
export interface NewCheck {
  readonly result: CheckResult;
  readonly note: string;
  readonly checkedOn?: CivilDate | undefined;
}

/** Takes down what a periodic look at an employer unable to pay found. */
@Injectable()
export class CheckUnableToPay {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, { result, note, checkedOn }: NewCheck): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: UNABLE_TO_PAY_CHECKED, input: { result, note, checkedOn }, measure: 're-check', on: checkedOn },
      event: ({ day }) => ({ occurredOn: day, data: { result, note } }),
    });
  }
}
