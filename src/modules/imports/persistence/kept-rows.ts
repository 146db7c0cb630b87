import { CsvFile } from '../../../platform/csv/csv-file';
import { KEPT_COLUMNS, type KeptRow, type KeptRows } from '../domain/import-upload';
import type { Problem } from '../domain/source-row';

/** Some of the rejected rows that a file keeps, from the `offset`th on. */
export async function keptRows(
  path: string,
  slice: { readonly offset: number; readonly limit: number },
): Promise<KeptRows> {
  const { columns, rows } = await openKeptRows(path);
  const found: KeptRow[] = [];
  let passed = 0;
  for await (const row of rows) {
    passed += 1;
    if (passed > slice.offset) found.push(row);
    if (found.length >= slice.limit) break;
  }
  return { columns, rows: found };
}

/** The rejected rows that a file keeps, one after the other; the file is let go of when no more are asked for. */
export async function openKeptRows(
  path: string,
): Promise<{ readonly columns: readonly string[]; readonly rows: AsyncGenerator<KeptRow, void, void> }> {
  const file = await CsvFile.open(path);
  return { columns: file.start.header.slice(KEPT_COLUMNS.length), rows: rowsOf(file) };
}

async function* rowsOf(file: CsvFile): AsyncGenerator<KeptRow, void, void> {
  try {
    for await (const { records } of file.batches()) {
      for (const { cells } of records) {
        const [line = '', origin = '', problems = '[]', ...rest] = cells;
        yield {
          line: Number(line),
          origin: Number(origin),
          problems: JSON.parse(problems) as readonly Problem[],
          cells: rest,
        };
      }
    }
  } finally {
    await file.close();
  }
}
