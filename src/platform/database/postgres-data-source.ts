import { types, type CustomTypesConfig } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';
import { SnakeNamingStrategy } from './snake-naming-strategy';
import type { Entities } from './sqlite-data-source';

// Object identifiers of PostgreSQL's built-in types.
const INT8: number = types.builtins.INT8;
const NUMERIC: number = types.builtins.NUMERIC;

/** What reaching a PostgreSQL server takes. */
export interface PostgresOptions {
  readonly url: string;
  readonly poolSize: number;
}

/** The writing pool: units of work and migrations. */
export function postgresWriter(options: PostgresOptions, entities: Entities): DataSource {
  return postgresPool(options, entities, {});
}

/** The reading pool: the server refuses writes on it, and long reports cannot starve the writers of connections. */
export function postgresReader(options: PostgresOptions, entities: Entities): DataSource {
  return postgresPool(options, entities, { options: '-c default_transaction_read_only=on' });
}

function postgresPool(options: PostgresOptions, entities: Entities, extra: object): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize,
    entities,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false,
    applicationName: 'contribution-enforcement',
    extra: { ...extra, types: RAW_TYPES },
  });
}

/**
 * How values of raw statements arrive: as on SQLite. Integers of 64 bits, and the whole numbers that sums of them give, become numbers
 * while a number holds them exactly, else bigint; the driver's own choice would be text.
 */
export const RAW_TYPES: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown => {
    if (oid === INT8) return parseInteger;
    if (oid === NUMERIC) return parseNumeric;
    return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

function parseInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function parseNumeric(text: string): number | bigint | string {
  return /^-?\d+$/.test(text) ? parseInteger(text) : text;
}
