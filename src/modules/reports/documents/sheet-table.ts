import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { ReproducibleWorkbook } from '../../../platform/documents/reproducible-workbook';
import type { CellStyle } from '../../../platform/sheets/cell-style';
import { columnLetters } from '../../../platform/sheets/cell-place';
import { serialOfDay } from '../../../platform/sheets/sheet-value';
import {
  SheetFormula,
  type CellContent,
  type SheetWriter,
  type WrittenCell,
} from '../../../platform/sheets/sheet-writer';
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
  NOTE_STYLE,
  NUMBER_ROW_STYLE,
  PLAIN_STYLE,
  SIGNED_STYLE,
  SIGNING_STYLE,
  TITLE_STYLE,
} from './sheet-style';
import type { SheetSignature } from './sheet-signature';
import type { SumFormula } from './sheet-sums';

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
  /** The formula by which a row adds up others; null for a row that adds up none. Its amounts and counts then are formulas with their values. */
  readonly sumOf?: (row: Row) => SumFormula | null;
  readonly notes: readonly string[];
  /** Columns that stay in sight when scrolling to the right. */
  readonly frozenColumns: number;
  /** Zero amounts are left empty: on long lists they hide what matters. */
  readonly blankZeros: boolean;
  /** Absent where nobody signs the sheet. */
  readonly signature?: SheetSignature;
}

/** Characters that a page across takes at a size that can still be read. */
const PAGE_WIDTH = 215;
/** Characters that a signature takes, and rows that are left to sign in. */
const SIGNATURE_WIDTH = 48;
const SIGNATURE_ROWS = 4;
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
    const sum = table.sumOf?.(row) ?? null;
    const place = sheet.lastRow + 1;
    const cells = columns.map((column, index) => {
      const format = column.formatOf?.(row) ?? column.format;
      const value = cellValue(column.valueOf(row), format, table.blankZeros);
      const isSum = sum !== null && typeof value === 'number' && ADDED_UP.has(format) && column.addsUp !== false;
      const content = isSum ? new SheetFormula(sum(columnLetters(index + 1), place), value) : value;
      return { value: content, style: styleOf(format, bold) };
    });
    await sheet.addRow(cells, LINE_HEIGHT * linesIn(columns, row));
    // Lets others have their turn.
    if (sheet.lastRow % ROWS_BETWEEN_PAUSES === 0) await turnOfEventLoop();
  }
  sheet.filterBelow(numberRow, columns.length, sheet.lastRow);
  sheet.skipRow();
  const widths = columns.map(({ width }) => width);
  for (const note of table.notes) await writeNote(sheet, note, widths);
  if (table.signature) await writeSignature(sheet, table.signature, widths);
  await sheet.end();
}

const ADDED_UP = new Set<ColumnFormat>(['amount', 'count']);

/** A note over the columns of the first page: what lies beyond the printed columns would not be printed. */
async function writeNote(sheet: SheetWriter, note: string, widths: readonly number[]): Promise<void> {
  const columns = columnsOnFirstPage(widths);
  const across = widths.slice(0, columns).reduce((sum, width) => sum + width, 0);
  await sheet.addRow([{ value: note, style: NOTE_STYLE }], LINE_HEIGHT * Math.ceil((note.length + 1) / across));
  if (columns > 1) sheet.merge(sheet.lastRow, 1, sheet.lastRow, columns);
}

/** Place and day, who signs and how, and his name, at the right of the first page. */
async function writeSignature(sheet: SheetWriter, signature: SheetSignature, widths: readonly number[]): Promise<void> {
  const last = columnsOnFirstPage(widths);
  let first = last;
  for (let width = widths[last - 1] ?? 0; width < SIGNATURE_WIDTH && first > 1; width += widths[first - 1] ?? 0)
    first -= 1;
  const write = async (text: string, style: CellStyle): Promise<void> => {
    await sheet.addRow([...Array.from({ length: first - 1 }, () => null), { value: text, style }]);
    if (last > first) sheet.merge(sheet.lastRow, first, sheet.lastRow, last);
  };
  sheet.skipRow();
  await write(signature.placeAndDate, SIGNING_STYLE);
  for (const title of signature.titles) await write(title, SIGNED_STYLE);
  await write(signature.signing, SIGNING_STYLE);
  for (let row = 0; row < SIGNATURE_ROWS; row += 1) sheet.skipRow();
  await write(signature.name ?? '', SIGNED_STYLE);
}

function columnsOnFirstPage(widths: readonly number[]): number {
  let columns = 0;
  for (let width = 0; columns < widths.length; columns += 1) {
    width += widths[columns] ?? 0;
    if (width > PAGE_WIDTH && columns > 0) break;
  }
  return columns;
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
      orientation: 'landscape',
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
  return Math.ceil(rest / (PAGE_WIDTH - repeated));
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
function cellValue(value: CellValue, format: ColumnFormat, blankZeros: boolean): Exclude<CellContent, SheetFormula> {
  if (value === null || (value === 0 && blankZeros)) return null;
  if (format === 'percent' && typeof value === 'number') return value / 10_000;
  if (format === 'day' && typeof value === 'string') return serialOfDay(value);
  if (format === 'month' && typeof value === 'string') return serialOfDay(`${value}-01`);
  return value;
}
