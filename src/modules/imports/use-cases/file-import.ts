import type { PlainBlock } from '../../../platform/csv/plain-block';
import type { CellReader } from '../domain/cells/cell';
import type { RowDigest } from '../../../platform/database/row-digest';
import type { Header } from '../domain/header';
import type { MessageCode, MessageParameters } from '../domain/messages';
import type { RowContext } from '../domain/row-context';
import type { ReadRow, SourceRow } from '../domain/source-row';

/** One attempt at importing one file, as far as its kind must know of it. */
export interface ImportSession {
  readonly importId: number;
  /** Who imports. */
  readonly actor: string;
  readonly header: Header;
  readonly context: RowContext;
  /** Changed master data replace what is registered. */
  readonly update: boolean;
  /** Employers whose facts have changed. */
  readonly touched: Set<number>;
  /** The hash of the facts that go in, in the order of their lines; the row of the import keeps it. */
  readonly digest: RowDigest;
}

/** Rows whose fate is decided: those with problems are rejected, the others accepted or found unchanged. */
export interface Settled {
  readonly rows: readonly SourceRow[];
  readonly unchanged: number;
  /** What is worth knowing about the file as a whole. */
  readonly warnings?: readonly Warning[];
}

/** A sentence about a file that was taken. */
export interface Warning {
  readonly code: MessageCode;
  readonly parameters: MessageParameters;
}

/** How the rows of one kind of file are recorded. One for each attempt. */
export interface FileImport {
  /** Reads a batch of rows at once; what is returned then records it, after the batch before has been recorded. */
  take(rows: readonly SourceRow[]): () => Promise<Settled>;
  /** The same of a plain block, where no line of it needs to be read as a row; undefined where one does. `rowsOf` reads them all the same. */
  takePlain?(block: PlainBlock, rowsOf: () => readonly SourceRow[]): (() => Promise<Settled>) | undefined;
  /** Records what had to wait for the end of the file. */
  finish(): Promise<Settled>;
  /** What is to be noted about the whole file though nothing of it is wrong; asked when all has been recorded. */
  remarks?(): Promise<readonly Remark[]>;
}

/** A warning of an import. */
export interface Remark {
  readonly code: MessageCode;
  readonly parameters: MessageParameters;
}

/** Nothing left to decide. */
export const NOTHING_SETTLED: Settled = { rows: [], unchanged: 0 };

/** Reads the rows that have no problems yet. @returns those that still have none. */
export function readGood<T>(rows: readonly SourceRow[], read: CellReader<T>): ReadRow<T>[] {
  const good: ReadRow<T>[] = [];
  for (const row of rows) {
    if (row.problems.length > 0) continue;
    const readable = row as SourceRow & { value?: T };
    readable.value = read(row);
    if (row.problems.length === 0) good.push(readable as ReadRow<T>);
  }
  return good;
}
