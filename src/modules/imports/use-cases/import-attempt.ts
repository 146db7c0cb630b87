import type { Language } from '../../../kernel/language';
import { importError } from '../domain/import-errors';
import type { KnownForms } from '../domain/forms/file-forms';
import type { Header } from '../domain/header';
import type { ImportKind } from '../domain/import-kind';
import { message, type MessageCode, type MessageParameters } from '../domain/messages';
import type { SourceRow } from '../domain/source-row';
import { isTotalRow } from '../domain/total-row';
import type { FileImport, Settled } from './file-import';
import type { ImportSource, SourceBatch } from './import-source';
import { openSource } from './open-source';
import { ProblemsFile, problemsPathOf } from './problems-file';
import { RejectsFile, rejectsPathOf } from './rejects-file';

/** So many batches may wait for the database, which then never waits for the next: enough for it to be asked in turns of the event loop. */
const BATCHES_WAITING = 3;

/** Lines that a warning names. */
const MOST_LINES_SHOWN = 10;

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

/** How a file is read. */
export interface AttemptOptions {
  readonly language: Language;
  /** The rejected rows are also kept for whoever mends them. */
  readonly keepProblems: boolean;
  /** How the file writes days and amounts from which its rows were taken, where that is known. */
  readonly forms?: KnownForms;
}

/** One attempt at a file: it is opened anew each time, since the database may have the whole work repeated. */
export class ImportAttempt {
  readonly warnings: string[] = [];
  private rows = 0;
  private unchanged = 0;
  private rejected = 0;
  private lastLine = 1;
  private readonly totals: number[] = [];

  private constructor(
    private readonly source: ImportSource,
    readonly rejects: RejectsFile,
    private readonly language: Language,
  ) {
    if (this.header.hasRejectColumns) this.warn('warning.rejects-columns');
    if (source.otherSheets.length > 0) {
      this.warn('warning.sheets-unread', { sheets: source.otherSheets.map((name) => `"${name}"`).join(', ') });
    }
  }

  /** Opens the file and checks its header. @throws DomainError with the structural fault */
  static async open(
    kind: ImportKind,
    path: string,
    { language, keepProblems, forms }: AttemptOptions,
  ): Promise<ImportAttempt> {
    const source = await openSource(kind, path, language);
    if (forms) source.header.forms.take(forms);
    const kept = keepProblems ? new ProblemsFile(problemsPathOf(path), source.header, source.rejectsStyle) : undefined;
    const rejects = new RejectsFile(rejectsPathOf(path), source.rejectsStyle, source.header, language, kept);
    return new ImportAttempt(source, rejects, language);
  }

  get header(): Header {
    return this.source.header;
  }

  /** What has come of the rows so far. */
  get counts(): ImportCounts {
    const { rows, unchanged, rejected } = this;
    return { rows, accepted: rows - unchanged - rejected, unchanged, rejected };
  }

  /** How the file was read, where that is not how programs write files; one sentence each. */
  get notes(): string[] {
    const { sheet } = this.source;
    const { language: namedIn, forms, dropped } = this.header;
    const note = (code: MessageCode, parameters: MessageParameters = {}): string =>
      message(this.language, code, parameters);
    return [
      ...(sheet ? [note('note.sheet', { sheet: sheet.name, row: sheet.row })] : []),
      ...(namedIn === 'vi' ? [note('note.header-vi')] : []),
      ...(forms.dates === 'day-first' ? [note('note.day-first')] : []),
      ...(forms.amounts === 'dotted' ? [note('note.dotted')] : []),
      ...(dropped > 0 ? [note('note.dropped', { count: dropped })] : []),
    ];
  }

  /** SHA-256 of the file; to be asked once, when it has been read. */
  async sha256(): Promise<string> {
    return this.source.sha256();
  }

  /** Imports every row: while the database works on some batches, the next are read. @throws DomainError with the structural fault */
  async run(into: FileImport, onProgress: ProgressListener): Promise<void> {
    const recordings: Promise<void>[] = [];
    let last: Promise<void> = Promise.resolve();
    try {
      for await (const batch of this.source.batches()) {
        const record = this.take(batch, into);
        last = last.then(() => this.settle(record));
        // Whoever waits for it later hears of a failure; until then nobody does.
        last.catch(() => undefined);
        recordings.push(last);
        if (recordings.length > BATCHES_WAITING) await recordings.shift();
        onProgress({ bytesRead: batch.bytesRead, totalBytes: this.source.totalBytes, rows: this.rows });
      }
    } finally {
      await last;
    }
    await this.settle(() => into.finish());
    if (this.rows === 0) throw importError('file.no-rows', {});
    if (this.totals.length > 0) this.warn('warning.total-rows', { lines: listed(this.totals) });
    this.header.forms.verify();
    for (const { code, parameters } of (await into.remarks?.()) ?? []) this.warn(code, parameters);
    if (this.source.endsAbruptly) this.warn('warning.no-final-line-break', { line: this.lastLine });
    await this.rejects.finish();
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.source.close();
  }

  private async settle(record: () => Promise<Settled>): Promise<void> {
    const { rows, unchanged, warnings = [] } = await record();
    for (const { code, parameters } of warnings) this.warn(code, parameters);
    this.unchanged += unchanged;
    for (const row of rows) {
      if (row.problems.length === 0) continue;
      if (isTotalRow(row.cells)) {
        this.rows -= 1;
        this.totals.push(row.line);
        continue;
      }
      this.rejected += 1;
      await this.rejects.add(row);
    }
  }

  private take(batch: SourceBatch, into: FileImport): () => Promise<Settled> {
    const { forms } = this.header;
    // The first rows are looked at one by one: they tell how the file writes days and amounts.
    const looked = forms.isPlain ? undefined : batch.rows();
    if (looked) forms.learn(looked);
    const plain = forms.isPlain ? batch.plain : undefined;
    const recordPlain = plain && into.takePlain?.(plain, () => batch.rows());
    if (plain && recordPlain) {
      this.count(plain.lineCount, plain.firstLine + plain.lineCount - 1);
      return recordPlain;
    }
    const rows: SourceRow[] = looked ?? batch.rows();
    this.count(rows.length, rows.at(-1)?.line ?? this.lastLine);
    return into.take(rows);
  }

  private count(rows: number, lastLine: number): void {
    this.rows += rows;
    this.lastLine = lastLine;
  }

  private warn(code: MessageCode, parameters: MessageParameters = {}): void {
    this.warnings.push(message(this.language, code, parameters));
  }
}

/** The first of the lines, and that there are more. */
function listed(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES_SHOWN).join(', ');
  return lines.length > MOST_LINES_SHOWN ? `${shown}, …` : shown;
}
