import { worldError } from '../world-errors';
import type { BadFile, TableKind, TablesByKind } from './bad-file';
import { csvLine, type CsvRow, type CsvTable } from './csv';

/** One row of a bad file: cells that differ from a good row, and whether the row must be rejected. */
export interface Variation {
  readonly cells: Readonly<Record<string, string>>;
  readonly rejected: boolean;
}

/** A good row with some cells changed so that it must be rejected. */
export function bad(cells: Readonly<Record<string, string>>): Variation {
  return { cells, rejected: true };
}

/** A good row, perhaps with some cells changed that may be so. */
export function good(cells: Readonly<Record<string, string>> = {}): Variation {
  return { cells, rejected: false };
}

/** A file of good rows of a table, one for each variation, each with its variation. */
export function variedFile(
  tables: TablesByKind,
  kind: TableKind,
  name: string,
  what: string,
  variations: readonly Variation[],
): BadFile {
  const table = tables[kind];
  const rows = firstRows(table, variations.length);
  if (rows.length === 0) {
    throw worldError('world.invalid', {
      name: table.fileName,
      why: {
        vi: 'tệp không có dòng nào, hãy lấy nhiều đơn vị hơn',
        en: 'it is empty, take a world with more employers',
      },
    });
  }
  const lines = variations.map(({ cells }, position) =>
    csvLine(table.header.map((column, place) => cells[column] ?? cellOf(rows, position, place))),
  );
  return {
    fileName: `${kind}-${name}.csv`,
    kind,
    bytes: utf8(`${[csvLine(table.header), ...lines].join('\n')}\n`),
    rejects: variations.flatMap(({ rejected }, position) => (rejected ? [position + 2] : [])),
    what,
  };
}

/** The first rows of a table. */
export function firstRows(table: CsvTable, count: number): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of table.rows()) {
    if (rows.push(row) === count) break;
  }
  return rows;
}

/** Text as UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function cellOf(rows: readonly CsvRow[], position: number, place: number): string {
  return rows[position % rows.length]?.[place] ?? '';
}
