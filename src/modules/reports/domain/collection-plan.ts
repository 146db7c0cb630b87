import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';

/** What an authority is to collect in a year, as somebody entered it. */
export interface EnteredPlan {
  readonly year: number;
  readonly amount: Dong;
  /** The decision that set the plan. */
  readonly reference: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}
