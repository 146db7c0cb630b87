import type { DataSource } from 'typeorm';
import { invariant } from '../../kernel/invariant';

/** The two database engines that the program runs on. */
export type Engine = 'sqlite' | 'postgres';

/** The engine behind a data source. */
export function engineOf(dataSource: DataSource): Engine {
  const type = dataSource.options.type;
  invariant(type === 'better-sqlite3' || type === 'postgres', 'the database is SQLite or PostgreSQL', { type });
  return type === 'postgres' ? 'postgres' : 'sqlite';
}
