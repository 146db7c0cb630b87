import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { Style, Worksheet } from 'exceljs';
import type { ReproducibleWorkbook } from '../../../platform/documents/reproducible-workbook';
import {
  columnsOf,
  headCells,
  headDepth,
  type CellValue,
  type ColumnFormat,
  type FormColumn,
  type FormNode,
} from './form-table';
import {
  BOLD_STYLE,
  bodyStyle,
  HEAD_STYLE,
  ITALIC_STYLE,
  NUMBER_ROW_STYLE,
  PLAIN_STYLE,
  TITLE_STYLE,
} from './sheet-style';

/** One sheet: its name, what stands above the table, the table, and notes below it. */
export interface TableSheet<Row> {
  readonly name: string;
  readonly office: readonly string[];
  readonly title: readonly string[];
  /** Right above the table, for example the unit. */
  readonly unit: string;
  readonly columns: readonly FormNode<Row>[];
  readonly rows: Iterable<Row>;
  readonly isBold: (row: Row) => boolean;
  readonly notes: readonly string[];
  /** Columns that stay in sight when scrolling to the right. */
  readonly frozenColumns: number;
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Zero amounts are left empty: on long lists they hide what matters. */
  readonly blankZeros: boolean;
}

const PAPER = { A4: 9, A3: 8 } as const;
/** Characters that one page takes across at a size that can still be read. */
const PAGE_WIDTH = { A4: 215, A3: 280 } as const;
const LETTERS = 'ABCDEF';
const LINE_HEIGHT = 15;
const ROWS_BETWEEN_PAUSES = 100;

/** Writes one sheet row by row; between batches the archive takes up what was written, so that memory stays bounded. */
export async function writeTableSheet<Row>(workbook: ReproducibleWorkbook, table: TableSheet<Row>): Promise<void> {
  const columns = columnsOf(table.columns);
  const headTop = table.office.length + table.title.length + 3;
  const numberRow = headTop + headDepth(table.columns);
  const sheet = openSheet(workbook, table, headTop, numberRow);
  sheet.columns = columns.map((column) => ({ width: column.width }));
  writeAbove(sheet, table);
  writeHead(sheet, table.columns, headTop);
  const styles = new Map<string, Partial<Style>>();
  const styleOf = (format: ColumnFormat, bold: boolean): Partial<Style> => {
    const key = `${format} ${bold}`;
    const style = styles.get(key) ?? bodyStyle(format, bold);
    styles.set(key, style);
    return style;
  };
  let at = numberRow;
  for (const row of table.rows) {
    at += 1;
    const written = sheet.getRow(at);
    const bold = table.isBold(row);
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (!column) continue;
      const format = column.formatOf?.(row) ?? column.format;
      const cell = written.getCell(index + 1);
      cell.value = cellValue(column.valueOf(row), format, table.blankZeros);
      cell.style = styleOf(format, bold);
    }
    written.height = LINE_HEIGHT * linesIn(columns, row);
    written.commit();
    if (at % ROWS_BETWEEN_PAUSES === 0) await pause(workbook);
  }
  sheet.autoFilter = { from: { row: numberRow, column: 1 }, to: { row: at, column: columns.length } };
  writeBelow(sheet, table.notes, at + 2);
  sheet.commit();
  await pause(workbook);
}

/** Lines that the longest text of a row takes: not every program finds the height of a row by itself. */
function linesIn<Row>(columns: readonly FormColumn<Row>[], row: Row): number {
  let lines = 1;
  for (const column of columns) {
    if (column.format !== 'text') continue;
    const value = column.valueOf(row);
    if (typeof value === 'string') lines = Math.max(lines, Math.ceil(value.length / column.width));
  }
  return lines;
}

function openSheet<Row>(
  workbook: ReproducibleWorkbook,
  table: TableSheet<Row>,
  headTop: number,
  numberRow: number,
): Worksheet {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', xSplit: table.frozenColumns, ySplit: numberRow, showGridLines: false }],
    pageSetup: {
      orientation: table.orientation,
      fitToPage: true,
      fitToWidth: pagesAcross(table),
      fitToHeight: 0,
      printTitlesRow: `${headTop}:${numberRow}`,
      printTitlesColumn: `A:${LETTERS[table.frozenColumns - 1] ?? 'A'}`,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  // The library's list of paper sizes lacks A3.
  Object.assign(sheet.pageSetup, { paperSize: PAPER[table.paper] });
  return sheet;
}

/** A wide form is printed on several pages side by side, each beginning with the frozen columns. */
function pagesAcross<Row>(table: TableSheet<Row>): number {
  const widths = columnsOf(table.columns).map((column) => column.width);
  const repeated = widths.slice(0, table.frozenColumns).reduce((sum, width) => sum + width, 0);
  const rest = widths.slice(table.frozenColumns).reduce((sum, width) => sum + width, 0);
  return Math.ceil(rest / (PAGE_WIDTH[table.paper] - repeated));
}

function writeAbove<Row>(sheet: Worksheet, table: TableSheet<Row>): void {
  table.office.forEach((line, index) => {
    writeLine(sheet, 1 + index, line, index === table.office.length - 1 ? BOLD_STYLE : PLAIN_STYLE);
  });
  const titleTop = table.office.length + 2;
  table.title.forEach((line, index) =>
    writeLine(sheet, titleTop + index, line, index === 0 ? TITLE_STYLE : ITALIC_STYLE),
  );
  writeLine(sheet, titleTop + table.title.length, table.unit, ITALIC_STYLE);
}

function writeHead<Row>(sheet: Worksheet, nodes: readonly FormNode<Row>[], top: number): void {
  const depth = headDepth(nodes);
  const columns = columnsOf(nodes);
  for (let row = 0; row < depth; row += 1) {
    for (let column = 1; column <= columns.length; column += 1) sheet.getCell(top + row, column).style = HEAD_STYLE;
  }
  for (const cell of headCells(nodes)) {
    const row = top + cell.row;
    const column = cell.column + 1;
    sheet.getCell(row, column).value = cell.title;
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      sheet.mergeCells(row, column, row + cell.rowSpan - 1, column + cell.columnSpan - 1);
    }
  }
  for (let row = 0; row < depth; row += 1) sheet.getRow(top + row).height = row === depth - 1 ? 48 : 24;
  columns.forEach((column, index) => {
    const cell = sheet.getCell(top + depth, index + 1);
    cell.value = column.number;
    cell.style = NUMBER_ROW_STYLE;
  });
  sheet.getRow(top + depth).commit();
}

function writeBelow(sheet: Worksheet, notes: readonly string[], from: number): void {
  notes.forEach((note, index) => writeLine(sheet, from + index, note, ITALIC_STYLE));
}

function writeLine(sheet: Worksheet, at: number, text: string, style: Partial<Style>): void {
  const cell = sheet.getCell(at, 1);
  cell.value = text;
  cell.style = style;
  sheet.getRow(at).commit();
}

/** A text that begins like a formula stays a text: it is stored as one, in a cell whose format is text. */
function cellValue(value: CellValue, format: ColumnFormat, blankZeros: boolean): string | number | null {
  if (value === null || (value === 0 && blankZeros)) return null;
  if (format === 'percent' && typeof value === 'number') return value / 10_000;
  return value;
}

/** Lets others have their turn, and the archive take up what was written. */
async function pause(workbook: ReproducibleWorkbook): Promise<void> {
  await turnOfEventLoop();
  await workbook.caughtUp();
}
