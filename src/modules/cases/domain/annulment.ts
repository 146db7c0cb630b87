import type { StoredCaseEvent } from './case-event-type';
import { caseEventType, eventsOf } from './events';

/**
 * A step was taken by mistake and counts no more; `eventId` is the event that it had written. Both stay in the log for ever: the timeline
 * and the dossier show them, what follows from the log passes them over.
 */
export const STEP_ANNULLED = caseEventType('step-annulled', (data) => ({
  eventId: data.integer('eventId'),
  /** What the program wrote because of it, and what counts no more with it. */
  alsoIds: data.integers('alsoIds'),
  reason: data.text('reason'),
}));

/** The events that count: without those that were annulled, and without the annulments. */
export function standingEvents<Event extends StoredCaseEvent>(events: readonly Event[]): Event[] {
  const annulled = annulledIds(events);
  if (annulled.size === 0) return [...events];
  return events.filter(({ id, kind }) => kind !== STEP_ANNULLED.kind && !annulled.has(id));
}

/** Ids of the events that were annulled. */
export function annulledIds(events: readonly StoredCaseEvent[]): ReadonlySet<number> {
  return new Set(eventsOf(events, STEP_ANNULLED).flatMap(({ data }) => [data.eventId, ...data.alsoIds]));
}
