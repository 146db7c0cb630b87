import type { SqlValue } from '../../src/platform/database/sql';
import type { TestDatabase } from './database';

/**
 * Changes rows of a guarded table as somebody would who holds the database itself: the guards are taken away, and put back afterwards. For
 * tests of what must be noticed then, and for states that are otherwise long to reach. @returns how many rows were touched
 */
export async function rewriteBehind(
  db: TestDatabase,
  table: string,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<number> {
  return db.unitOfWork.run(async () => {
    const { database, engine } = db;
    if (engine === 'postgres') {
      await database.execute(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
      const touched = await database.execute(sql, values);
      await database.execute(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
      return touched;
    }
    const guards = await database.query<{ name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '${table}'`,
    );
    for (const { name } of guards) await database.execute(`DROP TRIGGER "${name}"`);
    const touched = await database.execute(sql, values);
    for (const guard of guards) await database.execute(guard.sql);
    return touched;
  });
}
