import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { MIGRATIONS } from './migrations';
import { SnakeNamingStrategy } from './snake-naming-strategy';
import type { SqliteConnection } from './sqlite-connection';
import { loadSqliteDriver } from './sqlite-driver';

/** Entity classes as TypeORM takes them. */
export type Entities = MixedList<(new () => object) | EntitySchema>;

/**
 * How long a statement may wait for a lock inside SQLite. Such a wait blocks the whole process, so it only bridges the instants in
 * which SQLite itself tidies up; waiting for another writer is done outside, without blocking.
 */
const BLOCKING_WAIT_MS = 20;

/** The writer comes back to the same pages of its indexes until it commits. */
const WRITER_CACHE_KIB = 65_536;
/** Who reads goes through the file mostly once, and the system holds it already: more was no faster (docs/performance.md). */
const READER_CACHE_KIB = 16_384;

/** The one writing connection of a SQLite file. Used by units of work and migrations only. @throws as `loadSqliteDriver` does */
export async function sqliteWriter(path: string, entities: Entities): Promise<DataSource> {
  return new DataSource({
    type: 'better-sqlite3',
    driver: await loadSqliteDriver(),
    // The connection itself keeps statements ready.
    statementCacheSize: 0,
    database: path,
    entities,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNamingStrategy(),
    timeout: BLOCKING_WAIT_MS,
    prepareDatabase: tuneWriting,
  });
}

/** The reading connection: cannot write, and never sees what a unit of work has not committed. The file must exist. @throws as `loadSqliteDriver` does */
export async function sqliteReader(path: string, entities: Entities): Promise<DataSource> {
  return new DataSource({
    type: 'better-sqlite3',
    driver: await loadSqliteDriver(),
    // The connection itself keeps statements ready.
    statementCacheSize: 0,
    database: path,
    readonly: true,
    fileMustExist: true,
    entities,
    namingStrategy: new SnakeNamingStrategy(),
    timeout: BLOCKING_WAIT_MS,
    prepareDatabase: tuneReading,
  });
}

/** For a connection that writes; also for those opened beside TypeORM. */
export function tuneWriting(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  // With WAL this survives every crash of the program; only a power cut may take the very last commits, never the file.
  connection.pragma('synchronous = NORMAL');
  // Without it INSERT OR REPLACE removes a row without asking the guard against removals.
  connection.pragma('recursive_triggers = ON');
  tune(connection, WRITER_CACHE_KIB);
}

/** For a connection that only reads; also for those opened beside TypeORM. */
export function tuneReading(connection: SqliteConnection): void {
  tune(connection, READER_CACHE_KIB);
}

/**
 * Settings that both directions share. The file is not mapped into memory: measured, that buys no speed, and what is mapped counts as the
 * process's memory, once for each connection.
 * @param cacheKib how much of the file the connection may hold, in KiB
 */
function tune(connection: SqliteConnection, cacheKib: number): void {
  connection.pragma(`cache_size = -${cacheKib}`);
  connection.pragma('temp_store = MEMORY');
}
