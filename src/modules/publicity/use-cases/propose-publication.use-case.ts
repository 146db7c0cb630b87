import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { periodOf } from '../../../kernel/period';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { PUBLICATION_PROPOSED } from '../domain/case-events';
import { namedFigures } from '../domain/look-again';
import { secondProposalReasons } from '../domain/proposal-reasons';
import { proposalsOf } from '../domain/proposals';

/** A proposal to name the employer on the list of the month of that day. */
export interface NewProposal {
  /** Absent: today. */
  readonly proposedOn?: CivilDate | undefined;
}

/** Proposes to name the employer on the list of the month, where the law of the day lets it be named. Another person decides. */
@Injectable()
export class ProposePublication {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, proposal: NewProposal): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: PUBLICATION_PROPOSED, input: proposal, on: proposal.proposedOn, measure: 'publication' },
      reasons: ({ events, day }) => secondProposalReasons(proposalsOf(events), periodOf(day)),
      event: ({ law, facts, day }) => {
        const { amount, workers } = namedFigures(law.book, facts, day);
        return { occurredOn: day, data: { month: periodOf(day), amount, workers } };
      },
    });
  }
}
