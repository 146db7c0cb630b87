import type { DataSource, EntityManager } from 'typeorm';
import { isSerializationFailure } from './database-errors';
import { retrying } from './retry';
import type { Transactions } from './transactions';

/** Rivals for one row succeed one after another; so many tries let some dozens of them through. */
const TRIES = { attempts: 20, firstPauseMs: 5, longestPauseMs: 200 };

/**
 * Transactions on PostgreSQL: each on a connection of the pool, on a snapshot of its own (REPEATABLE READ): who would overwrite a row
 * that changed after it was read is given up by the server, and done again from the start.
 */
export class PostgresTransactions implements Transactions {
  constructor(private readonly dataSource: DataSource) {}

  around(work: (manager: EntityManager) => Promise<boolean>): Promise<void> {
    return retrying(TRIES, isSerializationFailure, () => this.once(work));
  }

  private async once(work: (manager: EntityManager) => Promise<boolean>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      try {
        if (await work(runner.manager)) await runner.commitTransaction();
      } finally {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
      }
    } finally {
      await runner.release();
    }
  }
}
