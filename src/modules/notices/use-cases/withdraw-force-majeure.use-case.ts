import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { ExcuseRepository } from '../../contributions/contributions.api';
import { FORCE_MAJEURE_WITHDRAWN } from '../domain/case-events';
import { standingAcceptances, withdrawalReasons } from '../domain/withdrawal-rules';

/** Why an acceptance no longer holds. */
export interface NewWithdrawal {
  /** Id of the event that accepted. */
  readonly decisionId: number;
  readonly reason: string;
  readonly document: string;
  /** Absent: today. */
  readonly withdrawnOn?: CivilDate | undefined;
}

/**
 * Withdraws the acceptance of a legitimate reason: another fact of the employer, written in the same unit of work. From that day on what is
 * owed is late or evaded as if there were no reason; earlier days, and what was known before, stay as they were.
 */
@Injectable()
export class WithdrawForceMajeure {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly excuses: ExcuseRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, withdrawal: NewWithdrawal): Promise<Outcome<AppendedEvent>> {
    const { decisionId, reason, document, withdrawnOn } = withdrawal;
    return this.steps.take(request, {
      ...{ type: FORCE_MAJEURE_WITHDRAWN, input: withdrawal, on: withdrawnOn },
      reasons: (view) =>
        withdrawalReasons(
          standingAcceptances(view.events).find(({ id }) => id === decisionId),
          view,
        ),
      event: async ({ events, employer, caseId, day }) => {
        const accepted = standingAcceptances(events).find(({ id }) => id === decisionId);
        invariant(accepted, 'what is withdrawn was accepted before', { decisionId });
        const excuse = { ...accepted, employerId: employer.id };
        await this.excuses.withdraw(excuse, { caseId, reason, document, on: day }, this.clock.now());
        return { occurredOn: day, data: { decisionId, reason, document } };
      },
    });
  }
}
