import type { CsvTable } from './csv';

/** What may be imported. */
export type TableKind =
  'authorities' | 'employers' | 'assessments' | 'payments' | 'adjustments' | 'reminders' | 'tax-registry';

/** A file that somebody might hand in, and what becomes of it when the world's good files have been imported before. */
export interface BadFile {
  readonly fileName: string;
  readonly kind: TableKind;
  readonly bytes: Uint8Array;
  /** The lines whose rows must be rejected (the header is line 1; empty: every row is good), or the whole file. */
  readonly rejects: readonly number[] | 'file';
  /** What is wrong, or odd, about it. */
  readonly what: string;
}

/** The tables of a world by what they hold. */
export type TablesByKind = Readonly<Record<TableKind, CsvTable>>;
