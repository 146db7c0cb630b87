import type { ArchiveEntry } from './archive-writer';
import { columnLetters } from './cell-place';
import type { CellStyle, CellStyles } from './cell-style';
import { afterRows, beforeRows, type SheetLayout } from './sheet-layout';
import { xmlText } from './xml-text';

/** A formula, without its sign `=`, with the value that it gives: readers show it until they compute themselves. */
export class SheetFormula {
  constructor(
    readonly formula: string,
    readonly value: number,
  ) {}
}

/** What a cell holds: a text that is never a formula, a number, a formula with its value, or nothing. */
export type CellContent = string | number | SheetFormula | null;

/** A cell of a row: what it holds and how it looks. */
export interface WrittenCell {
  readonly value: CellContent;
  readonly style?: CellStyle;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
/** Blanks at the ends and line breaks are kept only where a text says so. */
const KEEPS_BLANKS = /^\s|\s$|\n/;

/** A sheet being written from top to bottom, row by row, in constant memory. */
export class SheetWriter {
  private row = 0;
  private readonly merged: string[] = [];
  private filter: string | undefined;

  constructor(
    private readonly entry: ArchiveEntry,
    private readonly styles: CellStyles,
    private readonly layout: SheetLayout,
  ) {}

  /** Number of the row that was written last; 0 before the first. */
  get lastRow(): number {
    return this.row;
  }

  /** Everything that was written, as far as the columns reach that have a width. */
  get range(): string {
    return `$A$1:$${columnLetters(this.layout.widths.length)}$${Math.max(1, this.row)}`;
  }

  /** What the sheet begins with; to be called first. */
  async begin(): Promise<void> {
    await this.entry.write(`${HEAD}${beforeRows(this.layout)}<sheetData>`);
  }

  /** Writes the next row; null leaves a cell out. @param height in points; the program's own where it is not given */
  async addRow(cells: readonly (WrittenCell | null)[], height?: number): Promise<void> {
    this.row += 1;
    let xml = `<row r="${this.row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell) xml += this.cellXml(columnLetters(index + 1), cell);
    }
    await this.entry.write(`${xml}</row>`);
  }

  /** Leaves the next row empty. */
  skipRow(): void {
    this.row += 1;
  }

  /** Leaves the rows before `row` empty, so that it comes next. */
  skipRowsTo(row: number): void {
    this.row = Math.max(this.row, row - 1);
  }

  /** Makes one cell of several; rows and columns are counted from 1. */
  merge(top: number, left: number, bottom: number, right: number): void {
    this.merged.push(`${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`);
  }

  /** Lets the reader filter the rows below a row that names the columns. */
  filterBelow(row: number, columns: number, lastRow: number): void {
    this.filter = `A${row}:${columnLetters(columns)}${lastRow}`;
  }

  /** Ends the sheet. */
  async end(): Promise<void> {
    const filter = this.filter === undefined ? '' : `<autoFilter ref="${this.filter}"/>`;
    const cells = this.merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    const merged = cells === '' ? '' : `<mergeCells count="${this.merged.length}">${cells}</mergeCells>`;
    await this.entry.write(`</sheetData>${filter}${merged}${afterRows(this.layout)}</worksheet>`);
    await this.entry.end();
  }

  private cellXml(letters: string, { value, style }: WrittenCell): string {
    const start = `<c r="${letters}${this.row}"${style === undefined ? '' : ` s="${this.styles.numberOf(style)}"`}`;
    if (value === null) return `${start}/>`;
    if (value instanceof SheetFormula) return `${start}><f>${xmlText(value.formula)}</f><v>${value.value}</v></c>`;
    if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
    const blanks = KEEPS_BLANKS.test(value) ? ' xml:space="preserve"' : '';
    return `${start} t="inlineStr"><is><t${blanks}>${xmlText(value)}</t></is></c>`;
  }
}
