import type { Instant } from '../../../kernel/instant';
import type { ScheduleName } from './schedules';

/** Topic of the message that a run has been asked for. */
export const PERFORM_RUN_TOPIC = 'runs.perform';

/** What that message carries. */
export interface RunWanted {
  readonly runId: number;
}

/** Topic of the message that a schedule is due; it waits in the outbox until then. */
export const SCHEDULE_DUE_TOPIC = 'runs.schedule-due';

/** What that message carries. */
export interface ScheduleDue {
  readonly schedule: ScheduleName;
  readonly dueAt: Instant;
}
