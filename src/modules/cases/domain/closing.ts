import type { EventOf, StoredCaseEvent } from './case-event-type';
import { CLOSED, CLOSING_PROPOSED, OPENED, REOPENED } from './case-events';
import { eventsOf } from './events';

/** The latest proposal to close in the log of an employer that nobody has decided on; undefined where there is none. */
export function openProposal(log: readonly StoredCaseEvent[]): EventOf<typeof CLOSING_PROPOSED> | undefined {
  const latest = eventsOf(log, CLOSING_PROPOSED).at(-1);
  if (!latest) return undefined;
  const isOver = log.some(({ kind, caseId, id }) => kind === CLOSED.kind && caseId === latest.caseId && id > latest.id);
  return isOver ? undefined : latest;
}

/** Number of an open case of the same employer beside one; undefined where there is none. */
export function openCaseIn(log: readonly StoredCaseEvent[], beside: number): number | undefined {
  const open = new Set<number>();
  for (const { kind, caseId } of log) {
    if (kind === OPENED.kind || kind === REOPENED.kind) open.add(caseId);
    else if (kind === CLOSED.kind) open.delete(caseId);
  }
  open.delete(beside);
  return [...open].at(-1);
}
