import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answeredReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { RECORD_DROPPED, type DroppingGround } from '../domain/violation-events';

/** Why no decision will be issued on a record, with the paper that says so. */
export interface DroppedRecord {
  readonly recordId: number;
  /** Absent: today. */
  readonly droppedOn?: CivilDate | undefined;
  readonly ground: DroppingGround;
  readonly document: string;
  readonly note?: string | undefined;
}

/** Ends the matter of a record without a decision (law on handling administrative violations art. 65). */
@Injectable()
export class DropRecord {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: DroppedRecord): Promise<Outcome<AppendedEvent>> {
    const { recordId, ground, document, note = null, droppedOn } = input;
    return this.steps.take(request, {
      ...{ type: RECORD_DROPPED, input, on: droppedOn, alsoWhenClosed: true },
      reasons: ({ events }) => answeredReasons(recordsOf(events).find(({ id }) => id === recordId)),
      event: ({ day }) => ({ occurredOn: day, data: { recordId, ground, document, note } }),
    });
  }
}
