import type { CivilDate } from '../../../kernel/civil-date';
import type { JsonFields } from '../../../kernel/json-fields';
import type { Dong } from '../../../kernel/money';
import type { EventOf, StoredCaseEvent } from './case-event-type';
import { STEP_ANNULLED } from './annulment';
import { caseEventType } from './events';

/** Why a case was closed: nothing is owed any more, or an authorised person decided so. */
export const CLOSING_CAUSES = ['paid-in-full', 'by-decision'] as const;
export type ClosingCause = (typeof CLOSING_CAUSES)[number];

/** How an officer was in touch with the employer. */
export const CONTACT_CHANNELS = ['visit', 'call', 'message'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** What came of a contact. */
export const CONTACT_OUTCOMES = ['reached', 'not-reached', 'left-message', 'promised', 'refused', 'disputed'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What stops the office's deadlines (never the charges). */
export const PAUSE_REASONS = ['dispute', 'court', 'force-majeure'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** The case was opened, and which office answers for it; none where it was opened before offices were kept. */
export const OPENED = caseEventType('opened', (data) => ({ authorityId: data.integerOrNull('authorityId') }));

/** The case was closed; reason, document and signature where somebody decided it. */
export const CLOSED = caseEventType('closed', (data) => ({
  cause: data.oneOf('cause', CLOSING_CAUSES),
  reason: data.textOrNull('reason'),
  document: data.textOrNull('document'),
  signedBy: data.textOrNull('signedBy'),
  /** The event that proposed it; null where it was closed before two people were asked for, or nothing was owed. */
  proposalId: data.integerOrNull('proposalId'),
}));

/** Somebody proposes to close a case that may still owe; another person decides. `pending` is what was still under way then. */
export const CLOSING_PROPOSED = caseEventType('closing-proposed', (data) => ({
  reason: data.text('reason'),
  document: data.textOrNull('document'),
  pending: data.texts('pending'),
}));

/** A closed case is taken up again. */
export const REOPENED = caseEventType('reopened', (data) => ({
  reason: data.text('reason'),
  document: data.textOrNull('document'),
}));

/** What points to a violation, whether anything is owed or not. */
export const VIOLATION_SIGNS = ['complaint', 'denunciation', 'data-match', 'evidence', 'other-body'] as const;
export type ViolationSign = (typeof VIOLATION_SIGNS)[number];

/** The case was opened on a sign of violation (Decree 217/2025/NĐ-CP art. 11 (2) (a)), not on arrears. */
export const SIGN_RECEIVED = caseEventType('violation-sign-received', (data) => ({
  sign: data.oneOf('sign', VIOLATION_SIGNS),
  document: data.text('document'),
  note: data.textOrNull('note'),
}));

/** Another office or officer answers for the case from that day on. */
export const TRANSFERRED = caseEventType('transferred', (data) => ({
  authorityId: data.integerOrNull('authorityId'),
  officer: data.textOrNull('officer'),
  fromAuthorityId: data.integerOrNull('fromAuthorityId'),
  fromOfficer: data.textOrNull('fromOfficer'),
  reason: data.text('reason'),
}));

/** Something an officer wrote down. */
export const NOTE_ADDED = caseEventType('note-added', (data) => ({ text: data.text('text') }));

/** A file was put into the case; the event carries its hash. */
export const DOCUMENT_ATTACHED = caseEventType('document-attached', (data) => ({
  title: data.textOrNull('title'),
  fileName: data.text('fileName'),
  mediaType: data.text('mediaType'),
  /** Bytes. */
  size: data.integer('size'),
}));

/** The office was in touch with the employer, or tried to be. */
export const CONTACT_MADE = caseEventType('contact-made', (data) => ({
  channel: data.oneOf('channel', CONTACT_CHANNELS),
  outcome: data.oneOf('outcome', CONTACT_OUTCOMES),
  /** Whom: a name or an office held; null where nobody was reached. */
  person: data.textOrNull('person'),
  note: data.textOrNull('note'),
}));

/** The employer promised to pay an amount by a day (that day included); in instalments, where it named several. */
export const PROMISE_MADE = caseEventType('promise-made', (data) => ({
  amount: data.dong('amount'),
  payBy: data.date('payBy'),
  promisedBy: data.text('promisedBy'),
  note: data.textOrNull('note'),
  /** In order of their days, adding up to the amount; none: the amount is paid at once. */
  instalments: data.list('instalments', (row) => ({ amount: row.dong('amount'), payBy: row.date('payBy') })),
}));

/** A promise no longer stands, by what the employer says; what became of it before stays in the log. */
export const PROMISE_WITHDRAWN = caseEventType('promise-withdrawn', (data) => ({
  promiseId: data.integer('promiseId'),
  reason: data.text('reason'),
}));

/** What the check of a promise found; `promiseId` is the id of the event that made it. */
export interface PromiseVerdict {
  readonly promiseId: number;
  readonly amount: Dong;
  readonly payBy: CivilDate;
  /** Received from the day of the promise to its last day, both included, reversed payments left out. */
  readonly received: Dong;
}

const readVerdict = (data: JsonFields): PromiseVerdict => ({
  promiseId: data.integer('promiseId'),
  amount: data.dong('amount'),
  payBy: data.date('payBy'),
  received: data.dong('received'),
});

/** What was received reached the promised amount in time. */
export const PROMISE_KEPT = caseEventType('promise-kept', readVerdict);

/** The day of the promise passed without the amount. */
export const PROMISE_BROKEN = caseEventType('promise-broken', readVerdict);

/** From that day on the office's deadlines stand still; `until` is the last such day where it is known beforehand. */
export const PAUSE_BEGUN = caseEventType('pause-begun', (data) => ({
  reason: data.oneOf('reason', PAUSE_REASONS),
  document: data.text('document'),
  until: data.dateOrNull('until'),
  note: data.textOrNull('note'),
}));

/** A pause ends with `until`, its last day; `pauseId` is the id of the event that began it. */
export const PAUSE_ENDED = caseEventType('pause-ended', (data) => ({
  pauseId: data.integer('pauseId'),
  until: data.date('until'),
  reason: data.text('reason'),
}));

/** The kinds that this module owns: those that decide the state of a case. */
export const CASE_EVENT_TYPES = [
  OPENED,
  CLOSED,
  TRANSFERRED,
  NOTE_ADDED,
  DOCUMENT_ATTACHED,
  CONTACT_MADE,
  PROMISE_MADE,
  PROMISE_KEPT,
  PROMISE_BROKEN,
  PROMISE_WITHDRAWN,
  CLOSING_PROPOSED,
  REOPENED,
  SIGN_RECEIVED,
  PAUSE_BEGUN,
  PAUSE_ENDED,
  STEP_ANNULLED,
] as const;

/** An event of this module, told apart by `kind`. */
export type CaseEvent = EventOf<(typeof CASE_EVENT_TYPES)[number]>;

/** Reads stored events of this module in their order; those of other modules are left out. */
export function readCaseEvents(stored: readonly StoredCaseEvent[]): CaseEvent[] {
  return stored.flatMap((event) => {
    const type = CASE_EVENT_TYPES.find(({ kind }) => kind === event.kind);
    return type ? [{ ...event, kind: type.kind, data: type.read(event.data) } as CaseEvent] : [];
  });
}
