/** A message on its way to be worked off: which one, and how many attempts had been begun when it was handed out. */
export interface Delivery {
  readonly id: number;
  readonly topic: string;
  readonly attempts: number;
}

/** Takes messages over from the outbox. Two real ones: this process itself (embedded), and BullMQ on Redis. */
export interface JobQueue {
  /** Accepts deliveries; one that was accepted before and still waits is not doubled. Rejects where none could be accepted. */
  deliver(deliveries: readonly Delivery[]): Promise<void>;
  /** Resolves where deliveries would be accepted now, rejects with the reason otherwise. */
  check(): Promise<void>;
  /** Ends connections. What was accepted and not begun stays in the outbox. */
  close(): Promise<void>;
}

/** Injection token of the `JobQueue`. */
export const JOB_QUEUE = Symbol('JobQueue');
