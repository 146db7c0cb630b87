import { importError } from '../domain/import-errors';
import { CsvWriter } from '../../../platform/csv/csv-writer';
import type { ColumnForm } from '../domain/files/file-definition';
import { asWritten } from '../domain/forms/mended-cell';
import { ownName, REJECT_COLUMNS, type Header } from '../domain/header';
import type { Language } from '../../../kernel/language';
import { message } from '../domain/messages';
import type { Problem, SourceRow } from '../domain/source-row';
import type { RejectsStyle } from './import-source';
import type { ProblemsFile } from './problems-file';

/** The name of the file of rejected rows: `payments.csv` or `payments.xlsx` → `payments.rejects.csv`, in the same folder. */
export function rejectsPathOf(path: string): string {
  return `${path.replace(/\.(csv|xlsx|xlsm)$/i, '')}.rejects.csv`;
}

/** The cells `column` and `reason` of a rejected row. @param nameOf what the file calls a column */
export function whatIsWrong(
  problems: readonly Problem[],
  nameOf: (column: string) => string,
  language: Language,
): [columns: string, reasons: string] {
  const columns = problems.flatMap(({ column }) => column.split('; ')).filter((column) => column !== '');
  const reasons = problems.map(({ code, parameters }) => message(language, code, parameters));
  return [[...new Set(columns)].map(nameOf).join('; '), reasons.join(' ')];
}

/** The rows that were rejected, as they stood in the file, each with its line, column and reason: to be mended and imported. */
export class RejectsFile {
  private readonly writer: CsvWriter;
  private readonly width: number;
  private readonly formAt: ReadonlyMap<number, ColumnForm | undefined>;

  constructor(
    readonly path: string,
    style: RejectsStyle,
    private readonly header: Header,
    private readonly language: Language,
    private readonly kept?: ProblemsFile,
  ) {
    this.width = header.width - (header.hasRejectColumns ? REJECT_COLUMNS.length : 0);
    const columns = [...style.header.slice(0, this.width), ...REJECT_COLUMNS];
    this.formAt = new Map([...header.positions].map(([name, at]) => [at, header.definitions.get(name)?.form]));
    this.separator = style.separator;
    this.writer = new CsvWriter(path, columns, style.separator, style.hasByteOrderMark);
  }

  private readonly separator: string;

  get hasRows(): boolean {
    return this.writer.hasLines;
  }

  /** Adds a row that has problems. @throws DomainError `rejects.unwritable` */
  async add(row: SourceRow): Promise<void> {
    const original = this.originalCells(row);
    const line = this.kept?.originOf(row) ?? row.line;
    const nameOf = (column: string): string => ownName(this.header, column);
    const cells = [...original, String(line), ...whatIsWrong(row.problems, nameOf, this.language)];
    await this.writable(async () => {
      await this.writer.add(cells);
      await this.kept?.add(row, original);
    });
  }

  /** Writes everything down, not yet under the file's name. @throws DomainError `rejects.unwritable` */
  async finish(): Promise<void> {
    await this.writable(async () => {
      await this.writer.finish();
      await this.kept?.finish();
    });
  }

  /** Puts the file in its place; without rows, removes the one of an earlier import. */
  async publish(): Promise<void> {
    await this.writable(async () => {
      await this.writer.publish();
      await this.kept?.publish();
    });
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.writer.discard();
    await this.kept?.discard();
  }

  /** As many cells as columns; what is too much stays together in the last. */
  private originalCells(row: SourceRow): string[] {
    const cells = Array.from({ length: this.width }, (_, index) => this.originalCell(row, index));
    const tooMany = row.cells.length > this.width && row.problems.some(({ code }) => code === 'row.cell-count');
    if (tooMany) cells[this.width - 1] = row.cells.slice(this.width - 1).join(this.separator);
    return cells;
  }

  private originalCell({ cells, natives }: SourceRow, position: number): string {
    const text = cells[position] ?? '';
    return natives?.[position] ? asWritten(text, this.formAt.get(position), this.header.forms.known) : text;
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
