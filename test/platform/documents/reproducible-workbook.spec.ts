import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { ReproducibleWorkbook } from '../../../src/platform/documents/reproducible-workbook';
import { sha256Of } from '../../../src/platform/documents/document-store';
import { SheetFormula } from '../../../src/platform/sheets/sheet-writer';
import { WorkbookFile } from '../../../src/platform/sheets/workbook-file';
import { readSheets } from '../../support/workbook';

const ROWS = 4000;

/** Text that hardly shrinks in an archive, the same for the same row: a sheet of it is more than what lies between it and who takes the archive. */
const noiseOf = (row: number): string =>
  createHash('shake256', { outputLength: 1500 }).update(String(row)).digest('base64');

async function writeBook(target: Writable, onRow: () => void = () => undefined): Promise<void> {
  const workbook = new ReproducibleWorkbook(target, { title: 'Sổ', author: 'Văn phòng', day: '2026-10-31' });
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
      const sheets = await readSheets(path);
      expect(sheets.map((sheet) => [sheet.name, sheet.rowCount, sheet.value(ROWS, 2)])).toEqual([
        ['Một', ROWS, `Đơn vị ${ROWS}`],
        ['Hai', ROWS, `Đơn vị ${ROWS}`],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps texts, numbers, looks and print settings as they are asked for', async () => {
    const bytes = await bytesOf(async (target) => {
      const workbook = new ReproducibleWorkbook(target, {
        title: 'Báo cáo <1>',
        author: 'Văn phòng & "Cộng"',
        day: '2026-10-31',
      });
      const sheet = await workbook.addSheet("Tổng/hợp: 'A' & B", {
        widths: [8, 20],
        frozen: { rows: 2, columns: 1 },
        gridLines: false,
        print: {
          orientation: 'landscape',
          pagesAcross: 2,
          titleRows: [1, 2],
          titleColumns: 1,
          numbered: true,
        },
      });
      await sheet.addRow(
        [{ value: ' <a> & "b"\u0001 \n', style: { format: '@', wrap: true } }, null, { value: -0.25 }],
        30,
      );
      sheet.skipRow();
      await sheet.addRow([{ value: '=1+1' }, { value: null, style: { fill: 'DCE6F1', border: {} } }]);
      await sheet.addRow([{ value: 3 }, { value: new SheetFormula('SUM(A4:A4)&"<"', 3) }]);
      sheet.merge(1, 1, 1, 2);
      sheet.filterBelow(2, 2, 3);
      await sheet.end();
      await workbook.commit();
    });
    const [sheet] = await readSheets(bytes);
    expect(sheet?.name).toBe("Tổng hợp  'A' & B");
    expect([1, 2, 3].map((row) => [1, 2, 3].map((column) => sheet?.value(row, column)))).toEqual([
      [' <a> & "b" \n', null, -0.25],
      [null, null, null],
      ['=1+1', null, null],
    ]);
    expect(sheet).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      filter: 'A2:B3',
      formulas: [['B4', 'SUM(A4:A4)&"<"', 3]],
    });
    expect(sheet?.merged).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    expect(parts['xl/workbook.xml']).toContain("'Tổng hợp  ''A'' &amp; B'!$A:$A,'Tổng hợp  ''A'' &amp; B'!$1:$2");
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B4"><f>SUM(A4:A4)&amp;&quot;&lt;&quot;</f><v>3</v></c>');
    const area = `<definedName name="_xlnm.Print_Area" localSheetId="0">'Tổng hợp  ''A'' &amp; B'!$A$1:$B$4</definedName>`;
    expect(parts['xl/workbook.xml']).toContain(area);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Báo cáo &lt;1&gt;</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>vi-VN</dc:language>');
    expect(parts['docProps/app.xml']).toContain('<Company>Văn phòng &amp; &quot;Cộng&quot;</Company>');
    for (const part of ['core', 'app']) {
      expect(parts['[Content_Types].xml']).toContain(`/docProps/${part}.xml`);
      expect(parts['_rels/.rels']).toContain(`docProps/${part}.xml`);
    }
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Văn phòng &amp; &quot;Cộng&quot;</dc:creator>');
  });

  it('is an archive whose check sums are right, as its own reader asks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      const path = join(folder, 'book.xlsx');
      await writeBook(createWriteStream(path));
      const workbook = await WorkbookFile.open(path);
      let rows = 0;
      for (const sheet of workbook.sheets) for await (const batch of workbook.rows(sheet)) rows += batch.length;
      await workbook.close();
      expect(rows).toBe(2 * ROWS);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('fails where the stream fails', async () => {
    const target = new PassThrough();
    target.destroy(new Error('the disk is full'));
    await expect(writeBook(target)).rejects.toThrow('the disk is full');
    const closed = new PassThrough();
    const writing = expect(writeBook(closed)).rejects.toThrow('was closed');
    setTimeout(() => closed.destroy(), 50);
    await writing;
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
