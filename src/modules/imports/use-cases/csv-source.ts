import { CsvFile } from '../../../platform/csv/csv-file';
import type { CsvRecord } from '../../../platform/csv/csv-splitter';
import { readHeader, type Header } from '../domain/header';
import { IMPORT_FILES, type ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { fail, NO_PROBLEMS, type SourceRow } from '../domain/source-row';
import type { ImportSource, RejectsStyle, SourceBatch } from './import-source';

/** A CSV file of a kind. */
export class CsvSource implements ImportSource {
  readonly sheet = null;
  readonly otherSheets: readonly string[] = [];

  private constructor(
    private readonly file: CsvFile,
    readonly header: Header,
  ) {}

  /** Opens the file and checks its header. @throws DomainError with the structural fault */
  static async open(kind: ImportKind, path: string, language: Language): Promise<CsvSource> {
    const file = await CsvFile.open(path);
    try {
      return new CsvSource(file, readHeader(IMPORT_FILES[kind].columns, file.start.header, language));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get rejectsStyle(): RejectsStyle {
    return this.file.start;
  }

  get totalBytes(): number {
    return this.file.totalBytes;
  }

  get endsAbruptly(): boolean {
    return !this.file.endsWithLineBreak;
  }

  async *batches(): AsyncGenerator<SourceBatch, void, void> {
    for await (const batch of this.file.batches()) {
      const { plain, bytesRead } = batch;
      yield { ...(plain ? { plain } : {}), bytesRead, rows: () => this.rowsOf(batch.records) };
    }
  }

  async sha256(): Promise<string> {
    return this.file.sha256();
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private rowsOf(records: readonly CsvRecord[]): SourceRow[] {
    const rows: SourceRow[] = [];
    for (const { line, cells, misquoted } of records) {
      if (isBlank(cells)) continue;
      const row: SourceRow = { line, cells, problems: NO_PROBLEMS };
      if (misquoted) failAsMisquoted(row);
      if (cells.length !== this.header.width && !this.hasEmptyRest(cells)) {
        fail(row, '', 'row.cell-count', { found: cells.length, expected: this.header.width });
      }
      rows.push(row);
    }
    return rows;
  }

  /** Below columns without a name there are cells without content. */
  private hasEmptyRest(cells: readonly string[]): boolean {
    const { width, dropped } = this.header;
    return cells.length > width && cells.length <= width + dropped && isBlank(cells.slice(width));
  }
}

/** Spreadsheets leave lines of nothing but separators behind. */
function isBlank(cells: readonly string[]): boolean {
  return cells[0] === '' && cells.every((cell) => cell === '');
}

/** A quote that is not closed where it should be may have drawn following lines into the row. */
function failAsMisquoted(row: SourceRow): void {
  const lineBreaks = row.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  if (lineBreaks === 0) fail(row, '', 'row.misquoted');
  else fail(row, '', 'row.misquoted-lines', { last: row.line + lineBreaks });
}
