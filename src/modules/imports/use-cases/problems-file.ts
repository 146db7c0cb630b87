import { CsvWriter } from '../../../platform/csv/csv-writer';
import { REJECT_COLUMNS, type Header } from '../domain/header';
import { KEPT_COLUMNS } from '../domain/import-upload';
import type { SourceRow } from '../domain/source-row';

/** The name of the file in which the rejected rows of a file are kept: `don-vi.csv` → `don-vi.problems.csv`. */
export function problemsPathOf(path: string): string {
  return `${path.replace(/\.[a-z]+$/i, '')}.problems.csv`;
}

/** Rejected rows with what is wrong with them by code, beside the file that tells it in words: to be shown in any language, and mended. */
export class ProblemsFile {
  private readonly writer: CsvWriter;
  private readonly originPosition: number | undefined;

  constructor(path: string, header: Header) {
    this.originPosition = header.hasRejectColumns ? header.width - REJECT_COLUMNS.length : undefined;
    const names = [...header.positions].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
    this.writer = new CsvWriter(path, [...KEPT_COLUMNS, ...names], ',', false);
  }

  /** Adds a row. @param cells as many as columns */
  async add(row: SourceRow, cells: readonly string[]): Promise<void> {
    const origin = row.cells[this.originPosition ?? -1] ?? '';
    const line = /^[1-9]\d{0,9}$/.test(origin) ? origin : String(row.line);
    await this.writer.add([String(row.line), line, JSON.stringify(row.problems), ...cells]);
  }

  /** Writes everything down, not yet under the file's name. */
  async finish(): Promise<void> {
    await this.writer.finish();
  }

  /** Puts the file in its place; without rows, removes the one of an earlier import. */
  async publish(): Promise<void> {
    await this.writer.publish();
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.writer.discard();
  }
}
