import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import type { FactsSource, StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { PUBLICATION_REMOVED, PUBLISHED } from './case-events';

/** An employer on a published list. */
export interface Naming {
  /** Id of the event that tells of it. */
  readonly eventId: number;
  readonly caseId: number;
  readonly authorityId: number;
  readonly month: Period;
  readonly version: number;
  readonly publishedOn: CivilDate;
  readonly retractedOn: CivilDate | null;
}

/** Every time that an employer was named, in order; taken off, it may have been named again in the same month. */
export function namingsOf(events: readonly StoredCaseEvent[]): Naming[] {
  const removals = eventsOf(events, PUBLICATION_REMOVED);
  return eventsOf(events, PUBLISHED).map(({ id, caseId, occurredOn, data }) => {
    const removal = removals.find((each) => each.id > id && each.data.month === data.month);
    const { authorityId, month, version } = data;
    return {
      eventId: id,
      caseId,
      authorityId,
      month,
      version,
      publishedOn: occurredOn,
      retractedOn: removal?.occurredOn ?? null,
    };
  });
}

/** What lists tell the policies. */
export const publicationFacts: FactsSource = (events) => ({
  publications: namingsOf(events).map(({ publishedOn, retractedOn }) => ({ publishedOn, retractedOn })),
});
