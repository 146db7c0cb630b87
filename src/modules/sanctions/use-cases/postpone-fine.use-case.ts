import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { FINE_POSTPONED } from '../domain/fine-events';
import { executionReasons, postponementReasons } from '../domain/fine-reasons';
import { finesOf } from '../domain/fines';

/** Payment is put off, by the decision of whoever imposed the fine. */
export interface NewPostponement {
  readonly fineId: number;
  /** First day; absent: today. */
  readonly postponedFrom?: CivilDate | undefined;
  /** Last day. */
  readonly until: CivilDate;
  readonly document: string;
}

/** Takes down that payment of a fine is put off: no lateness is counted and nothing enforced meanwhile. */
@Injectable()
export class PostponeFine {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, postponement: NewPostponement): Promise<Outcome<AppendedEvent>> {
    const { fineId, until, document, postponedFrom } = postponement;
    return this.steps.take(request, {
      ...{ type: FINE_POSTPONED, input: postponement, on: postponedFrom, alsoWhenClosed: true },
      reasons: ({ events, law, facts, day }) => {
        const fine = finesOf(events).find(({ id }) => id === fineId);
        const against = executionReasons(fine);
        return against.length > 0 || !fine
          ? against
          : postponementReasons(law.book, fine, facts.employer.kind, { from: day, until });
      },
      event: ({ day }) => ({ occurredOn: day, data: { fineId, until, document } }),
    });
  }
}
