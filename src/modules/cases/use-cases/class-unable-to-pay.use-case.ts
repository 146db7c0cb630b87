import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import { UNABLE_STATUSES } from '../../../law/enforcement/case-facts';
import { UNABLE_TO_PAY_CLASSED } from '../domain/unable-to-pay-events';
import type { AppendedEvent } from './case-log';
import type { StepRequest } from './case-steps';
import { MeasureSteps, type StepView } from './measure-steps';

/** That an employer is classed as unable to pay; on the day of recording unless told. */
export interface NewClass {
  readonly classedOn?: CivilDate | undefined;
  readonly note?: string | undefined;
}

/** Classes an employer as unable to pay, on the ground of its state and of the paper in the register that proves it. */
@Injectable()
export class ClassUnableToPay {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, { classedOn, note }: NewClass): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: UNABLE_TO_PAY_CLASSED, input: { classedOn, note }, measure: 'unable-to-pay', on: classedOn },
      event: (view) => ({ occurredOn: view.day, data: { ...groundOf(view), note: note ?? null } }),
    });
  }
}

/** The policy has let the step pass, so the state is one of these and a paper proves it. */
function groundOf({ facts: { employer } }: StepView) {
  const status = UNABLE_STATUSES.find((each) => each === employer.status);
  const proof = employer.statusProofs[0];
  invariant(status && proof, 'an employer is classed by a state that a paper proves', { status: employer.status });
  return { status, document: proof.title, datedOn: proof.datedOn };
}
