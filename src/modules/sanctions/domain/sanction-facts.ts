import type { FactsSource } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { COMMITTEE_ANSWERED, FINE_RECOMMENDED } from './fine-events';
import { finesOf } from './fines';
import { recordsOf } from './records';
import { VIOLATION_RECORD_MADE } from './violation-events';
import { violationsOf } from './violations';

/** What violations, records, decisions and answers of committees tell the policies. */
export const sanctionFacts: FactsSource = (events) => {
  const records = new Map(eventsOf(events, VIOLATION_RECORD_MADE).map(({ id, data }) => [id, data.number]));
  const returned = eventsOf(events, COMMITTEE_ANSWERED)
    .filter(({ data }) => data.answer === 'returned')
    .map(({ data }) => data.recommendationId);
  return {
    violations: violationsOf(events),
    records: recordsOf(events),
    fines: finesOf(events),
    requests: eventsOf(events, FINE_RECOMMENDED).map(({ id, occurredOn, data }) => ({
      to: 'committee' as const,
      number: data.number,
      sentOn: occurredOn,
      // What the committee gave back may be handed over once more.
      recordNumber: returned.includes(id) ? null : (records.get(data.recordId) ?? null),
    })),
  };
};
