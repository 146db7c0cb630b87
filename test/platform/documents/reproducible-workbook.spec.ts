import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { Workbook } from 'exceljs';
import { ReproducibleWorkbook } from '../../../src/platform/documents/reproducible-workbook';
import { sha256Of } from '../../../src/platform/documents/document-store';

const ROWS = 4000;

/** Text that hardly shrinks in an archive, the same for the same row: a sheet of it is more than what lies between it and who takes the archive. */
const noiseOf = (row: number): string =>
  createHash('shake256', { outputLength: 1500 }).update(String(row)).digest('base64');

async function writeBook(target: Writable, onRow: () => void = () => undefined): Promise<void> {
  const workbook = new ReproducibleWorkbook(target, 'Văn phòng', '2026-10-31');
  for (const name of ['Một', 'Hai']) {
    const sheet = await workbook.addSheet(name, { widths: [8, 20, 40] });
    for (let n = 1; n <= ROWS; n++) {
      await sheet.addRow([n, `Đơn vị ${n}`, noiseOf(n)].map((value) => ({ value })));
      onRow();
    }
    await sheet.end();
  }
  await workbook.commit();
}

async function bytesOf(write: (target: Writable) => Promise<void>): Promise<Buffer> {
  const target = new PassThrough();
  const pieces: Buffer[] = [];
  target.on('data', (piece: Buffer) => pieces.push(piece));
  await write(target);
  await finished(target);
  return Buffer.concat(pieces);
}

describe('ReproducibleWorkbook', () => {
  it('writes the same bytes for the same cells', async () => {
    const [first, second] = [await bytesOf(writeBook), await bytesOf(writeBook)];
    expect(sha256Of(second)).toBe(sha256Of(first));
  });

  it('loses no row of a sheet that waits for its archive', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      const path = join(folder, 'book.xlsx');
      await writeBook(createWriteStream(path));
      const book = new Workbook();
      await book.xlsx.readFile(path);
      expect(book.worksheets.map((sheet) => [sheet.name, sheet.rowCount, sheet.getCell(`B${ROWS}`).value])).toEqual([
        ['Một', ROWS, `Đơn vị ${ROWS}`],
        ['Hai', ROWS, `Đơn vị ${ROWS}`],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('waits while nobody takes the archive, and goes on when somebody does', async () => {
    const target = new PassThrough();
    let rows = 0;
    const writing = writeBook(target, () => rows++);
    for (let turn = 0; turn < 2000; turn++) await turnOfEventLoop();
    expect(rows).toBeLessThan(ROWS);
    target.resume();
    await writing;
    expect(rows).toBe(2 * ROWS);
  });
});
