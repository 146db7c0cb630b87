import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { periodOf } from '../../../kernel/period';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { PUBLICATION_APPROVED } from '../domain/case-events';
import { decisionReasons } from '../domain/proposal-reasons';
import { proposalsOf } from '../domain/proposals';

/** The decision that an employer is to be named. */
export interface PublicationApproval {
  /** Id of the event that proposed. */
  readonly proposalId: number;
  /** Absent: today. */
  readonly decidedOn?: CivilDate | undefined;
}

/** Decides that an employer is to be named; never the person who proposed it, and only while every condition holds. */
@Injectable()
export class ApprovePublication {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, approval: PublicationApproval): Promise<Outcome<AppendedEvent>> {
    const { proposalId, decidedOn } = approval;
    const proposedBy = ({ events }: StepView): string =>
      proposalsOf(events).find(({ id }) => id === proposalId)?.proposedBy ?? '';
    return this.steps.take(request, {
      ...{ type: PUBLICATION_APPROVED, input: approval, on: decidedOn, measure: 'publication' },
      signature: (view) => ({
        preparedBy: proposedBy(view),
        ...{ signedBy: view.actor, signerIsSupervisor: false, reason: null },
      }),
      reasons: ({ events, day }) => decisionReasons(proposalsOf(events), proposalId, day),
      event: ({ day }) => ({ occurredOn: day, data: { proposalId, month: periodOf(day) } }),
    });
  }
}
