import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { ExcuseRepository } from '../../contributions/contributions.api';
import { FORCE_MAJEURE_DECIDED } from '../domain/case-events';
import { decisionReasons, openClaimsOf } from '../domain/excuse-rules';
import { restingOnEvasion } from '../domain/resting-on-evasion';

/** The decision on a claim; with the months for whose contributions the reason is accepted. */
export interface NewDecision {
  /** Id of the event that took the papers in. */
  readonly claimId: number;
  readonly accepted: boolean;
  readonly from?: Period | undefined;
  /** Included. */
  readonly to?: Period | undefined;
  readonly document: string;
  readonly note?: string | undefined;
  /** Absent: today. */
  readonly decidedOn?: CivilDate | undefined;
}

/**
 * Decides on a legitimate reason, by somebody else than who took the papers in. Accepted, it becomes a fact of the employer in the same
 * unit of work: what is owed for those months is late and was never deemed evaded. What rests on evasion is named in the
 * event, to be withdrawn.
 */
@Injectable()
export class DecideForceMajeure {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly excuses: ExcuseRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, decision: NewDecision): Promise<Outcome<AppendedEvent>> {
    const { claimId, accepted, document, note = null, decidedOn } = decision;
    const from = (accepted ? decision.from : null) ?? null;
    const to = (accepted ? decision.to : null) ?? null;
    return this.steps.take(request, {
      ...{ type: FORCE_MAJEURE_DECIDED, input: decision, on: decidedOn },
      reasons: (view) => {
        const claim = openClaimsOf(view.events).find(({ id }) => id === claimId);
        return decisionReasons(claim, { accepted, from, to }, view);
      },
      event: async ({ day, employer, caseId, facts }) => {
        if (from !== null && to !== null) {
          const excuse = { employerId: employer.id, caseId, from, to, document, decidedOn: day };
          await this.excuses.record(excuse, this.clock.now());
        }
        return {
          occurredOn: day,
          data: { claimId, accepted, from, to, document, note, rests: accepted ? restingOnEvasion(facts) : [] },
        };
      },
    });
  }
}
