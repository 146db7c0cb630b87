import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answeredReasons, waivingReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_WAIVED } from '../domain/violation-events';

/** The employer gives up explaining. */
export interface WaivedExplanation {
  readonly recordId: number;
  /** Absent: today. */
  readonly waivedOn?: CivilDate | undefined;
  readonly document: string;
}

/** Takes down that the employer has given up explaining in writing: the decision need not wait. */
@Injectable()
export class WaiveExplanation {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: WaivedExplanation): Promise<Outcome<AppendedEvent>> {
    const { recordId, document, waivedOn } = input;
    return this.steps.take(request, {
      ...{ type: EXPLANATION_WAIVED, input, on: waivedOn, alsoWhenClosed: true },
      reasons: ({ events }) => {
        const record = recordsOf(events).find(({ id }) => id === recordId);
        const against = answeredReasons(record);
        return against.length > 0 || !record ? against : waivingReasons(record);
      },
      event: ({ day }) => ({ occurredOn: day, data: { recordId, document } }),
    });
  }
}
