import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { answerOf, MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { REFERRAL_PREPARED } from '../domain/case-events';
import { elementsOf } from '../domain/elements';

/** A referral that is to be put together. */
export interface NewReferral {
  readonly note?: string | undefined;
  /** Absent: today. */
  readonly preparedOn?: CivilDate | undefined;
}

/**
 * Puts a referral together: every element of the offence with what was found on the day, also those that are missing. Whether it may go
 * is asked when it is sent.
 */
@Injectable()
export class PrepareReferral {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, referral: NewReferral): Promise<Outcome<AppendedEvent>> {
    const { note = null, preparedOn } = referral;
    return this.steps.take(request, {
      ...{ type: REFERRAL_PREPARED, input: referral, on: preparedOn },
      reasons: sentReasons,
      event: (view) => ({
        occurredOn: view.day,
        data: { elements: elementsOf(answerOf(view, 'referral'), view.facts), note },
      }),
    });
  }
}

function sentReasons(view: StepView): Reason[] {
  const { state, because } = answerOf(view, 'referral');
  return state === 'done' ? [{ code: 'done', sentence: because ?? '' }] : [];
}
