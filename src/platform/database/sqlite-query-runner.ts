import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import type { DataSource, QueryRunner } from 'typeorm';
import type { SqliteConnection } from './sqlite-connection';
import { SqliteError } from './sqlite-error';

/**
 * A query runner for one unit of work on SQLite. It differs from TypeORM's in three points: a transaction takes the write lock at its
 * very beginning (a plain BEGIN that reads first and writes later fails at once when another process has written in between); once
 * released it refuses every further query, so that a forgotten promise cannot write into somebody else's transaction; and where SQLite
 * itself has ended the transaction (a full disk) nothing more is written outside of it.
 */
class SqliteUnitRunner extends BetterSqlite3QueryRunner {
  /** The connection, for every query anew. @throws SqliteError where the transaction is gone */
  override async connect(): Promise<SqliteConnection> {
    const connection = (await super.connect()) as SqliteConnection;
    if (this.isTransactionActive && !connection.inTransaction) {
      throw new SqliteError('SQLite has rolled this unit of work back', 'SQLITE_ABORT_ROLLBACK');
    }
    return connection;
  }

  override async rollbackTransaction(): Promise<void> {
    const connection = (await super.connect()) as SqliteConnection;
    if (connection.inTransaction) return super.rollbackTransaction();
    this.isTransactionActive = false;
    this.transactionDepth = 0;
  }

  override async startTransaction(): Promise<void> {
    if (this.transactionDepth > 0) return super.startTransaction();
    await this.query('BEGIN IMMEDIATE');
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override async release(): Promise<void> {
    await super.release();
    this.isReleased = true;
  }
}

/** A fresh runner on the one connection of a SQLite data source; whoever asks must be alone with that connection until it is released. */
export function newSqliteRunner(dataSource: DataSource): QueryRunner {
  const driver = dataSource.driver as BetterSqlite3Driver;
  driver.queryRunner = new SqliteUnitRunner(driver);
  return dataSource.createQueryRunner();
}
