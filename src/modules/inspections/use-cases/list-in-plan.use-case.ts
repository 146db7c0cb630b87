import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { CHECK_PLAN_LISTED } from '../domain/check-events';
import { reasonIf } from '../domain/reason';

/** The approved plan of checks that names the employer. */
export interface PlanListing {
  readonly document: string;
  readonly approvedOn: CivilDate;
  /** Absent: today. */
  readonly listedOn?: CivilDate | undefined;
}

/** Records that an approved plan of checks names the employer. */
@Injectable()
export class ListInPlan {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, listing: PlanListing): Promise<Outcome<AppendedEvent>> {
    const { document, approvedOn, listedOn } = listing;
    return this.steps.take(request, {
      ...{ type: CHECK_PLAN_LISTED, input: listing, on: listedOn },
      reasons: ({ day }) =>
        reasonIf(approvedOn > day, 'plan.approved-later', 'Kế hoạch phải được phê duyệt trước khi ghi vào hồ sơ.', {
          found: onDay(approvedOn),
        }),
      event: ({ day }) => ({ occurredOn: day, data: { document, approvedOn } }),
    });
  }
}
