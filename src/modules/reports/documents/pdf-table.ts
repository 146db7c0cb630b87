import { formatCount } from '../../../platform/documents/vietnamese-format';
import { hundredthsText } from '../domain/ratio';
import {
  columnsOf,
  headCells,
  headDepth,
  type CellValue,
  type ColumnFormat,
  type FormColumn,
  type FormNode,
  type HeadCell,
} from './form-table';
import { decimalComma } from './report-words';

/** A table as the template prints it: nothing is left to compute. */
export interface PdfTable {
  readonly columns: readonly PdfColumn[];
  readonly head: readonly PdfHeadCell[];
  readonly rows: readonly PdfRow[];
  /** Size of the type in tenths of a point. */
  readonly fontTenths: number;
  /** Whether the table is kept on one page: it is short enough. */
  readonly keep: boolean;
}

/** A column either has the width that its longest value needs, in points, or a share of what the others leave. */
export interface PdfColumn {
  readonly points: number | null;
  readonly share: number | null;
  readonly align: 'left' | 'right' | 'center';
}

/** A cell of the head: a title, or the number that an official form gives the column. */
export interface PdfHeadCell extends HeadCell {
  readonly isNumber: boolean;
}

export interface PdfRow {
  readonly bold: boolean;
  readonly cells: readonly string[];
}

/** How a table is to look. */
export interface PdfTableOptions<Row> {
  readonly page: 'portrait' | 'landscape';
  readonly fontTenths: number;
  readonly isBold?: (row: Row) => boolean;
  readonly numbered?: boolean;
  readonly blankZeros?: boolean;
}

/** Text width of A4 with the margins of the letter (165 mm) and of its annexes (262 mm), in points. */
const PAGE_POINTS = { portrait: 467, landscape: 742 } as const;
const SMALLEST_FONT_TENTHS = 60;
const LONGEST_KEPT = 16;
const CELL_MARGIN = 7;
/** Narrower columns would break their titles into single syllables. */
const LEAST_EMS = 3;

const ALIGN: Readonly<Record<ColumnFormat, 'left' | 'right' | 'center'>> = {
  text: 'left',
  amount: 'right',
  count: 'right',
  percent: 'right',
  mark: 'center',
  day: 'center',
  month: 'center',
};

/** Lays rows out under the columns of a form. Figures are never cut or torn: where they need more room the type gets smaller, down to 6 points. */
export function pdfTable<Row>(
  nodes: readonly FormNode<Row>[],
  rows: readonly Row[],
  options: PdfTableOptions<Row>,
): PdfTable {
  const columns = columnsOf(nodes);
  const written = rows.map((row) => ({
    bold: options.isBold?.(row) ?? false,
    cells: columns.map((column) =>
      cellText(column.valueOf(row), column.formatOf?.(row) ?? column.format, options.blankZeros ?? false),
    ),
  }));
  const fontTenths = fontThatFits(columns, written, options);
  return {
    columns: columns.map((column, index) => {
      const isText = column.format === 'text';
      return {
        points: isText ? null : figurePoints(column, written, index, fontTenths),
        share: isText ? column.width : null,
        align: ALIGN[column.format],
      };
    }),
    head: pdfHead(nodes, options.numbered ?? false),
    rows: written,
    fontTenths,
    keep: written.length <= LONGEST_KEPT,
  };
}

function pdfHead<Row>(nodes: readonly FormNode<Row>[], numbered: boolean): PdfHeadCell[] {
  const titles = headCells(nodes).map((cell) => ({ ...cell, isNumber: false }));
  if (!numbered) return titles;
  const row = headDepth(nodes);
  const numbers = columnsOf(nodes).map(({ number }, column) => ({
    title: number,
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    isNumber: true,
  }));
  return [...titles, ...numbers];
}

/** The room that columns need on the page at a size of type, text columns at their least. */
export function pointsNeeded<Row>(
  columns: readonly FormColumn<Row>[],
  rows: readonly PdfRow[],
  fontTenths: number,
): number {
  const points = columns.map((column, index) =>
    column.format === 'text' ? leastTextPoints(column, fontTenths) : figurePoints(column, rows, index, fontTenths),
  );
  return points.reduce((sum, width) => sum + width, 0);
}

/** The width of the page that a table stands on, in points. */
export function pagePoints(page: PdfTableOptions<unknown>['page']): number {
  return PAGE_POINTS[page];
}

/** A value as documents print it: dots between thousands, decimal comma, nothing for what is not there. */
export function cellText(value: CellValue, format: ColumnFormat, blankZeros = false): string {
  if (value === null || (value === 0 && blankZeros)) return '';
  if (typeof value === 'string') {
    return format === 'day' || format === 'month' ? value.split('-').toReversed().join('/') : value;
  }
  return format === 'percent' ? `${decimalComma(hundredthsText(BigInt(value)))}\u00a0%` : formatCount(value);
}

function fontThatFits<Row>(
  columns: readonly FormColumn<Row>[],
  rows: readonly PdfRow[],
  { page, fontTenths }: PdfTableOptions<Row>,
): number {
  let size = fontTenths;
  while (size > SMALLEST_FONT_TENTHS && pointsNeeded(columns, rows, size) > PAGE_POINTS[page]) size -= 5;
  return size;
}

function figurePoints<Row>(
  column: FormColumn<Row>,
  rows: readonly PdfRow[],
  index: number,
  fontTenths: number,
): number {
  // Not Math.max over the rows: a list of arguments has an end, a list of employers has none.
  const longest = rows.reduce((most, row) => Math.max(most, unbreakablePoints(row.cells[index] ?? '', fontTenths)), 0);
  const title = unbreakablePoints(column.title, fontTenths);
  const number = unbreakablePoints(column.number, fontTenths);
  const least = ((column.leastEms ?? LEAST_EMS) * fontTenths) / 10;
  return Math.ceil(Math.max(least, title, number, longest)) + CELL_MARGIN;
}

/** Two fifths of the characters that the column would like on one line: beyond that, words are torn. */
function leastTextPoints<Row>(column: FormColumn<Row>, fontTenths: number): number {
  return Math.ceil((column.width * 0.45 * fontTenths * 0.55) / 10) + CELL_MARGIN;
}

/** Width of the longest piece that no line break may divide, as bold Times sets it: dots and commas a quarter of an em, digits half, letters more. */
function unbreakablePoints(text: string, fontTenths: number): number {
  const pieces = text.split(/[ –]/).map((piece) => {
    let ems = 0;
    for (const character of piece) ems += /[.,\u00a0()]/.test(character) ? 0.3 : /[\d+-]/.test(character) ? 0.52 : 0.62;
    return ems;
  });
  return (Math.max(0, ...pieces) * fontTenths) / 10;
}
