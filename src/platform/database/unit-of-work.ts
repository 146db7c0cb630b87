import type { EntityManager } from 'typeorm';
import { InvariantError } from '../../kernel/invariant';
import type { Database } from './database';
import { mendable } from './database-errors';
import type { OpenUnit } from './open-unit';
import { PostgresTransactions } from './postgres-transactions';
import { SqliteTransactions } from './sqlite-transactions';
import { Statistics } from './statistics';
import type { Transactions } from './transactions';

/**
 * The only way in which anything is written. All that happens inside `run`, at any depth of calls, becomes visible together or not at
 * all, and two units can never lose each other's work, on either engine.
 */
export class UnitOfWork {
  private readonly transactions: Transactions;
  private readonly statistics: Statistics;

  constructor(private readonly database: Database) {
    this.transactions =
      database.engine === 'postgres'
        ? new PostgresTransactions(database.writer)
        : new SqliteTransactions(database.writer);
    this.statistics = new Statistics(database.engine, this.transactions);
  }

  /**
   * Runs `work` in a transaction, or as a part of the one that is already open. An error rolls everything back and gets out; so does an
   * error of a part, even where the work around it swallows it. A refusal (an `Outcome` that is not ok) returned by the outermost work
   * rolls back too, and is returned. `work` may run more than once (PostgreSQL gives transactions up and repeats them): it touches
   * nothing but the database, above all no network, file, PDF or mail.
   */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = this.database.context.getStore();
    return open?.open ? joined(open, work) : this.outermost(work);
  }

  private async outermost<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    let result: { readonly value: T } | undefined;
    let written: ReadonlyMap<string, number> = new Map();
    const whole = this.transactions.around(async (manager) => {
      const unit: OpenUnit = { manager, open: true, written: new Map() };
      try {
        const value = await this.database.context.run(unit, () => work(manager));
        if (unit.failed) throw unit.failed.error;
        result = { value };
        const commits = !isRefusal(value);
        if (commits) written = unit.written;
        return commits;
      } finally {
        unit.open = false;
      }
    });
    await whole.catch((error: unknown) => {
      throw mendable(error);
    });
    if (!result) throw new InvariantError('a committed unit of work has a result');
    await this.statistics.afterCommit(written);
    return result.value;
  }
}

async function joined<T>(unit: OpenUnit, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await work(unit.manager);
  } catch (error) {
    unit.failed ??= { error };
    throw error;
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'reasons' in value;
}
