import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { ReproducibleWorkbook } from '../../../platform/documents/reproducible-workbook';
import type { CellStyle } from '../../../platform/sheets/cell-style';
import type { SheetWriter, WrittenCell } from '../../../platform/sheets/sheet-writer';
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

/** Characters that one page takes across at a size that can still be read. */
const PAGE_WIDTH = { A4: 215, A3: 280 } as const;
const LINE_HEIGHT = 15;
const HEAD_HEIGHT = 24;
const LAST_HEAD_HEIGHT = 48;
const ROWS_BETWEEN_PAUSES = 100;

/** Writes one sheet row by row; the archive takes up what was written as it comes, so that memory stays bounded. */
export async function writeTableSheet<Row>(workbook: ReproducibleWorkbook, table: TableSheet<Row>): Promise<void> {
  const columns = columnsOf(table.columns);
  const headTop = table.office.length + table.title.length + 3;
  const numberRow = headTop + headDepth(table.columns);
  const sheet = await openSheet(workbook, table, headTop, numberRow);
  await writeAbove(sheet, table);
  await writeHead(sheet, table.columns, headTop);
  for (const row of table.rows) {
    const bold = table.isBold(row);
    const cells = columns.map((column) => {
      const format = column.formatOf?.(row) ?? column.format;
      return { value: cellValue(column.valueOf(row), format, table.blankZeros), style: styleOf(format, bold) };
    });
    await sheet.addRow(cells, LINE_HEIGHT * linesIn(columns, row));
    // Lets others have their turn.
    if (sheet.lastRow % ROWS_BETWEEN_PAUSES === 0) await turnOfEventLoop();
  }
  sheet.filterBelow(numberRow, columns.length, sheet.lastRow);
  sheet.skipRow();
  for (const note of table.notes) await writeLine(sheet, note, ITALIC_STYLE);
  await sheet.end();
}

const STYLES = new Map<string, CellStyle>();

function styleOf(format: ColumnFormat, bold: boolean): CellStyle {
  const key = `${format} ${bold}`;
  const style = STYLES.get(key) ?? bodyStyle(format, bold);
  STYLES.set(key, style);
  return style;
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

async function openSheet<Row>(
  workbook: ReproducibleWorkbook,
  table: TableSheet<Row>,
  headTop: number,
  numberRow: number,
): Promise<SheetWriter> {
  return workbook.addSheet(table.name, {
    widths: columnsOf(table.columns).map((column) => column.width),
    frozen: { rows: numberRow, columns: table.frozenColumns },
    gridLines: false,
    print: {
      paper: table.paper,
      orientation: table.orientation,
      pagesAcross: pagesAcross(table),
      titleRows: [headTop, numberRow],
      titleColumns: table.frozenColumns,
      margins: true,
      numbered: true,
    },
  });
}

/** A wide form is printed on several pages side by side, each beginning with the frozen columns. */
function pagesAcross<Row>(table: TableSheet<Row>): number {
  const widths = columnsOf(table.columns).map((column) => column.width);
  const repeated = widths.slice(0, table.frozenColumns).reduce((sum, width) => sum + width, 0);
  const rest = widths.slice(table.frozenColumns).reduce((sum, width) => sum + width, 0);
  return Math.ceil(rest / (PAGE_WIDTH[table.paper] - repeated));
}

async function writeAbove<Row>(sheet: SheetWriter, table: TableSheet<Row>): Promise<void> {
  for (const [index, line] of table.office.entries()) {
    await writeLine(sheet, line, index === table.office.length - 1 ? BOLD_STYLE : PLAIN_STYLE);
  }
  sheet.skipRow();
  for (const [index, line] of table.title.entries()) {
    await writeLine(sheet, line, index === 0 ? TITLE_STYLE : ITALIC_STYLE);
  }
  await writeLine(sheet, table.unit, ITALIC_STYLE);
}

async function writeHead<Row>(sheet: SheetWriter, nodes: readonly FormNode<Row>[], top: number): Promise<void> {
  const depth = headDepth(nodes);
  const columns = columnsOf(nodes);
  const rows = Array.from({ length: depth }, () =>
    columns.map((): WrittenCell => ({ value: null, style: HEAD_STYLE })),
  );
  for (const cell of headCells(nodes)) {
    rows[cell.row]?.splice(cell.column, 1, { value: cell.title, style: HEAD_STYLE });
    if (cell.rowSpan === 1 && cell.columnSpan === 1) continue;
    const row = top + cell.row;
    const column = cell.column + 1;
    sheet.merge(row, column, row + cell.rowSpan - 1, column + cell.columnSpan - 1);
  }
  sheet.skipRowsTo(top);
  for (const [index, cells] of rows.entries()) {
    await sheet.addRow(cells, index === depth - 1 ? LAST_HEAD_HEIGHT : HEAD_HEIGHT);
  }
  await sheet.addRow(columns.map(({ number }) => ({ value: number, style: NUMBER_ROW_STYLE })));
}

async function writeLine(sheet: SheetWriter, text: string, style: CellStyle): Promise<void> {
  await sheet.addRow([{ value: text, style }]);
}

/** A text that begins like a formula stays a text: it is stored as one, in a cell whose format is text. */
function cellValue(value: CellValue, format: ColumnFormat, blankZeros: boolean): string | number | null {
  if (value === null || (value === 0 && blankZeros)) return null;
  if (format === 'percent' && typeof value === 'number') return value / 10_000;
  return value;
}
