import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../../kernel/outcome';
import { CLOSED } from '../domain/case-events';
import { closeReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** An authorised person's decision to close a case that may still owe. */
export interface ClosingDecision {
  readonly reason: string;
  /** Number of the paper it rests on, where there is one. */
  readonly document: string | null;
  /** The authorised person who signed it. */
  readonly signedBy: string;
}

/** Closes a case by decision. What is owed stays owed; detection opens a new case only for what falls due afterwards. */
@Injectable()
export class CloseCase {
  constructor(private readonly steps: CaseSteps) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, decision: ClosingDecision): Promise<Outcome<AppendedEvent>> {
    const { reason, document, signedBy } = decision;
    return this.steps.take(request, {
      type: CLOSED,
      input: decision,
      reasons: closeReasons,
      event: (_, today) => ({ occurredOn: today, data: { cause: 'by-decision' as const, reason, document, signedBy } }),
    });
  }
}
