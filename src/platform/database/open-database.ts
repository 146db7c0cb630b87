import type { DataSource } from 'typeorm';
import type { DatabaseConfiguration } from '../config/configuration';
import { Database } from './database';
import { postgresReader, postgresWriter } from './postgres-data-source';
import { sqliteReader, sqliteWriter, type Entities } from './sqlite-data-source';

/** The writing connection of a configured database, not yet open. Creates a missing SQLite file when it is opened; migrates nothing. */
export async function writerOf(configuration: DatabaseConfiguration, entities: Entities): Promise<DataSource> {
  return configuration.engine === 'sqlite'
    ? sqliteWriter(configuration.path, entities)
    : postgresWriter(configuration, entities);
}

/** The reading connection, not yet open. */
export async function readerOf(configuration: DatabaseConfiguration, entities: Entities): Promise<DataSource> {
  return configuration.engine === 'sqlite'
    ? sqliteReader(configuration.path, entities)
    : postgresReader(configuration, entities);
}

/** Opens both without the application, for what is measured or tested by itself. */
export async function openDatabase(configuration: DatabaseConfiguration, entities: Entities): Promise<Database> {
  const writer = await writerOf(configuration, entities);
  await writer.initialize();
  const reader = await readerOf(configuration, entities);
  try {
    await reader.initialize();
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  return new Database(writer, reader);
}
