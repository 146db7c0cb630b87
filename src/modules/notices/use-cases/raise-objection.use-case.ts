import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { OBJECTION_RAISED, type ObjectionSubject } from '../domain/case-events';

/** An objection of the employer. */
export interface NewObjection {
  readonly about: ObjectionSubject;
  readonly document: string;
  readonly note?: string | undefined;
  /** When it came in; absent: today. */
  readonly raisedOn?: CivilDate | undefined;
}

/** Writes down that the employer objects; until it is settled, the employer is not named in public. */
@Injectable()
export class RaiseObjection {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, objection: NewObjection): Promise<Outcome<AppendedEvent>> {
    const { about, document, note = null, raisedOn } = objection;
    return this.steps.take(request, {
      ...{ type: OBJECTION_RAISED, input: objection, on: raisedOn },
      event: ({ day }) => ({ occurredOn: day, data: { about, document, note } }),
    });
  }
}
