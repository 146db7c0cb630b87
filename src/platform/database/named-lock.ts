import type { Database } from './database';

/**
 * Makes units of work that use the same name follow one another, each seeing all that the ones before it have written: holds the name
 * until the open unit commits or rolls back. On SQLite units follow one another anyway.
 *
 * The name is a row that every holder changes. An advisory lock would not do: who waited for it would go on with the snapshot taken
 * before the wait, blind to what the previous holder wrote; a changed row makes the server repeat the unit on a fresh one.
 */
export async function lockUntilCommit(database: Database, name: string): Promise<void> {
  if (database.engine === 'sqlite') return;
  await database.execute(
    `INSERT INTO named_lock (name, turns) VALUES ($1, 1)
     ON CONFLICT (name) DO UPDATE SET turns = named_lock.turns + 1`,
    [name],
  );
}
