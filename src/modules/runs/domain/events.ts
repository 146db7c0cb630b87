/** Topic of the message that a run has been asked for. */
export const PERFORM_RUN_TOPIC = 'runs.perform';

/** What that message carries. */
export interface RunWanted {
  readonly runId: number;
}
