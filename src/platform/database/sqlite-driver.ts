import type { DatabaseSync } from '@photostructure/sqlite';
import { databaseError } from './database-refusals';
import { SqliteConnection, type SqliteOptions } from './sqlite-connection';

/** Opens connections. TypeORM is handed it as the driver of its type `better-sqlite3`, which wants connections of this shape. */
export type SqliteDriver = new (path: string, options?: SqliteOptions) => SqliteConnection;

/**
 * The SQLite driver, loaded when it is first asked for: whoever works on PostgreSQL does without.
 * @throws DomainError `database.no-sqlite-driver` where its package is not installed or has nothing for this machine
 */
export async function loadSqliteDriver(): Promise<SqliteDriver> {
  const Native = await nativeDriver();
  return class extends SqliteConnection {
    constructor(path: string, options: SqliteOptions = {}) {
      super(path, options, (file, settings) => new Native(file, settings));
    }
  };
}

async function nativeDriver(): Promise<typeof DatabaseSync> {
  try {
    return (await import('@photostructure/sqlite')).DatabaseSync;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
    throw databaseError('database.no-sqlite-driver', { reason });
  }
}
