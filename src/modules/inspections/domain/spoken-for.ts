import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { SESSION_HELD } from './case-events';
import { CHECK_ANNOUNCED } from './check-events';

/** Who last spoke for the employer in a working session or at the announcement of a check; null where nobody was named. */
export function spokenFor(events: readonly StoredCaseEvent[]): string | null {
  const named = [...eventsOf(events, SESSION_HELD), ...eventsOf(events, CHECK_ANNOUNCED)]
    .toSorted((a, b) => a.id - b.id)
    .map(({ data }) => data.forEmployer);
  return named.findLast((name) => name !== null) ?? null;
}
