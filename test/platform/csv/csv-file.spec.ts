import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvFile } from '../../../src/platform/csv/csv-file';
import { CsvSplitter, type CsvRecord } from '../../../src/platform/csv/csv-splitter';
import { csvLine, CsvWriter } from '../../../src/platform/csv/csv-writer';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'csv-'))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly header: readonly string[];
  readonly records: CsvRecord[];
  readonly file: CsvFile;
}

async function read(content: string | Uint8Array): Promise<Read> {
  const path = join(folder, 'file.csv');
  writeFileSync(path, content);
  const file = await CsvFile.open(path);
  try {
    const records: CsvRecord[] = [];
    for await (const batch of file.batches()) records.push(...batch.records);
    return { header: file.start.header, records, file };
  } finally {
    await file.close();
  }
}

const cells = ({ records }: Read) => records.map((record) => record.cells);
const lines = ({ records }: Read) => records.map((record) => record.line);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'read',
    (error: { code?: string; parameters?: object }) => ({ code: error.code, ...error.parameters }),
  );

describe('a CSV file', () => {
  it.each([
    ['commas and LF', 'a,b\n1,2\n3,4\n'],
    ['semicolons and CRLF', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['no final line break', 'a,b\n1,2\n3,4'],
    ['quotes everywhere', '"a";"b"\r\n"1";"2"\r\n"3";"4"\r\n'],
    ['empty lines', 'a,b\n\n1,2\n\r\n3,4\n\n'],
  ])('is read with %s', async (_, content) => {
    const result = await read(content);
    expect(result.header).toEqual(['a', 'b']);
    expect(cells(result)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps quotes, separators and line breaks inside quotes, and line numbers true behind them', async () => {
    const result = await read('a,b\n"x, ""y""\r\nz",1\n2,3\n"\n\n",4\n5,6\n');
    expect(cells(result)).toEqual([
      ['x, "y"\r\nz', '1'],
      ['2', '3'],
      ['\n\n', '4'],
      ['5', '6'],
    ]);
    expect(lines(result)).toEqual([2, 4, 5, 8]);
  });

  it('takes a quote inside a cell as an ordinary character', async () => {
    expect(cells(await read('a,b\nống 5",="001"\n'))).toEqual([['ống 5"', '="001"']]);
  });

  it('marks a row with text behind a closing quote, and loses no other row for it', async () => {
    const { records } = await read('a,b\n"x"y,1\n2,3\n');
    expect(records).toEqual([
      { line: 2, cells: ['xy', '1'], misquoted: true },
      { line: 3, cells: ['2', '3'], misquoted: false },
    ]);
  });

  it('knows whether the last line is ended, and the hash of every byte', async () => {
    const content = '\ufeffa;b\r\n1;ệ\r\n';
    const { file } = await read(content);
    expect(file.endsWithLineBreak).toBe(true);
    expect(file.sha256()).toBe(createHash('sha256').update(content).digest('hex'));
    expect((await read('a,b\n1,2')).file.endsWithLineBreak).toBe(false);
  });

  it.each([
    ['an unclosed quote', 'a,b\n1,2\n"3,4\n5,6\n', { code: 'csv.unclosed-quote', line: 3 }],
    ['an unclosed quote further on in a row', 'a,b\n"1\n",2\n3,"4\n', { code: 'csv.unclosed-quote', line: 4 }],
    ['a last row cut off', 'a,b\n1,2\n3', { code: 'csv.cut-off', line: 3, cells: 1, columns: 2 }],
    ['nothing', '', { code: 'csv.empty' }],
    ['nothing but a byte order mark', '\ufeff', { code: 'csv.empty' }],
    ['nothing but line breaks', '\r\n\n', { code: 'csv.empty' }],
    ['a line without end', `a,b\n${'x'.repeat(5_000_000)}\n`, { code: 'csv.record-too-long' }],
    [
      'a quote open over a million characters',
      `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`,
      { code: 'csv.unclosed-quote', line: 2 },
    ],
  ])('is refused with %s', async (_, content, error) => {
    expect(await codeOf(read(content))).toEqual(error);
  });

  it('is refused in UTF-16, with and without byte order mark', async () => {
    expect(await codeOf(read(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le')))).toEqual({ code: 'csv.utf-16' });
    expect(await codeOf(read(Buffer.from('a,b\n1,2\n', 'utf16le')))).toEqual({ code: 'csv.utf-16' });
    expect(await codeOf(read(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le').swap16()))).toEqual({ code: 'csv.utf-16' });
  });

  it('is refused where carriage returns alone end the lines', async () => {
    expect(await codeOf(read(Buffer.from('a,b\r1,2\r')))).toEqual({ code: 'csv.carriage-returns' });
    expect(await codeOf(read(Buffer.from('a,b\r\n1,2\r')))).not.toEqual({ code: 'csv.carriage-returns' });
  });

  it('is refused in Windows-1258, with the first line that shows it', async () => {
    // "Đại Phát" and "Hà Nội" as Windows wrote them: letters, with the tones behind them.
    const bytes = Buffer.concat([
      Buffer.from('a,b\n1,2\n3,'),
      Buffer.from([0xd0, 0x61, 0xf2, 0x69, 0x20, 0x50, 0x68, 0xe1, 0x74]),
      Buffer.from('\n'),
    ]);
    expect(await codeOf(read(bytes))).toEqual({ code: 'csv.windows-1258', line: 3 });
  });

  it('is refused in other old encodings, far into the file', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`a,b\n${'1,2\n'.repeat(200_000)}`),
      Buffer.from([0x33, 0x2c, 0xb8, 0xb5, 0xbb]),
      Buffer.from('\n'),
    ]);
    expect(await codeOf(read(bytes))).toEqual({ code: 'csv.not-utf-8', line: 200_002 });
  });

  it('that is not there, or a folder, is refused', async () => {
    expect(await codeOf(CsvFile.open(join(folder, 'none.csv')))).toMatchObject({ code: 'csv.missing' });
    expect(await codeOf(CsvFile.open(folder))).toMatchObject({ code: 'csv.unreadable' });
  });
});

describe('splitting', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', '\n', '\r', ' ', '1'), maxLength: 8 });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  const separator = fc.constantFrom<[',', ';']>(',', ';');

  it('gives back what was written, wherever the pieces are cut, at the lines where it stands', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), separator, fc.integer({ min: 1, max: 20 }), (rows, sep, size) => {
        const text = rows.map((each) => `${csvLine(each, sep)}\n`).join('');
        const splitter = new CsvSplitter(sep);
        const records: CsvRecord[] = [];
        for (let at = 0; at < text.length; at += size) records.push(...splitter.take(text.slice(at, at + size)));
        expect(splitter.finish()).toBeUndefined();
        const written = rows.filter((each) => each.join('') !== '' || each.length > 1);
        expect(records.map((record) => record.cells)).toEqual(written);
        expect(records.map((record) => record.line)).toEqual(linesOf(rows, sep));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with another reader', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), separator, (rows, sep) => {
        const text = rows.map((each) => csvLine(each, sep)).join('\r\n');
        const splitter = new CsvSplitter(sep);
        const records = splitter.take(text);
        const last = splitter.finish();
        const other: string[][] = parse(text, { delimiter: sep, relaxColumnCount: true, recordDelimiter: '\r\n' });
        expect([...records, ...(last ? [last] : [])].map((record) => record.cells)).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  function linesOf(rows: string[][], sep: ',' | ';'): number[] {
    let line = 1;
    return rows.map((each) => {
      const begins = line;
      line += csvLine(each, sep).split('\n').length;
      return begins;
    });
  }
});

describe('a CSV file being written', () => {
  it('stands under its name only when it is published, and goes when it has no lines', async () => {
    const path = join(folder, 'out.csv');
    const writer = new CsvWriter(path, ['a', 'b'], ';', true);
    await writer.add(['1;2', ' x']);
    await writer.finish();
    await expect(CsvFile.open(path)).rejects.toMatchObject({ code: 'csv.missing' });
    await writer.publish();
    const file = await CsvFile.open(path);
    expect(file.start).toEqual({ header: ['a', 'b'], separator: ';', hasByteOrderMark: true });
    await file.close();
    await new CsvWriter(path, ['a'], ',', false).publish();
    await expect(CsvFile.open(path)).rejects.toMatchObject({ code: 'csv.missing' });
  });
});
