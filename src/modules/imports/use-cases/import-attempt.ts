import { importError } from '../domain/import-errors';
import { CsvFile, type CsvBatch } from '../../../platform/csv/csv-file';
import type { CsvRecord } from '../../../platform/csv/csv-splitter';
import { readHeader, type Header } from '../domain/header';
import { IMPORT_COLUMNS, type ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { message } from '../domain/messages';
import { fail, NO_PROBLEMS, type SourceRow } from '../domain/source-row';
import type { FileImport, Settled } from './file-import';
import { RejectsFile, rejectsPathOf } from './rejects-file';

/** So many batches may wait for the database, which then never waits for the next: enough for it to be asked in turns of the event loop. */
const BATCHES_WAITING = 3;

/** How far an import has come. */
export interface ImportProgress {
  readonly bytesRead: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** Told again and again while a file is imported. */
export type ProgressListener = (progress: ImportProgress) => void;

/** How many rows came to what. */
export interface ImportCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** One attempt at a file: it is opened anew each time, since the database may have the whole work repeated. */
export class ImportAttempt {
  readonly warnings: string[] = [];
  private rows = 0;
  private unchanged = 0;
  private rejected = 0;
  private lastLine = 1;

  private constructor(
    private readonly file: CsvFile,
    readonly header: Header,
    readonly rejects: RejectsFile,
    private readonly language: Language,
  ) {
    if (header.hasRejectColumns) this.warnings.push(message(language, 'warning.rejects-columns'));
  }

  /** Opens the file and checks its header. @throws DomainError with the structural fault */
  static async open(kind: ImportKind, path: string, language: Language): Promise<ImportAttempt> {
    const file = await CsvFile.open(path);
    try {
      const header = readHeader(IMPORT_COLUMNS[kind], file.start.header, language);
      return new ImportAttempt(
        file,
        header,
        new RejectsFile(rejectsPathOf(path), file.start, header, language),
        language,
      );
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** What has come of the rows so far. */
  get counts(): ImportCounts {
    const { rows, unchanged, rejected } = this;
    return { rows, accepted: rows - unchanged - rejected, unchanged, rejected };
  }

  /** SHA-256 of the file; to be asked once, when it has been read. */
  sha256(): string {
    return this.file.sha256();
  }

  /** Imports every row: while the database works on some batches, the next are read. @throws DomainError with the structural fault */
  async run(into: FileImport, onProgress: ProgressListener): Promise<void> {
    const recordings: Promise<void>[] = [];
    let last: Promise<void> = Promise.resolve();
    try {
      for await (const batch of this.file.batches()) {
        const record = this.take(batch, into);
        last = last.then(() => this.settle(record));
        // Whoever waits for it later hears of a failure; until then nobody does.
        last.catch(() => undefined);
        recordings.push(last);
        if (recordings.length > BATCHES_WAITING) await recordings.shift();
        onProgress({ bytesRead: batch.bytesRead, totalBytes: this.file.totalBytes, rows: this.rows });
      }
    } finally {
      await last;
    }
    await this.settle(() => into.finish());
    if (this.rows === 0) throw importError('file.no-rows', {});
    if (!this.file.endsWithLineBreak) {
      this.warnings.push(message(this.language, 'warning.no-final-line-break', { line: this.lastLine }));
    }
    await this.rejects.finish();
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.file.close();
  }

  private async settle(record: () => Promise<Settled>): Promise<void> {
    const { rows, unchanged } = await record();
    this.unchanged += unchanged;
    for (const row of rows) {
      if (row.problems.length === 0) continue;
      this.rejected += 1;
      await this.rejects.add(row);
    }
  }

  private take(batch: CsvBatch, into: FileImport): () => Promise<Settled> {
    const { plain } = batch;
    const recordPlain = plain && into.takePlain?.(plain, () => this.rowsOf(plain.records));
    if (plain && recordPlain) {
      this.count(plain.lineCount, plain.firstLine + plain.lineCount - 1);
      return recordPlain;
    }
    const rows = this.rowsOf(batch.records);
    this.count(rows.length, rows.at(-1)?.line ?? this.lastLine);
    return into.take(rows);
  }

  private count(rows: number, lastLine: number): void {
    this.rows += rows;
    this.lastLine = lastLine;
  }

  private rowsOf(records: readonly CsvRecord[]): SourceRow[] {
    const rows: SourceRow[] = [];
    for (const { line, cells, misquoted } of records) {
      if (isBlank(cells)) continue;
      const row: SourceRow = { line, cells, problems: NO_PROBLEMS };
      if (misquoted) failAsMisquoted(row);
      if (cells.length !== this.header.width) {
        fail(row, '', 'row.cell-count', { found: cells.length, expected: this.header.width });
      }
      rows.push(row);
    }
    return rows;
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
