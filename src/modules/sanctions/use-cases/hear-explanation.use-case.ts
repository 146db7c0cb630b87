import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answeredReasons, hearingReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_HEARD } from '../domain/violation-events';

/** An explanation that was heard or read. */
export interface HeardExplanation {
  readonly recordId: number;
  /** Absent: today. */
  readonly heardOn?: CivilDate | undefined;
  readonly document: string;
  readonly findings: string;
}

/** Takes down what came of an explanation. Only then may the decision follow. */
@Injectable()
export class HearExplanation {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: HeardExplanation): Promise<Outcome<AppendedEvent>> {
    const { recordId, document, findings, heardOn } = input;
    return this.steps.take(request, {
      ...{ type: EXPLANATION_HEARD, input, on: heardOn, alsoWhenClosed: true },
      reasons: ({ events }) => {
        const record = recordsOf(events).find(({ id }) => id === recordId);
        const against = answeredReasons(record);
        return against.length > 0 || !record ? against : hearingReasons(record);
      },
      event: ({ day }) => ({ occurredOn: day, data: { recordId, document, findings } }),
    });
  }
}
