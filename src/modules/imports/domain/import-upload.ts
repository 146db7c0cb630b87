import type { Instant } from '../../../kernel/instant';
import type { Language } from '../../../kernel/language';
import type { KnownForms } from './forms/file-forms';
import type { ImportKind } from './import-kind';
import type { Problem } from './source-row';

/**
 * Where a file that was sent in stands: being checked; checked, waiting for the press that records it; damaged as a whole; being
 * recorded; recorded; given up.
 */
export const UPLOAD_STATES = ['checking', 'checked', 'damaged', 'recording', 'recorded', 'discarded'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** Kinds of file that can be sent in, by the end of the name under which they are kept. */
export type FileFormat = 'csv' | 'xlsx';

/** So many days after it was recorded, or was sent in and never recorded, a file is removed. */
export const DAYS_KEPT = 30;

/** Work on a file that was stopped half-way, by a power cut or a restart: it goes on by itself. */
export interface StoppedWork {
  /** When it is taken over at the latest; null where that may be at any moment. */
  readonly goesOnAt: Instant | null;
}

/** How far the work on a file has come. */
export interface UploadProgress {
  readonly bytesRead: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** A rejected row as it is kept for whoever mends it. */
export interface KeptRow {
  /** Line of the file it was read from; what corrections are kept under. */
  readonly line: number;
  /** Line of the file that was sent in first. */
  readonly origin: number;
  readonly problems: readonly Problem[];
  /** In the order of the columns. */
  readonly cells: readonly string[];
}

/** What is kept of the file from which rejected rows come. */
export interface KeptHead {
  /** Names of the columns (the contract of the files), in the order of the file. */
  readonly columns: readonly string[];
  /** The same as the file itself names them. */
  readonly names: readonly string[];
  /** In which language it names them. */
  readonly language: Language;
  /** How it writes days and amounts. */
  readonly forms: KnownForms;
  /** What stands between its cells. */
  readonly separator: ',' | ';' | '\t';
  readonly hasByteOrderMark: boolean;
}

/** Some of the rejected rows. */
export interface KeptRows extends KeptHead {
  readonly rows: readonly KeptRow[];
}

/** Cells that were mended and not checked yet, by line. */
export type Corrections = Readonly<Record<string, readonly string[]>>;

/** An import in the list of all: sent in, or read on the command line. */
export interface ListedImport {
  /** Number of what was sent in; null for an import of the command line, of which nothing more is kept. */
  readonly uploadId: number | null;
  readonly kind: ImportKind | null;
  readonly fileName: string;
  readonly at: Instant;
  readonly actor: string;
  readonly state: UploadState;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** How much of each kind is there. */
export type RegisterCounts = Readonly<Record<ImportKind, number>>;

/** What an office cannot do without, in its order. */
export const NEEDED_KINDS = ['authorities', 'employers', 'assessments', 'payments'] as const satisfies ImportKind[];

/** What is to be brought in next; null where everything that is needed is there. */
export function nextKind(counts: RegisterCounts): (typeof NEEDED_KINDS)[number] | null {
  return NEEDED_KINDS.find((kind) => counts[kind] === 0) ?? null;
}
