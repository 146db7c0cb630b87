import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Dong } from '../../../kernel/money';
import type { CaseEvent, ClosingCause, ContactChannel, ContactOutcome, PauseReason } from './case-events';

/** How a case ended. */
export interface Closing {
  readonly on: CivilDate;
  readonly cause: ClosingCause;
  readonly reason: string | null;
  readonly document: string | null;
  readonly signedBy: string | null;
}

/** A part of a promise with a day of its own. */
export interface Instalment {
  readonly amount: Dong;
  /** The last day in time. */
  readonly payBy: CivilDate;
}

/** A proposal to close that nobody has decided on. */
export interface ClosingProposal {
  /** Id of the event. */
  readonly id: number;
  readonly on: CivilDate;
  readonly by: string;
  readonly reason: string;
  readonly pending: readonly string[];
}

/** A promise of the employer; `status` is `open` until it was checked. */
export interface PromiseOfCase {
  /** Id of the event that made it. */
  readonly id: number;
  readonly madeOn: CivilDate;
  readonly payBy: CivilDate;
  readonly amount: Dong;
  readonly promisedBy: string;
  readonly status: 'open' | 'kept' | 'broken' | 'withdrawn';
  /** In order of their days; one where nothing else was agreed. */
  readonly instalments: readonly Instalment[];
  /** What had come in when it was checked; null before. */
  readonly received: Dong | null;
}

/** A time in which the office's deadlines stand still, both days included. */
export interface PauseOfCase {
  /** Id of the event that began it. */
  readonly id: number;
  readonly from: CivilDate;
  /** Null while no end is known. */
  readonly until: CivilDate | null;
  readonly reason: PauseReason;
  readonly document: string;
  /** Somebody ended it; no longer to be ended. */
  readonly isEnded: boolean;
}

/** A contact with the employer. */
export interface ContactOfCase {
  readonly id: number;
  readonly on: CivilDate;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  readonly person: string | null;
}

/** All that follows from the events of a case. */
export interface CaseState {
  readonly openedOn: CivilDate;
  /** Null while the case is open. */
  readonly closing: Closing | null;
  readonly authorityId: number | null;
  readonly officer: string | null;
  readonly promises: readonly PromiseOfCase[];
  readonly pauses: readonly PauseOfCase[];
  readonly contacts: readonly ContactOfCase[];
  /** The latest that is neither decided nor taken back; null where there is none. */
  readonly closingProposal: ClosingProposal | null;
  /** It was opened on a sign of violation: it does not end by itself when nothing is owed. */
  readonly onSign: boolean;
}

type Mutable = {
  -readonly [K in keyof CaseState]: CaseState[K] extends readonly (infer Item)[] ? Item[] : CaseState[K];
};

/**
 * Derives the state of a case from its events in the order in which they were recorded; the first one opened it.
 * @param day events that happened later are left out; absent: all count
 */
export function caseStateOf(events: readonly CaseEvent[], day?: CivilDate): CaseState {
  const [first, ...others] = events;
  invariant(first?.kind === 'opened', 'the first event of a case opens it', { caseId: first?.caseId });
  const state: Mutable = {
    openedOn: first.occurredOn,
    closing: null,
    authorityId: first.data.authorityId,
    officer: null,
    promises: [],
    pauses: [],
    contacts: [],
    closingProposal: null,
    onSign: false,
  };
  for (const event of others) if (day === undefined || event.occurredOn <= day) apply(state, event);
  return state;
}

function apply(state: Mutable, event: CaseEvent): void {
  switch (event.kind) {
    case 'closed':
      state.closing = closingOf(event);
      state.closingProposal = null;
      break;
    case 'closing-proposed':
      state.closingProposal = proposalOf(event);
      break;
    case 'reopened':
      state.closing = null;
      break;
    case 'violation-sign-received':
      state.onSign = true;
      break;
    case 'transferred':
      state.authorityId = event.data.authorityId;
      state.officer = event.data.officer;
      break;
    case 'contact-made':
      state.contacts.push(contactOf(event));
      break;
    case 'promise-made':
    case 'promise-kept':
    case 'promise-broken':
    case 'promise-withdrawn':
      applyToPromises(state.promises, event);
      break;
    case 'pause-begun':
    case 'pause-ended':
      applyToPauses(state.pauses, event);
      break;
    case 'opened':
    case 'note-added':
    case 'document-attached':
    case 'step-annulled':
      break;
  }
}

function closingOf({ occurredOn, data }: EventAbout<'closed'>): Closing {
  const { cause, reason, document, signedBy } = data;
  return { on: occurredOn, cause, reason, document, signedBy };
}

function contactOf({ id, occurredOn, data }: EventAbout<'contact-made'>): Mutable['contacts'][number] {
  return { id, on: occurredOn, channel: data.channel, outcome: data.outcome, person: data.person };
}

function proposalOf({ id, occurredOn, actor, data }: EventAbout<'closing-proposed'>): ClosingProposal {
  return { id, on: occurredOn, by: actor, reason: data.reason, pending: data.pending };
}

type EventAbout<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;

function applyToPromises(
  promises: PromiseOfCase[],
  event: EventAbout<'promise-made' | 'promise-kept' | 'promise-broken' | 'promise-withdrawn'>,
): void {
  if (event.kind === 'promise-made') {
    const { amount, payBy, promisedBy } = event.data;
    const instalments = event.data.instalments.length > 0 ? event.data.instalments : [{ amount, payBy }];
    const promise = { id: event.id, madeOn: event.occurredOn, payBy, amount, promisedBy, instalments };
    promises.push({ ...promise, status: 'open', received: null });
    return;
  }
  const { promiseId } = event.data;
  const index = promises.findIndex(({ id }) => id === promiseId);
  const promise = promises[index];
  invariant(promise, 'a promise that was checked was made before', { promiseId });
  if (event.kind === 'promise-withdrawn') {
    promises[index] = { ...promise, status: 'withdrawn' };
    return;
  }
  const { received } = event.data;
  promises[index] = { ...promise, status: event.kind === 'promise-kept' ? 'kept' : 'broken', received };
}

function applyToPauses(pauses: PauseOfCase[], event: EventAbout<'pause-begun' | 'pause-ended'>): void {
  if (event.kind === 'pause-begun') {
    const { reason, document, until } = event.data;
    pauses.push({ id: event.id, from: event.occurredOn, until, reason, document, isEnded: false });
    return;
  }
  const { pauseId, until } = event.data;
  const index = pauses.findIndex(({ id }) => id === pauseId);
  const pause = pauses[index];
  invariant(pause, 'a pause that was ended was begun before', { pauseId });
  pauses[index] = { ...pause, until, isEnded: true };
}
