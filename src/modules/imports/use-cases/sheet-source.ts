import { DomainError } from '../../../kernel/domain-error';
import { importError } from '../domain/import-errors';
import { columnLetters } from '../../../platform/sheets/cell-place';
import { SheetDate, type SnapshotRow, type SheetValue } from '../../../platform/sheets/sheet-value';
import { WorkbookFile, type ReadableSheet } from '../../../platform/sheets/workbook-file';
import type { ColumnForm } from '../domain/files/file-definition';
import { amountExample } from '../domain/cells/number-cell';
import { readHeader, type Header } from '../domain/header';
import { IMPORT_FILES, type ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { fail, NO_PROBLEMS, type SourceRow } from '../domain/source-row';
import type { ImportSource, RejectsStyle, SourceBatch } from './import-source';
import { writtenCell } from './sheet-cell';

/** Rows that are recorded at once. */
const BATCH = 4000;
/** Titles may stand above the header, in so many rows at most. */
const ROWS_BEFORE_HEADER = 20;

/** Where the header of a kind of file stands in a workbook. */
interface Found {
  readonly sheet: ReadableSheet;
  readonly row: number;
  readonly names: readonly string[];
  readonly header: Header;
}

/** A sheet of an Excel workbook: the first, of those that are shown, whose header fits the kind of file. */
export class SheetSource implements ImportSource {
  readonly sheet: { readonly name: string; readonly row: number };
  readonly header: Header;
  readonly endsAbruptly = false;
  private readonly forms: readonly (ColumnForm | undefined)[];
  private bytesRead = 0;

  private constructor(
    private readonly workbook: WorkbookFile,
    private readonly found: Found,
    readonly otherSheets: readonly string[],
    kind: ImportKind,
  ) {
    this.sheet = { name: found.sheet.name, row: found.row };
    this.header = found.header;
    const { columns } = IMPORT_FILES[kind];
    const formAt = new Map(columns.map(({ name, form }) => [found.header.positions.get(name), form]));
    this.forms = Array.from({ length: found.header.width }, (_, position) => formAt.get(position));
  }

  /** Opens the workbook and finds the sheet. @throws DomainError `xlsx.no-sheet`, `xlsx.no-rows`, or as `WorkbookFile` */
  static async open(kind: ImportKind, path: string, language: Language): Promise<SheetSource> {
    const workbook = await WorkbookFile.open(path);
    try {
      const [first, ...others] = await findSheets(workbook, kind, language);
      const names = others.map(({ sheet }) => sheet.name);
      return new SheetSource(workbook, first, names, kind);
    } catch (error) {
      await workbook.close();
      throw error;
    }
  }

  get rejectsStyle(): RejectsStyle {
    return { header: this.found.names, separator: ',', hasByteOrderMark: true };
  }

  get totalBytes(): number {
    return this.workbook.compressedSize(this.found.sheet);
  }

  async *batches(): AsyncGenerator<SourceBatch, void, void> {
    let waiting: SourceRow[] = [];
    const rows = this.workbook.rows(this.found.sheet, (bytes) => (this.bytesRead = bytes));
    for await (const piece of rows) {
      for (const row of piece) if (row.row > this.found.row) waiting.push(...this.sourceRow(row));
      if (waiting.length < BATCH) continue;
      yield this.batch(waiting);
      waiting = [];
    }
    if (waiting.length > 0) yield this.batch(waiting);
  }

  async sha256(): Promise<string> {
    return this.workbook.sha256();
  }

  async close(): Promise<void> {
    await this.workbook.close();
  }

  private batch(rows: SourceRow[]): SourceBatch {
    return { rows: () => rows, bytesRead: this.bytesRead };
  }

  /** The row as if it stood in a CSV file; nothing where it is blank. */
  private sourceRow({ row: line, cells: values }: SnapshotRow): SourceRow[] {
    if (values.every((value) => value === '' || (typeof value === 'string' && value.trim() === ''))) return [];
    const cells: string[] = [];
    const natives: boolean[] = [];
    const row: SourceRow = { line, cells, natives, problems: NO_PROBLEMS };
    for (const [position, form] of this.forms.entries()) {
      const value = values[position] ?? null;
      const { text, isNative, problem } = writtenCell(value, form);
      if (value instanceof SheetDate && (form === 'day' || form === 'moment')) this.header.forms.sawRealDate();
      cells.push(text);
      natives.push(isNative);
      if (problem) fail(row, this.columnAt(position), problem, { text, example: amountExample(false) });
    }
    values.slice(this.forms.length).forEach((value, index) => {
      const position = this.forms.length + index;
      if (value !== null) fail(row, '', 'row.beyond-header', { column: columnLetters(position + 1) });
    });
    return [row];
  }

  private columnAt(position: number): string {
    return [...this.header.positions].find(([, at]) => at === position)?.[0] ?? '';
  }
}

async function findSheets(workbook: WorkbookFile, kind: ImportKind, language: Language): Promise<[Found, ...Found[]]> {
  const found: Found[] = [];
  let fault: { sheet: string; fault: string; lack: number; header: string } | undefined;
  for (const sheet of workbook.sheets) {
    const looked = await findHeader(workbook, sheet, kind, language);
    if (looked instanceof DomainError) fault ??= { sheet: sheet.name, fault: looked.message, ...unlikeness(looked) };
    else if (looked) found.push(looked);
  }
  const [first, ...others] = found;
  if (first) return [first, ...others];
  if (!fault) throw importError('xlsx.no-rows', {});
  throw importError('xlsx.no-sheet', fault);
}

/** What `header.wrong` tells whoever tries several kinds. */
function unlikeness({ parameters }: DomainError): { lack: number; header: string } {
  const { lack, header } = parameters;
  return { lack: typeof lack === 'number' ? lack : 1, header: typeof header === 'string' ? header : '' };
}

/** The header of a sheet; what is wrong with its first row where none fits; undefined where the sheet is empty. */
async function findHeader(
  workbook: WorkbookFile,
  sheet: ReadableSheet,
  kind: ImportKind,
  language: Language,
): Promise<Found | DomainError | undefined> {
  let fault: DomainError | undefined;
  for await (const rows of workbook.rows(sheet)) {
    for (const { row, cells } of rows) {
      if (row > ROWS_BEFORE_HEADER) return fault;
      const names = cells.map(nameOf);
      try {
        return { sheet, row, names, header: readHeader(IMPORT_FILES[kind].columns, names, language) };
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        fault ??= error;
      }
    }
  }
  return fault;
}

function nameOf(value: SheetValue): string {
  return typeof value === 'string' ? value : writtenCell(value, undefined).text;
}
