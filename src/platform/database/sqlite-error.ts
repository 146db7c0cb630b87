/** Whatever SQLite refuses, with its own name of the error (`SQLITE_BUSY_SNAPSHOT`, `SQLITE_CONSTRAINT_UNIQUE`, `SQLITE_FULL` …) as code. */
export class SqliteError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
    this.name = 'SqliteError';
  }
}

/** Extended result codes that are told apart (sqlite.org/rescode.html); of all others the primary code is named. */
const EXTENDED: ReadonlyMap<number, string> = new Map([
  [261, 'SQLITE_BUSY_RECOVERY'],
  [517, 'SQLITE_BUSY_SNAPSHOT'],
  [773, 'SQLITE_BUSY_TIMEOUT'],
  [275, 'SQLITE_CONSTRAINT_CHECK'],
  [787, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  [1299, 'SQLITE_CONSTRAINT_NOTNULL'],
  [1555, 'SQLITE_CONSTRAINT_PRIMARYKEY'],
  [1811, 'SQLITE_CONSTRAINT_TRIGGER'],
  [2067, 'SQLITE_CONSTRAINT_UNIQUE'],
  [2579, 'SQLITE_CONSTRAINT_ROWID'],
  [3091, 'SQLITE_CONSTRAINT_DATATYPE'],
]);

/** The operating system's number for a full disk, on Linux and macOS. */
const NO_SPACE_LEFT = 28;

/** What the driver threw, as a `SqliteError` where SQLite is behind it; anything else as it is. */
export function sqliteErrorOf(error: unknown): unknown {
  if (!isOfSqlite(error)) return error;
  // With a full disk SQLite says only sometimes that it is full, else that reading or writing failed.
  if (error.systemErrno === NO_SPACE_LEFT) return new SqliteError(error.message, 'SQLITE_FULL');
  return new SqliteError(error.message, EXTENDED.get(error.sqliteExtendedCode) ?? error.sqliteCodeName);
}

interface NativeError {
  readonly message: string;
  readonly sqliteExtendedCode: number;
  readonly sqliteCodeName: string;
  readonly systemErrno?: number;
}

/** Not asked by `instanceof`: where several contexts share a process, as in the tests, the driver's errors are another one's. */
function isOfSqlite(error: unknown): error is NativeError {
  return typeof error === 'object' && error !== null && 'sqliteExtendedCode' in error && 'sqliteCodeName' in error;
}
