import type { CivilDate } from '../../../kernel/civil-date';
import { vietnamDate, type Instant } from '../../../kernel/instant';
import { toJsonInteger } from '../../../kernel/money';
import type { EmployerHistory } from '../../contributions/contributions.api';
import { annulledIds } from './annulment';
import type { StoredCaseEvent } from './case-event-type';

/** A document that an entry of the timeline leads to. */
export interface TimelineDocument {
  readonly title: string;
  /** Null where it is only made when it is fetched for the first time. */
  readonly sha256: string | null;
  /** Path under which it is fetched. */
  readonly href: string;
}

/** One thing that happened since a case was opened: an event of its log, or a fact recorded of the employer. */
export interface TimelineEntry {
  /** Tells entries of one case apart: `event-12`, `payment-PT001`. */
  readonly key: string;
  readonly on: CivilDate;
  /** An event's kind, or `payment`, `adjustment`, `reminder`. */
  readonly kind: string;
  readonly recordedAt: Instant;
  /** Null where it came with imported facts. */
  readonly actor: string | null;
  /** JSON: an event's data by its kind; amounts in whole đồng. */
  readonly data: unknown;
  readonly document: TimelineDocument | null;
  /** A step that was taken back since: it stays in sight and counts no more. */
  readonly isAnnulled: boolean;
}

/** Kinds of entries that are facts, not events. */
export const FACT_KINDS = ['payment', 'adjustment', 'reminder'] as const;

/** From when to when a case was open. */
export interface Lifetime {
  readonly openedOn: CivilDate;
  /** When its opening was recorded: facts recorded later count as new, whatever their own day. */
  readonly openedAt: Instant;
  readonly closedOn: CivilDate | null;
}

/**
 * Everything since the opening of a case in order of day, and within a day in order of recording. A fact whose own day lies before the
 * opening, but that was recorded after it, stands on the day on which it was recorded.
 */
export function timelineOf(
  life: Lifetime,
  events: readonly StoredCaseEvent[],
  history: EmployerHistory,
): TimelineEntry[] {
  const annulled = annulledIds(events);
  const entries = [
    ...events.map((event) => eventEntry(event, annulled.has(event.id))),
    ...[
      ...paymentEntries(life, history),
      ...adjustmentEntries(life, history),
      ...reminderEntries(history, events),
    ].filter(({ on }) => on >= life.openedOn && (life.closedOn === null || on <= life.closedOn)),
  ];
  // The order of events is kept where day and moment are the same: sorting is stable.
  return entries.toSorted((a, b) => order(a.on, b.on) || order(a.recordedAt, b.recordedAt));
}

function eventEntry(
  { id, occurredOn, kind, recordedAt, actor, data, ...event }: StoredCaseEvent,
  isAnnulled: boolean,
): TimelineEntry {
  const document = documentOf(id, data, event);
  return { key: `event-${id}`, on: occurredOn, kind, recordedAt, actor, data, document, isAnnulled };
}

/** An event that carries a document leads to it; others may have theirs found by their module. */
function documentOf(
  eventId: number,
  data: unknown,
  { caseId, documentSha256 }: Pick<StoredCaseEvent, 'caseId' | 'documentSha256'>,
): TimelineDocument | null {
  if (documentSha256 === null) return null;
  const { fileName } = data as { readonly fileName?: unknown };
  const title = typeof fileName === 'string' ? fileName : documentSha256.slice(0, 12);
  return { title, sha256: documentSha256, href: `/api/v1/cases/${caseId}/documents/${eventId}` };
}

function paymentEntries(life: Lifetime, { payments }: EmployerHistory): TimelineEntry[] {
  return payments.map(({ receiptNo, receivedOn, amount, recordedAt, reversedBy }) => ({
    key: `payment-${receiptNo}`,
    on: receivedOn < life.openedOn && recordedAt > life.openedAt ? vietnamDate(recordedAt) : receivedOn,
    kind: 'payment',
    recordedAt,
    actor: null,
    data: { receiptNo, receivedOn, amount: toJsonInteger(amount), reversedBy },
    document: null,
    isAnnulled: false,
  }));
}

/** An adjustment counts as if it had always been so; it has no day but that of its recording. */
function adjustmentEntries(life: Lifetime, { adjustments }: EmployerHistory): TimelineEntry[] {
  return adjustments
    .filter(({ recordedAt }) => recordedAt > life.openedAt)
    .map(({ recordedAt, amount, ...adjustment }) => ({
      key: `adjustment-${adjustment.adjustmentNo}`,
      on: vietnamDate(recordedAt),
      kind: 'adjustment',
      recordedAt,
      actor: null,
      data: { ...adjustment, amount: amount === null ? null : toJsonInteger(amount) },
      document: null,
      isAnnulled: false,
    }));
}

/** Reminders that no event of the case tells of: those sent before this system, or before it kept events. */
function reminderEntries({ reminders }: EmployerHistory, events: readonly StoredCaseEvent[]): TimelineEntry[] {
  const told = new Set(events.map(({ data }) => (data as { readonly noticeId?: unknown }).noticeId));
  const papers = new Set(events.map(({ data }) => (data as { readonly documentId?: unknown }).documentId));
  return reminders
    .filter(
      ({ noticeId, documentId }) =>
        !(noticeId !== null && told.has(noticeId)) && !(documentId !== null && papers.has(documentId)),
    )
    .map(({ recordedAt, documentId: _, ...reminder }) => ({
      key: `reminder-${reminder.sentOn}-${reminder.reminderNo}`,
      on: reminder.sentOn,
      kind: 'reminder',
      recordedAt,
      actor: null,
      data: reminder,
      document: null,
      isAnnulled: false,
    }));
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
