import type { DatabaseConfiguration } from '../config/configuration';
import { Database } from './database';
import { postgresReader, postgresWriter } from './postgres-data-source';
import { sqliteReader, sqliteWriter, type Entities } from './sqlite-data-source';

/** Opens the writing and the reading connection of a configured database. Creates a missing SQLite file; migrates nothing. */
export async function openDatabase(configuration: DatabaseConfiguration, entities: Entities): Promise<Database> {
  const sqlite = configuration.engine === 'sqlite';
  const writer = sqlite ? await sqliteWriter(configuration.path, entities) : postgresWriter(configuration, entities);
  await writer.initialize();
  const reader = sqlite ? await sqliteReader(configuration.path, entities) : postgresReader(configuration, entities);
  try {
    await reader.initialize();
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  return new Database(writer, reader);
}
