import type { Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';

/** Turns instants into what their column stores; neighbouring facts mostly were recorded together, and reading an instant is slow. */
export function millisecondsReader(): (instant: Instant) => number {
  let last: Instant | undefined;
  let milliseconds = 0;
  return (instant) => {
    if (instant !== last) milliseconds = fromInstant(instant);
    last = instant;
    return milliseconds;
  };
}
