import { LineWriter } from '../../../platform/csv/line-writer';
import { REJECT_COLUMNS, type Header } from '../domain/header';
import type { KeptRow } from '../domain/import-upload';
import type { SourceRow } from '../domain/source-row';

/** The name of the file in which the rejected rows of a file are kept: `don-vi.csv` → `don-vi.problems.jsonl`. */
export function problemsPathOf(path: string): string {
  return `${path.replace(/\.[a-z]+$/i, '')}.problems.jsonl`;
}

/**
 * Rejected rows with what is wrong with them by code, beside the file that tells it in words: to be shown in any language, and mended.
 * The first line holds the names of the columns, each other one a row, as JSON, so that rows can be passed over without being read.
 */
export class ProblemsFile {
  private readonly writer: LineWriter;
  private readonly originPosition: number | undefined;

  constructor(path: string, header: Header) {
    this.originPosition = header.hasRejectColumns ? header.width - REJECT_COLUMNS.length : undefined;
    const names = [...header.positions].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
    this.writer = new LineWriter(path, JSON.stringify(names));
  }

  /** Adds a row. @param cells as many as columns */
  async add({ line, problems, cells: whole }: SourceRow, cells: readonly string[]): Promise<void> {
    const origin = whole[this.originPosition ?? -1] ?? '';
    const kept: KeptRow = { line, origin: /^[1-9]\d{0,9}$/.test(origin) ? Number(origin) : line, problems, cells };
    await this.writer.add(JSON.stringify(kept));
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
