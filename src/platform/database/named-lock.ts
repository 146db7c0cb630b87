import type { Database } from './database';

/**
 * Makes units of work that use the same name follow one another: holds the name until the open unit commits or rolls back.
 * On SQLite units follow one another anyway.
 */
export async function lockUntilCommit(database: Database, name: string): Promise<void> {
  if (database.engine === 'postgres')
    await database.manager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}
