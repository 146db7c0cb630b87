import { existsSync } from 'node:fs';
import type { DatabaseSync, StatementSyncInstance } from '@photostructure/sqlite';
import { invariant } from '../../kernel/invariant';
import type { RawRow } from './raw-rows';
import type { SqlValue } from './sql';
import { SqliteError, sqliteErrorOf } from './sqlite-error';

type Native = InstanceType<typeof DatabaseSync>;

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** Opens for reading only; the file must exist. */
  readonly readonly?: boolean;
  /** Refuses to create the file. */
  readonly fileMustExist?: boolean;
  /** How long a statement waits for a lock, in milliseconds, holding up the whole process; 0 unless told. */
  readonly timeout?: number;
}

/** What a writing statement did. */
export interface SqliteWritten {
  readonly changes: number;
  readonly lastInsertRowid: number | bigint;
}

/** A statement on a connection, to be run any number of times. */
export interface SqliteStatement {
  /** Whether it gives rows. */
  readonly reader: boolean;
  run(...values: SqlValue[]): SqliteWritten;
  all(...values: SqlValue[]): object[];
}

interface ReadyStatement {
  readonly native: StatementSyncInstance;
  readonly reader: boolean;
}

/**
 * Statements kept ready for the next use of the same text. They are closed when others take their place: what a statement holds outside
 * JavaScript's memory would pile up unseen if it were left to the garbage collector.
 */
const STATEMENTS_KEPT = 200;

/** Longest text or bytes that may stay behind, as the statement that is kept ready or bound to it. */
const LARGEST_KEPT = 16_384;

/**
 * One connection to a SQLite file. Integers arrive as numbers, and one that a number cannot hold exactly makes the reading fail; true and
 * false are stored as 1 and 0; text with the character NUL is refused as PostgreSQL refuses it. Every method throws a `SqliteError` with
 * SQLite's own name of what went wrong.
 */
export class SqliteConnection {
  private readonly native: Native;
  private readonly kept = new Map<string, ReadyStatement>();

  protected constructor(
    path: string,
    { readonly = false, fileMustExist = false, timeout = 0 }: SqliteOptions,
    open: (path: string, settings: { readOnly: boolean; timeout: number }) => Native,
  ) {
    if (fileMustExist && !existsSync(path)) throw new SqliteError(`there is no file ${path}`, 'SQLITE_CANTOPEN');
    this.native = told(() => open(path, { readOnly: readonly, timeout }));
  }

  /** Runs a writing statement. */
  run(sql: string, values: readonly SqlValue[] = []): SqliteWritten {
    return this.use(sql, values, (statement) => statement.run(...checked(values)));
  }

  /** All rows of a statement as arrays, in the order of the columns. */
  rows(sql: string, values: readonly SqlValue[] = []): RawRow[] {
    return this.use(sql, values, (statement) => {
      statement.setReturnArrays(true);
      return statement.all(...checked(values)) as RawRow[];
    });
  }

  /** All rows of a statement as objects, keyed by the names of the columns. */
  objects(sql: string, values: readonly SqlValue[] = []): object[] {
    return this.use(sql, values, (statement) => {
      statement.setReturnArrays(false);
      return statement.all(...checked(values)) as object[];
    });
  }

  /** A statement as TypeORM wants it; wrong SQL fails here. */
  prepare(sql: string): SqliteStatement {
    return {
      reader: told(() => (isLarge(sql) ? this.once(sql, givesRows) : this.ready(sql).reader)),
      run: (...values) => this.run(sql, values),
      all: (...values) => this.objects(sql, values),
    };
  }

  /** Runs one or more statements that give no rows. */
  exec(sql: string): void {
    told(() => this.native.exec(sql));
  }

  /** Reads or makes a setting of SQLite. @returns the rows that it answers */
  pragma(setting: string): object[] {
    return this.objects(`PRAGMA ${setting}`);
  }

  /** Whether a transaction is open. SQLite ends one by itself where the disk is full or fails. */
  get inTransaction(): boolean {
    return this.native.isTransaction;
  }

  /** Closes the connection with all its statements. Whoever closes a file's last connection writes everything into the file itself. */
  close(): void {
    this.kept.clear();
    if (this.native.isOpen) told(() => this.native.close());
  }

  /** Rows one by one, over a statement of its own: others may run in between. */
  *stream(sql: string, values: readonly SqlValue[]): Generator<RawRow, void, void> {
    const statement = told(() => this.native.prepare(sql, { returnArrays: true }));
    try {
      yield* statement.iterate(...checked(values)) as Iterable<RawRow>;
    } catch (error) {
      throw sqliteErrorOf(error);
    } finally {
      if (this.native.isOpen) statement.close();
    }
  }

  /** Lends a statement for one use, before anything else happens on this connection. */
  private use<T>(sql: string, values: readonly SqlValue[], work: (statement: StatementSyncInstance) => T): T {
    return told(() => (isLarge(sql) || values.some(isLarge) ? this.once(sql, work) : work(this.ready(sql).native)));
  }

  private ready(sql: string): ReadyStatement {
    const statement = this.kept.get(sql) ?? this.newlyReady(sql);
    // Put last in the order of going.
    this.kept.delete(sql);
    this.kept.set(sql, statement);
    if (this.kept.size > STATEMENTS_KEPT) this.closeOldest();
    return statement;
  }

  private newlyReady(sql: string): ReadyStatement {
    const native = this.native.prepare(sql);
    return { native, reader: givesRows(native) };
  }

  private closeOldest(): void {
    const oldest = this.kept.entries().next().value;
    invariant(oldest, 'more than none are kept');
    this.kept.delete(oldest[0]);
    oldest[1].native.close();
  }

  private once<T>(sql: string, work: (statement: StatementSyncInstance) => T): T {
    const statement = this.native.prepare(sql);
    try {
      return work(statement);
    } finally {
      statement.close();
    }
  }
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteErrorOf(error);
  }
}

function givesRows(statement: StatementSyncInstance): boolean {
  return statement.columns().length > 0;
}

function isLarge(value: SqlValue): boolean {
  return (typeof value === 'string' || value instanceof Uint8Array) && value.length > LARGEST_KEPT;
}

/** The driver would cut such a text off at its first NUL, in silence. */
function checked(values: readonly SqlValue[]): readonly SqlValue[] {
  for (const value of values) {
    if (typeof value === 'string' && value.includes('\u0000')) {
      throw new SqliteError('text with the character NUL cannot be stored', 'SQLITE_MISMATCH');
    }
  }
  return values;
}
