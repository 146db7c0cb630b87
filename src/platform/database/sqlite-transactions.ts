import type { DataSource, EntityManager } from 'typeorm';
import { databaseError } from './database-refusals';
import { isSqliteBusy } from './database-errors';
import { retrying } from './retry';
import { newSqliteRunner } from './sqlite-query-runner';
import type { Transactions } from './transactions';

/** Another process may write for a while (an import on the command line); about a minute of patience in small pauses. */
const WAIT_FOR_OTHER_PROCESS = { attempts: 320, firstPauseMs: 2, longestPauseMs: 250 };

/**
 * Transactions on SQLite: one at a time in this process, first come, first served, because all of them share one connection; and with
 * the write lock from the first statement on, so that another process can neither slip in between reading and writing.
 */
export class SqliteTransactions implements Transactions {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  around(work: (manager: EntityManager) => Promise<boolean>): Promise<void> {
    const mine = this.last.then(() => this.now(work));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async now(work: (manager: EntityManager) => Promise<boolean>): Promise<void> {
    const runner = newSqliteRunner(this.dataSource);
    try {
      await whenFree(() => runner.startTransaction());
      try {
        if (await work(runner.manager)) await whenFree(() => runner.commitTransaction());
      } finally {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
      }
    } finally {
      await runner.release();
    }
  }
}

async function whenFree(statement: () => Promise<void>): Promise<void> {
  try {
    await retrying(WAIT_FOR_OTHER_PROCESS, isSqliteBusy, statement);
  } catch (error) {
    if (!isSqliteBusy(error)) throw error;
    throw databaseError('database.busy', {});
  }
}
