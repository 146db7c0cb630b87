import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { CONTACT_MADE, type ContactChannel, type ContactOutcome } from '../domain/case-events';
import { closedReasons, dayReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** A contact with the employer, or an attempt; on the day of recording unless told. */
export interface NewContact {
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  readonly person: string | null;
  readonly note: string | null;
  readonly contactedOn?: CivilDate;
}

/** Enters a visit, call or message into the contact log of an open case. */
@Injectable()
export class RecordContact {
  constructor(private readonly steps: CaseSteps) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, contact: NewContact): Promise<Outcome<AppendedEvent>> {
    const { contactedOn, channel, outcome, person, note } = contact;
    return this.steps.take(request, {
      type: CONTACT_MADE,
      input: contact,
      reasons: (state, today) => [...closedReasons(state), ...dayReasons(state, today, contactedOn ?? today)],
      event: (_, today) => ({ occurredOn: contactedOn ?? today, data: { channel, outcome, person, note } }),
    });
  }
}
