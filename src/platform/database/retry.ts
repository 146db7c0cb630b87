import { setTimeout as sleep } from 'node:timers/promises';

/** How often and how long something is tried again. */
export interface RetryRule {
  readonly attempts: number;
  /** Pause after the first failure; it doubles up to the longest, and half of it is left to chance so that rivals part. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** Repeats `attempt` while it fails with an error that `passing` accepts; the last error gets out. Waits without blocking the process. */
export async function retrying<T>(
  rule: RetryRule,
  passing: (error: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= rule.attempts || !passing(error)) throw error;
      const pause = Math.min(rule.longestPauseMs, rule.firstPauseMs * 2 ** (tried - 1));
      await sleep(pause * (0.5 + Math.random() / 2));
    }
  }
}
