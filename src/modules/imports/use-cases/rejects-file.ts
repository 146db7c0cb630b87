import { importError } from '../domain/import-errors';
import type { CsvStart } from '../../../platform/csv/csv-file';
import { CsvWriter } from '../../../platform/csv/csv-writer';
import { REJECT_COLUMNS, type Header } from '../domain/header';
import type { Language } from '../../../kernel/language';
import { message } from '../domain/messages';
import type { SourceRow } from '../domain/source-row';

/** The name of the file of rejected rows: `payments.csv` → `payments.rejects.csv`, in the same folder. */
export function rejectsPathOf(path: string): string {
  return `${path.replace(/\.csv$/i, '')}.rejects.csv`;
}

/** The rows that were rejected, as they stood in the file, each with its line, column and reason: to be mended and imported. */
export class RejectsFile {
  private readonly writer: CsvWriter;
  private readonly width: number;

  constructor(
    readonly path: string,
    start: CsvStart,
    header: Header,
    private readonly language: Language,
  ) {
    this.width = header.width - (header.hasRejectColumns ? REJECT_COLUMNS.length : 0);
    const columns = [...start.header.slice(0, this.width), ...REJECT_COLUMNS];
    this.separator = start.separator;
    this.writer = new CsvWriter(path, columns, start.separator, start.hasByteOrderMark);
  }

  private readonly separator: string;

  get hasRows(): boolean {
    return this.writer.hasLines;
  }

  /** Adds a row that has problems. @throws DomainError `rejects.unwritable` */
  async add(row: SourceRow): Promise<void> {
    const columns = [...new Set(row.problems.map(({ column }) => column).filter((column) => column !== ''))];
    const reasons = row.problems.map(({ code, parameters }) => message(this.language, code, parameters));
    const cells = [...this.originalCells(row), String(row.line), columns.join('; '), reasons.join(' ')];
    await this.writable(() => this.writer.add(cells));
  }

  /** Writes everything down, not yet under the file's name. @throws DomainError `rejects.unwritable` */
  async finish(): Promise<void> {
    await this.writable(() => this.writer.finish());
  }

  /** Puts the file in its place; without rows, removes the one of an earlier import. */
  async publish(): Promise<void> {
    await this.writable(() => this.writer.publish());
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.writer.discard();
  }

  /** As many cells as columns; what is too much stays together in the last. */
  private originalCells(row: SourceRow): string[] {
    const cells = Array.from({ length: this.width }, (_, index) => row.cells[index] ?? '');
    const tooMany = row.cells.length > this.width && row.problems.some(({ code }) => code === 'row.cell-count');
    if (tooMany) cells[this.width - 1] = row.cells.slice(this.width - 1).join(this.separator);
    return cells;
  }

  private async writable(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw importError('rejects.unwritable', { path: this.path, reason: code });
    }
  }
}
