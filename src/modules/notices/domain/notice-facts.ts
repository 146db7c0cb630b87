import type { FactsSource } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { OBJECTION_RAISED, OBJECTION_SETTLED } from './case-events';

/** What the employer's answers tell the policies. */
export const noticeFacts: FactsSource = (events) => {
  const settled = new Map(
    eventsOf(events, OBJECTION_SETTLED).map(({ occurredOn, data }) => [data.objectionId, occurredOn]),
  );
  return {
    objections: eventsOf(events, OBJECTION_RAISED).map(({ id, occurredOn, data }) => ({
      raisedOn: occurredOn,
      settledOn: settled.get(id) ?? null,
      document: data.document,
    })),
  };
};
