import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { OBJECTION_SETTLED, type ObjectionOutcome } from '../domain/case-events';
import { openObjectionsOf, settlingReasons } from '../domain/objection-rules';

/** The answer to an objection. */
export interface ObjectionAnswer {
  /** Id of the event that raised it. */
  readonly objectionId: number;
  readonly outcome: ObjectionOutcome;
  readonly document: string;
  /** Absent: today. */
  readonly settledOn?: CivilDate | undefined;
}

/** Settles an objection that is still open. */
@Injectable()
export class SettleObjection {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, answer: ObjectionAnswer): Promise<Outcome<AppendedEvent>> {
    const { objectionId, outcome, document, settledOn } = answer;
    return this.steps.take(request, {
      ...{ type: OBJECTION_SETTLED, input: answer, on: settledOn, alsoWhenClosed: true },
      reasons: ({ events, day }) =>
        settlingReasons(
          openObjectionsOf(events).find(({ id }) => id === objectionId),
          day,
        ),
      event: ({ day }) => ({ occurredOn: day, data: { objectionId, outcome, document } }),
    });
  }
}
