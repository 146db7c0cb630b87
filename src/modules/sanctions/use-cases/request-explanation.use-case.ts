import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answeredReasons, explanationReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { EXPLANATION_REQUESTED, type ExplanationForm } from '../domain/violation-events';

/** The employer wants to explain itself. */
export interface NewExplanation {
  readonly recordId: number;
  /** Absent: today. */
  readonly requestedOn?: CivilDate | undefined;
  readonly form: ExplanationForm;
  readonly document: string;
}

/** Takes down that the employer asks to explain in person, or has sent a written explanation, within the days of the law. */
@Injectable()
export class RequestExplanation {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: NewExplanation): Promise<Outcome<AppendedEvent>> {
    const { recordId, form, document, requestedOn } = input;
    return this.steps.take(request, {
      ...{ type: EXPLANATION_REQUESTED, input, on: requestedOn, alsoWhenClosed: true },
      reasons: ({ events, law, facts, day }) => {
        const record = recordsOf(events).find(({ id }) => id === recordId);
        const against = answeredReasons(record);
        return against.length > 0 || !record ? against : explanationReasons(law.book, facts, record, form, day);
      },
      event: ({ day }) => ({ occurredOn: day, data: { recordId, form, document } }),
    });
  }
}
