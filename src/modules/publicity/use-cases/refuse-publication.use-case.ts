import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { notInFile } from '../../../law/enforcement/found-words';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { PUBLICATION_REFUSED } from '../domain/case-events';
import { PROPOSAL_STATES_VI, proposalsOf } from '../domain/proposals';

/** The decision that an employer is not to be named. */
export interface PublicationRefusal {
  /** Id of the event that proposed. */
  readonly proposalId: number;
  readonly reason: string;
  /** Absent: today. */
  readonly decidedOn?: CivilDate | undefined;
}

/** Turns a proposal down, also one that was approved but has not been published yet. */
@Injectable()
export class RefusePublication {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, refusal: PublicationRefusal): Promise<Outcome<AppendedEvent>> {
    const { proposalId, reason, decidedOn } = refusal;
    return this.steps.take(request, {
      ...{ type: PUBLICATION_REFUSED, input: refusal, on: decidedOn },
      reasons: ({ events }) => {
        const proposal = proposalsOf(events).find(({ id }) => id === proposalId);
        if (!proposal) return [{ code: 'publication.no-proposal', sentence: notInFile('đề nghị công khai này') }];
        return proposal.state === 'refused' || proposal.state === 'published'
          ? [
              {
                code: 'publication.decided',
                sentence: 'Đề nghị công khai này đã kết thúc',
                found: PROPOSAL_STATES_VI[proposal.state],
              },
            ]
          : [];
      },
      event: ({ day }) => ({ occurredOn: day, data: { proposalId, reason } }),
    });
  }
}
