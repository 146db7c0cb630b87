import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { OTHER_BODY_NOTED } from '../domain/check-events';
import { reasonIf } from '../domain/reason';

/** Another body that looks at the same matter. */
export interface OtherBody {
  readonly body: string;
  readonly from: CivilDate;
  /** Last day; absent: not known. */
  readonly until?: CivilDate | undefined;
}

/** Notes that another body inspects, checks or audits the same matter, so that nobody looks twice at once. */
@Injectable()
export class NoteOtherBody {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, other: OtherBody): Promise<Outcome<AppendedEvent>> {
    const { body, from, until = null } = other;
    return this.steps.take(request, {
      ...{ type: OTHER_BODY_NOTED, input: other },
      reasons: () =>
        reasonIf(until !== null && until < from, 'other-body.span', 'Ngày kết thúc ở trước ngày bắt đầu.', {
          found: until === null ? '' : onDay(until),
        }),
      event: ({ day }) => ({ occurredOn: day, data: { body, from, until } }),
    });
  }
}
