import type { CivilDate } from '../../../kernel/civil-date';
import { InvariantError } from '../../../kernel/invariant';
import type { StoredCaseEvent } from './case-event-type';
import { readCaseEvents } from './case-events';
import { caseStateOf, type CaseState } from './case-state';

/** What the case's row holds ready for lists: a cache of what its events say. */
export interface CaseCache {
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly closingReason: string | null;
  readonly authorityId: number | null;
  readonly officer: string | null;
  /** Number of events. */
  readonly version: number;
}

/** One point in which a row differs from its events. */
export interface Misfit {
  readonly caseId: number;
  readonly field: keyof CaseCache | 'events';
  readonly stored: string;
  readonly derived: string;
}

/** The row that follows from a state. */
export function cacheOf(state: CaseState, version: number): CaseCache {
  return {
    openedOn: state.openedOn,
    closedOn: state.closing?.on ?? null,
    closingReason: state.closing?.cause ?? null,
    authorityId: state.authorityId,
    officer: state.officer,
    version,
  };
}

/** Where a case's row no longer fits its events, or the events themselves cannot be read; empty where all is well. */
export function misfitsOf(caseId: number, stored: CaseCache, events: readonly StoredCaseEvent[]): Misfit[] {
  try {
    const derived = cacheOf(caseStateOf(readCaseEvents(events)), events.length);
    return (Object.keys(derived) as (keyof CaseCache)[]).flatMap((field) =>
      stored[field] === derived[field]
        ? []
        : [{ caseId, field, stored: String(stored[field]), derived: String(derived[field]) }],
    );
  } catch (error) {
    if (!(error instanceof InvariantError)) throw error;
    return [{ caseId, field: 'events', stored: error.message, derived: '' }];
  }
}
