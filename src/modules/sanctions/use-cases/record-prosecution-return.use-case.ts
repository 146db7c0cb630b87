import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answeredReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { RETURNED_BY_PROSECUTION } from '../domain/violation-events';

/** The bodies of criminal procedure hand a case back. */
export interface ProsecutionReturn {
  readonly recordId: number;
  /** Absent: today. */
  readonly returnedOn?: CivilDate | undefined;
  readonly document: string;
}

/** Takes down that the bodies of criminal procedure handed the case back: the limitation is a year longer from then. */
@Injectable()
export class RecordProsecutionReturn {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: ProsecutionReturn): Promise<Outcome<AppendedEvent>> {
    const { recordId, document, returnedOn } = input;
    return this.steps.take(request, {
      ...{ type: RETURNED_BY_PROSECUTION, input, on: returnedOn, alsoWhenClosed: true },
      reasons: ({ events }) => answeredReasons(recordsOf(events).find(({ id }) => id === recordId)),
      event: ({ day }) => ({ occurredOn: day, data: { recordId, document } }),
    });
  }
}
