import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { FINE_EVADED } from '../domain/fine-events';
import { executionReasons } from '../domain/fine-reasons';
import { finesOf } from '../domain/fines';

/** The employer evades or hinders the execution of a fine, or has stopped doing so. */
export interface NewFineEvasion {
  readonly fineId: number;
  /** Absent: today. */
  readonly evadedFrom?: CivilDate | undefined;
  /** Last day of it; absent: it goes on. */
  readonly until?: CivilDate | undefined;
  readonly document: string;
}

/** Takes down that execution is evaded: its limitation does not run meanwhile (law on handling administrative violations art. 74 (2)). */
@Injectable()
export class NoteFineEvasion {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, evasion: NewFineEvasion): Promise<Outcome<AppendedEvent>> {
    const { fineId, document, until = null, evadedFrom } = evasion;
    return this.steps.take(request, {
      ...{ type: FINE_EVADED, input: evasion, on: evadedFrom, alsoWhenClosed: true },
      reasons: ({ events }) => executionReasons(finesOf(events).find(({ id }) => id === fineId)),
      event: ({ day }) => ({ occurredOn: day, data: { fineId, document, until } }),
    });
  }
}
