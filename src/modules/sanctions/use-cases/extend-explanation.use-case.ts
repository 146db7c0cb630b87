import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answeredReasons, extendingReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_EXTENDED } from '../domain/violation-events';

/** More time for a written explanation. */
export interface ExtendedExplanation {
  readonly recordId: number;
  /** Absent: today. */
  readonly extendedOn?: CivilDate | undefined;
  readonly document: string;
}

/** Takes down that the competent person gave more time for a written explanation, once. */
@Injectable()
export class ExtendExplanation {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: ExtendedExplanation): Promise<Outcome<AppendedEvent>> {
    const { recordId, document, extendedOn } = input;
    return this.steps.take(request, {
      ...{ type: EXPLANATION_EXTENDED, input, on: extendedOn, alsoWhenClosed: true },
      reasons: ({ events, law, day }) => {
        const record = recordsOf(events).find(({ id }) => id === recordId);
        const against = answeredReasons(record);
        return against.length > 0 || !record ? against : extendingReasons(law.book, record, day);
      },
      event: ({ day }) => ({ occurredOn: day, data: { recordId, document } }),
    });
  }
}
