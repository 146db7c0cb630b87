import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import {
  CONTACT_MADE,
  PROMISE_BROKEN,
  PROMISE_KEPT,
  PROMISE_MADE,
  PROMISE_WITHDRAWN,
  type ContactChannel,
  type ContactOutcome,
} from '../domain/case-events';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { eventsOf } from '../domain/events';
import { runningPromises } from '../domain/promise-rules';
import { CaseEventRepository } from '../persistence/case-event.repository';

/** How far an office has come in talking to an employer. */
export interface ContactState {
  readonly lastContact: {
    readonly on: CivilDate;
    readonly channel: ContactChannel;
    readonly outcome: ContactOutcome;
  } | null;
  /** A promise that has not been checked yet. */
  readonly openPromise: { readonly amount: Dong; readonly payBy: CivilDate } | null;
}

const KINDS = [CONTACT_MADE, PROMISE_MADE, PROMISE_KEPT, PROMISE_BROKEN, PROMISE_WITHDRAWN].map(({ kind }) => kind);

/** Reads of many cases at once when the employer was last contacted and whether a promise is running. */
@Injectable()
export class ContactStates {
  constructor(private readonly events: CaseEventRepository) {}

  /** By case; cases without a contact or promise are left out. */
  async of(caseIds: readonly number[]): Promise<Map<number, ContactState>> {
    const byCase = new Map<number, StoredCaseEvent[]>();
    for (const event of await this.events.listOfKinds(caseIds, KINDS)) {
      byCase.set(event.caseId, [...(byCase.get(event.caseId) ?? []), event]);
    }
    return new Map([...byCase].map(([caseId, events]) => [caseId, stateOf(events)]));
  }
}

function stateOf(events: readonly StoredCaseEvent[]): ContactState {
  const contact = eventsOf(events, CONTACT_MADE)
    .toSorted((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1))
    .at(-1);
  const promise = runningPromises(events).at(-1);
  return {
    lastContact: contact
      ? { on: contact.occurredOn, channel: contact.data.channel, outcome: contact.data.outcome }
      : null,
    openPromise: promise ? { amount: promise.data.amount, payBy: promise.data.payBy } : null,
  };
}
