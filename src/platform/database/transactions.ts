import type { EntityManager } from 'typeorm';

/** How one engine puts a transaction around work. */
export interface Transactions {
  /** Runs `work` in a transaction of its own; commits where it resolves to true, rolls back where it resolves to false or throws. */
  around(work: (manager: EntityManager) => Promise<boolean>): Promise<void>;
}
