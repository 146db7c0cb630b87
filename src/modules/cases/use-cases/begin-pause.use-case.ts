import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { PAUSE_BEGUN, type PauseReason } from '../domain/case-events';
import { beginPauseReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** A pause of the office's deadlines; from the day of recording unless told. */
export interface NewPause {
  readonly reason: PauseReason;
  /** The paper it rests on. */
  readonly document: string;
  readonly from?: CivilDate;
  /** Its last day, where that is known beforehand. */
  readonly until: CivilDate | null;
  readonly note: string | null;
}

/** Lets the office's deadlines in a case stand still; charges run on. */
@Injectable()
export class BeginPause {
  constructor(private readonly steps: CaseSteps) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, pause: NewPause): Promise<Outcome<AppendedEvent>> {
    const { reason, document, from, until, note } = pause;
    return this.steps.take(request, {
      type: PAUSE_BEGUN,
      input: pause,
      reasons: (state, today) => beginPauseReasons(state, today, { from: from ?? today, until }),
      event: (_, today) => ({ occurredOn: from ?? today, data: { reason, document, until, note } }),
    });
  }
}
