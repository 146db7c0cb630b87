/** One table of the world as a CSV file of the import contract: its name, its header, and its rows, made while they are read. */
export interface CsvTable {
  readonly fileName: string;
  readonly header: readonly string[];
  rows(): Iterable<CsvRow>;
}

/** The cells of one row, as text. */
export type CsvRow = readonly string[];

const NEEDS_QUOTES = /[",;\r\n]/;

/** One line of RFC 4180 without its line end; cells with a separator, a quote or a line break are quoted. */
export function csvLine(row: CsvRow, separator: ',' | ';' = ','): string {
  let line = csvCell(row[0] as string);
  for (let i = 1; i < row.length; i += 1) line += separator + csvCell(row[i] as string);
  return line;
}

/**
 * The whole file in pieces of about `pieceLength` characters: large enough to write quickly, small enough to hold
 * in memory whatever the size of the table.
 */
export function* csvPieces(table: CsvTable, pieceLength = 131_072): Generator<{ text: string; rows: number }> {
  let text = `${csvLine(table.header)}\n`;
  let rows = 0;
  for (const row of table.rows()) {
    text += `${csvLine(row)}\n`;
    rows += 1;
    if (text.length >= pieceLength) {
      yield { text, rows };
      text = '';
      rows = 0;
    }
  }
  if (text !== '') yield { text, rows };
}

function csvCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
