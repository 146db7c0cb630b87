import type { PlainBlock } from '../../../platform/csv/plain-block';
import type { SqlValue } from '../../../platform/database/sql';
import type { ImportSession } from './file-import';
import type { FastPathReader } from './fast-path-cells';

/** How the plain lines of one kind of file become rows of its table. */
export interface FastPathPlan {
  /** Readers of the table's columns, in their order. */
  readonly columns: readonly FastPathReader[];
  /** Which of the columns holds the employer's id. */
  readonly employer: number;
  /** Whether a row must be looked at after all, for what its columns say together. */
  readonly isDoubtful?: (row: readonly SqlValue[]) => boolean;
  /** Makes rows ready, their columns followed by import and line. @returns a function that records those whose key is new, and gives how many */
  insertLater(rows: readonly SqlValue[][]): () => Promise<number>;
}

/** The rows of a block, where every line of it is beyond doubt; undefined where one of them must be looked at as a row. */
export function fastPathRows(block: PlainBlock, session: ImportSession, plan: FastPathPlan): SqlValue[][] | undefined {
  const { importId, header } = session;
  const { columns } = plan;
  const rows: SqlValue[][] = [];
  for (const line = block.lines(header.width); line.advance();) {
    if (line.cellCount !== header.width) return undefined;
    const row = new Array<SqlValue>(columns.length + 2);
    for (let i = 0; i < columns.length; i += 1) {
      const value = columns[i]!(line);
      if (value === undefined) return undefined;
      row[i] = value;
    }
    if (plan.isDoubtful?.(row)) return undefined;
    row[columns.length] = importId;
    row[columns.length + 1] = line.line;
    rows.push(row);
  }
  return rows;
}

/** Notes whose facts the rows are; neighbouring rows mostly are the same employer's. */
export function touchEmployers(rows: readonly SqlValue[][], plan: FastPathPlan, touched: Set<number>): void {
  let last: SqlValue | undefined;
  for (const row of rows) {
    const employerId = row[plan.employer];
    if (employerId === last) continue;
    touched.add(employerId as number);
    last = employerId;
  }
}
