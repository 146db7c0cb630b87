import type { Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';

const REMEMBERED = 1000;

/** Turns instants into what their column stores; reading an instant is slow, and facts are recorded in batches that share theirs. */
export function millisecondsReader(): (instant: Instant) => number {
  const known = new Map<Instant, number>();
  return (instant) => {
    const before = known.get(instant);
    if (before !== undefined) return before;
    const milliseconds = fromInstant(instant);
    if (known.size < REMEMBERED) known.set(instant, milliseconds);
    return milliseconds;
  };
}
