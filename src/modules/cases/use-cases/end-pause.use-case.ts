import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { caseError } from '../domain/case-errors';
import type { Outcome } from '../../../kernel/outcome';
import { PAUSE_ENDED } from '../domain/case-events';
import type { CaseState, PauseOfCase } from '../domain/case-state';
import { endPauseReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** The end of a pause. */
export interface PauseEnd {
  /** Id of the event that began it. */
  readonly pauseId: number;
  /** The last day on which the deadlines stood still; the day of recording unless told. */
  readonly until?: CivilDate;
  readonly reason: string;
}

/** Lets the office's deadlines in a case run again. */
@Injectable()
export class EndPause {
  constructor(private readonly steps: CaseSteps) {}

  /** @throws DomainError `pause.not-found`, and as `CaseSteps.take` does */
  async run(request: StepRequest, end: PauseEnd): Promise<Outcome<AppendedEvent>> {
    const { pauseId, until, reason } = end;
    return this.steps.take(request, {
      type: PAUSE_ENDED,
      input: end,
      reasons: (state, today) => endPauseReasons(state, today, pauseOf(state, pauseId), until ?? today),
      event: (_, today) => ({ occurredOn: until ?? today, data: { pauseId, until: until ?? today, reason } }),
    });
  }
}

function pauseOf({ pauses }: CaseState, pauseId: number): PauseOfCase {
  const pause = pauses.find(({ id }) => id === pauseId);
  if (!pause) throw caseError('pause.not-found', { pauseId });
  return pause;
}
