import type { MessageCode, MessageParameters } from './messages';

/** One thing that is wrong with a row. */
export interface Problem {
  /** Name of the column; empty where it concerns the row as a whole. */
  readonly column: string;
  readonly code: MessageCode;
  readonly parameters: MessageParameters;
}

/** A row of a file while it is being read and judged. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** By position: the cell is a number or a date of a spreadsheet, not a text that somebody wrote in some form. */
  readonly natives?: readonly boolean[];
  /** What has been found wrong so far; a row with problems is rejected with all of them. */
  problems: readonly Problem[];
}

/** A row with what it says; the value means something only where there are no problems. */
export interface ReadRow<T> extends SourceRow {
  readonly value: T;
}

/** Notes that something is wrong with a row. */
export function fail(row: SourceRow, column: string, code: MessageCode, parameters: MessageParameters = {}): void {
  row.problems = [...row.problems, { column, code, parameters }];
}

/** No problems; shared by all good rows. */
export const NO_PROBLEMS: readonly Problem[] = [];
