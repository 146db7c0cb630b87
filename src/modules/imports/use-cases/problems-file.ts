import { LineWriter } from '../../../platform/csv/line-writer';
import { REJECT_COLUMNS, type Header } from '../domain/header';
import type { KeptHead, KeptRow } from '../domain/import-upload';
import type { SourceRow } from '../domain/source-row';
import type { RejectsStyle } from './import-source';

/** The name of the file in which the rejected rows of a file are kept: `don-vi.csv` → `don-vi.problems.jsonl`. */
export function problemsPathOf(path: string): string {
  return `${path.replace(/\.[a-z]+$/i, '')}.problems.jsonl`;
}

/**
 * Rejected rows with what is wrong with them by code, beside the file that tells it in words: to be shown in any language, and mended.
 * The first line holds what is kept of the file itself, each other one a row, as JSON, so that rows can be passed over without being read.
 */
export class ProblemsFile {
  private writer: LineWriter | undefined;
  private readonly originPosition: number | undefined;

  constructor(
    private readonly path: string,
    private readonly header: Header,
    private readonly style: RejectsStyle,
  ) {
    this.originPosition = header.hasRejectColumns ? header.width - REJECT_COLUMNS.length : undefined;
  }

  /** Line that the row had in the file that was sent in first. */
  originOf({ line, cells }: SourceRow): number {
    const origin = cells[this.originPosition ?? -1] ?? '';
    return /^[1-9]\d{0,9}$/.test(origin) ? Number(origin) : line;
  }

  /** Adds a row. @param cells as many as columns */
  async add(row: SourceRow, cells: readonly string[]): Promise<void> {
    const { line, problems } = row;
    const kept: KeptRow = { line, origin: this.originOf(row), problems, cells };
    await this.lines().add(JSON.stringify(kept));
  }

  /** Writes everything down, not yet under the file's name. */
  async finish(): Promise<void> {
    await this.lines().finish();
  }

  /** Puts the file in its place; without rows, removes the one of an earlier import. */
  async publish(): Promise<void> {
    await this.lines().publish();
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.lines().discard();
  }

  /** Begun with the first row: by then it is known how the file writes days and amounts. */
  private lines(): LineWriter {
    this.writer ??= new LineWriter(this.path, JSON.stringify(this.head()));
    return this.writer;
  }

  private head(): KeptHead {
    const { positions, names, language, forms } = this.header;
    const { separator, hasByteOrderMark } = this.style;
    const columns = [...positions].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
    return { columns, names, language, forms: forms.known, separator, hasByteOrderMark };
  }
}
