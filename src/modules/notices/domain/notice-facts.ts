import type { FactsSource, StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { OBJECTION_RAISED, OBJECTION_SETTLED } from './case-events';

/** Signs of debts that no review of what was registered would show: they are urged within days (Decree 274/2025/NĐ-CP art. 3). */
const FOUND_OUTSIDE_REVIEW = ['complaint', 'hidden-workers', 'withheld-wages'];

/** What the employer's answers, and evidence of debts outside the monthly review, tell the policies. */
export const noticeFacts: FactsSource = (events) => {
  const settled = new Map(
    eventsOf(events, OBJECTION_SETTLED).map(({ occurredOn, data }) => [data.objectionId, occurredOn]),
  );
  return {
    foundOutsideReview: events.filter(foundOutsideReview).map(({ occurredOn }) => occurredOn),
    objections: eventsOf(events, OBJECTION_RAISED).map(({ id, occurredOn, data }) => ({
      raisedOn: occurredOn,
      settledOn: settled.get(id) ?? null,
      document: data.document,
    })),
  };
};

/** Whether evidence shows a debt that nobody had registered. It is recorded by a module above this one and known by the name of its kind. */
export function foundOutsideReview({ kind, data }: StoredCaseEvent): boolean {
  const { sign } = data as { readonly sign?: unknown };
  return kind === 'evidence-recorded' && typeof sign === 'string' && FOUND_OUTSIDE_REVIEW.includes(sign);
}
