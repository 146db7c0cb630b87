import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { FORCE_MAJEURE_CLAIMED, type ForceMajeureGround } from '../domain/case-events';
import { answeredLetter, claimReasons } from '../domain/excuse-rules';

/** Papers of the employer on a legitimate reason. */
export interface NewClaim {
  readonly ground: ForceMajeureGround;
  readonly document: string;
  /** The letter that they answer; absent: the last one that went out. */
  readonly reminderNumber?: string | undefined;
  readonly note?: string | undefined;
  /** When they came in; absent: today. */
  readonly receivedOn?: CivilDate | undefined;
}

/** Takes in papers on a legitimate reason, in time before the 25th of the letter's month (Decree 274/2025/NĐ-CP art. 4). */
@Injectable()
export class ClaimForceMajeure {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, claim: NewClaim): Promise<Outcome<AppendedEvent>> {
    const { ground, document, note = null, receivedOn } = claim;
    return this.steps.take(request, {
      ...{ type: FORCE_MAJEURE_CLAIMED, input: claim, on: receivedOn },
      reasons: ({ facts, law, day }) => {
        return claimReasons(law.book, answeredLetter(facts.reminders, claim.reminderNumber), day);
      },
      event: ({ facts, day }) => {
        const letter = answeredLetter(facts.reminders, claim.reminderNumber);
        invariant(letter, 'papers that are taken in answer a letter');
        return { occurredOn: day, data: { ground, document, reminderNumber: letter.number, note } };
      },
    });
  }
}
