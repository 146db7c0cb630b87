import type { PlainBlock } from '../../../platform/csv/plain-block';
import type { Separator } from '../../../platform/csv/csv-splitter';
import type { Header } from '../domain/header';
import type { SourceRow } from '../domain/source-row';

/** Rows of a file that were read together. */
export interface SourceBatch {
  /** The rows that hold anything, each with what is wrong with its shape. */
  rows(): SourceRow[];
  /** The same as bytes, where that is possible. */
  readonly plain?: PlainBlock;
  /** How far into the file reading has come. */
  readonly bytesRead: number;
}

/** How a file of rejected rows is written. */
export interface RejectsStyle {
  readonly header: readonly string[];
  readonly separator: Separator;
  readonly hasByteOrderMark: boolean;
}

/** A file that is imported, whatever its format, in constant memory. */
export interface ImportSource {
  readonly header: Header;
  readonly rejectsStyle: RejectsStyle;
  readonly totalBytes: number;
  /** The sheet that is read, where the file is a workbook, and the row of its header. */
  readonly sheet: { readonly name: string; readonly row: number } | null;
  /** Further sheets that could have been read. */
  readonly otherSheets: readonly string[];
  /** Whether the file may have lost its end; known when all batches have been read. */
  readonly endsAbruptly: boolean;
  /** What follows the header, in its order; can be read once. @throws DomainError with the fault of the file */
  batches(): AsyncGenerator<SourceBatch, void, void>;
  /** SHA-256 of the whole file, hexadecimal; to be asked once, when all batches have been read. */
  sha256(): Promise<string>;
  /** Lets go of the file. */
  close(): Promise<void>;
}
