import { databaseError } from './database-refusals';

/** The driver's own error code behind an error of TypeORM: a SQLSTATE on PostgreSQL, `SQLITE_…` on SQLite. */
export function errorCodeOf(error: unknown): string | undefined {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** Another process holds the lock of the SQLite file; it will let go. */
export function isSqliteBusy(error: unknown): boolean {
  return errorCodeOf(error)?.startsWith('SQLITE_BUSY') ?? false;
}

/** PostgreSQL gave this transaction up in favour of another one: serialization failure or deadlock. Done again it goes through. */
export function isSerializationFailure(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === '40001' || code === '40P01';
}

/** A row with the same unique key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  const code = errorCodeOf(error);
  // The guard against INSERT OR REPLACE finds it before SQLite does.
  if (code === 'SQLITE_CONSTRAINT_TRIGGER') return error instanceof Error && /UNIQUE constraint/.test(error.message);
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** What is thrown instead of an error of the driver that a person can mend: a full disk. Any other error stays what it is. */
export function mendable(error: unknown): unknown {
  const code = errorCodeOf(error);
  if (code !== 'SQLITE_FULL' && code !== '53100') return error;
  return databaseError('database.full', {});
}
