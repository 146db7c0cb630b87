import type { Consequences } from '../domain/step-review';
import type { ReviewedPaper, StepReviewResponse } from './step-review.answer';

/** What a step would do, and its papers as drafts. */
export interface ReviewToTell extends Consequences {
  readonly papers: readonly ReviewedPaper[];
}

/** A review as JSON. */
export function reviewJson({ events, papers, duties, measures }: ReviewToTell): StepReviewResponse {
  const told = events.map(({ kind, occurredOn, data }) => ({ kind, occurredOn, data }));
  return { events: told, papers, duties, measures };
}
