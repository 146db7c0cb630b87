import { createReadStream } from 'node:fs';
import type { KeptHead, KeptRow, KeptRows } from '../domain/import-upload';

const LINE_FEED = 0x0a;

/** Some of the rejected rows that a file keeps, from the `offset`th on. */
export async function keptRows(
  path: string,
  slice: { readonly offset: number; readonly limit: number },
): Promise<KeptRows> {
  const head = await headOf(path);
  const rows: KeptRow[] = [];
  if (slice.limit === 0) return { ...head, rows };
  for await (const line of linesAfter(path, 1 + slice.offset)) {
    rows.push(JSON.parse(line) as KeptRow);
    if (rows.length >= slice.limit) break;
  }
  return { ...head, rows };
}

/** The rejected rows that a file keeps, one after the other; the file is let go of when no more are asked for. */
export async function openKeptRows(
  path: string,
): Promise<{ readonly head: KeptHead; readonly rows: AsyncGenerator<KeptRow, void, void> }> {
  return { head: await headOf(path), rows: rowsOf(path) };
}

async function* rowsOf(path: string): AsyncGenerator<KeptRow, void, void> {
  for await (const line of linesAfter(path, 1)) yield JSON.parse(line) as KeptRow;
}

async function headOf(path: string): Promise<KeptHead> {
  for await (const line of linesAfter(path, 0)) {
    const head = JSON.parse(line) as KeptHead | readonly string[];
    return isListOfNames(head) ? olderHead(head) : head;
  }
  return olderHead([]);
}

function isListOfNames(head: KeptHead | readonly string[]): head is readonly string[] {
  return Array.isArray(head);
}

/** Files of before kept the names of the columns alone. */
function olderHead(columns: readonly string[]): KeptHead {
  const forms = { dates: null, amounts: null };
  return { columns, names: columns, language: 'en', forms, separator: ',', hasByteOrderMark: false };
}

/** The lines of a file after the first few, of which no text is made. */
async function* linesAfter(path: string, count: number): AsyncGenerator<string, void, void> {
  let toPass = count;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = piece as Buffer;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      if (toPass > 0) toPass -= 1;
      else yield Buffer.concat([rest, bytes.subarray(from, end)]).toString('utf8');
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    if (toPass === 0) rest = Buffer.concat([rest, bytes.subarray(from)]);
  }
}
