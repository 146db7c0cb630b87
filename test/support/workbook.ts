import { readFileSync } from 'node:fs';
import { columnLetters } from '../../src/platform/sheets/cell-place';
import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';

/** A sheet as another library reads it: a second opinion on what is written here. Rows and columns are counted from 1. */
export class ReadSheet {
  constructor(private readonly sheet: Sheet) {}

  get name(): string {
    return this.sheet.name;
  }

  get rowCount(): number {
    return this.sheet.rows.length;
  }

  /** Rows and columns that stay in sight. */
  get frozen(): { readonly rows?: number; readonly columns?: number } | undefined {
    return this.sheet.freezePane;
  }

  /** The range that a reader can filter. */
  get filter(): string | undefined {
    return this.sheet.autoFilter?.range;
  }

  get merged(): Sheet['merges'] {
    return this.sheet.merges;
  }

  /** What a cell holds; null where it is empty. */
  value(row: number, column: number): CellValue {
    return this.sheet.rows[row - 1]?.[column - 1] ?? null;
  }

  /** The cells that compute something, by their place (`D12`), with formula and value. */
  get formulas(): [place: string, formula: string, value: CellValue][] {
    return [...(this.sheet.cells?.entries() ?? [])].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const value = cell.formulaResult ?? this.value(row + 1, column + 1);
      return cell.formula === undefined ? [] : [[`${columnLetters(column + 1)}${row + 1}`, cell.formula, value]];
    });
  }

  /** The cells of the first row whose cell in a column holds a text; the first column has index 1. */
  rowWith(column: number, text: string): readonly CellValue[] {
    const row = this.sheet.rows.find((cells) => cells[column - 1] === text);
    if (!row) throw new Error(`no row with ${text}`);
    return [null, ...row];
  }
}

/** The sheets of a workbook in their order. */
export async function readSheets(workbook: string | Uint8Array): Promise<ReadSheet[]> {
  const bytes = typeof workbook === 'string' ? readFileSync(workbook) : workbook;
  return (await readXlsx(bytes, { readStyles: true })).sheets.map((sheet) => new ReadSheet(sheet));
}
