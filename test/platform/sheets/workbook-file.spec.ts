import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { SheetDate, SheetFault, type SnapshotRow, type SheetValue } from '../../../src/platform/sheets/sheet-value';
import { tableFormatOf } from '../../../src/platform/sheets/table-format';
import { WorkbookFile } from '../../../src/platform/sheets/workbook-file';
import { handMadeWorkbook, inlineRows, type HandMadeWorkbook } from '../../support/hand-made-workbook';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const path = join(folder, 'book.xlsx');
afterAll(() => rmSync(folder, { recursive: true }));

async function readBook(bytes: Uint8Array): Promise<Record<string, SnapshotRow[]>> {
  writeFileSync(path, bytes);
  const workbook = await WorkbookFile.open(path);
  try {
    const sheets: Record<string, SnapshotRow[]> = {};
    for (const sheet of workbook.sheets) {
      const rows: SnapshotRow[] = [];
      for await (const batch of workbook.rows(sheet)) rows.push(...batch);
      sheets[sheet.name] = rows;
    }
    return sheets;
  } finally {
    await workbook.close();
  }
}

const rowsOf = async (book: Omit<HandMadeWorkbook, 'sheets'> & { rows: string }): Promise<SnapshotRow[]> =>
  (await readBook(handMadeWorkbook({ ...book, sheets: { S: book.rows } })))['S'] ?? [];

/** The value of the only cell. */
const cellOf = async (cell: string, book: Omit<HandMadeWorkbook, 'sheets'> = {}): Promise<SheetValue | undefined> =>
  (await rowsOf({ ...book, rows: `<row r="1">${cell}</row>` }))[0]?.cells[0];

const code = (bytes: Uint8Array): Promise<string> =>
  readBook(bytes).then(
    () => 'read',
    (error: unknown) => (error as { code: string }).code,
  );

describe('the cells of a workbook', () => {
  const CELLS: [what: string, cell: string, value: SheetValue | undefined, book?: Omit<HandMadeWorkbook, 'sheets'>][] =
    [
      [
        'a shared text',
        '<c r="A1" t="s"><v>1</v></c>',
        'Mã đơn vị',
        { strings: '<si><t>x</t></si><si><t>Mã đơn vị</t></si>' },
      ],
      [
        'a rich text without its phonetic hints',
        '<c r="A1" t="s"><v>0</v></c>',
        'Công ty A',
        {
          strings:
            '<si><r><rPr><b/></rPr><t xml:space="preserve">Công ty </t></r><r><t>A</t></r><rPh sb="0" eb="1"><t>kongu</t></rPh></si>',
        },
      ],
      [
        'a text in its cell',
        '<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><t>&lt;b&gt; &#7863; &amp;amp;</t></r></is></c>',
        'a <b> ặ &amp;',
      ],
      ['escaped signs', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>', 'a\rb_x'],
      ['CDATA', '<c r="A1" t="str"><v><![CDATA[<a> & b]]></v></c>', '<a> & b'],
      ['a number', '<c r="A1"><v>1.01235E+12</v></c>', 1_012_350_000_000],
      ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
      ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', new SheetFault('#DIV/0!')],
      ['the number that a formula gave', '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', 12],
      ['the text that a formula gave', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
      ['the empty text that a formula gave', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
      ['a formula never computed', '<c r="A1"><f>SUM(B1:B9)</f></c>', new SheetFault('')],
      ['an empty cell with a look', '<c r="A1" s="1"/>', undefined, { formats: [14] }],
      ['a day in format 14', '<c r="A1" s="1"><v>45658</v></c>', new SheetDate('2025-01-01', null), { formats: [14] }],
      [
        'a day in Vietnamese',
        '<c r="A1" s="1"><v>45869</v></c>',
        new SheetDate('2025-07-31', null),
        { formats: ['[$-42A]dd/mm/yyyy;@'] },
      ],
      ['a month', '<c r="A1" s="1"><v>45839</v></c>', new SheetDate('2025-07-01', null), { formats: ['mm\\/yyyy'] }],
      [
        'a moment',
        '<c r="A1" s="1"><v>45658.354166666664</v></c>',
        new SheetDate('2025-01-01', '08:30:00'),
        { formats: [22] },
      ],
      [
        'a moment a hair before midnight',
        '<c r="A1" s="1"><v>45657.999999999</v></c>',
        new SheetDate('2025-01-01', null),
        { formats: [22] },
      ],
      [
        'a day counted from 1904',
        '<c r="A1" s="1"><v>44196</v></c>',
        new SheetDate('2025-01-01', null),
        { formats: [14], from1904: true },
      ],
      ['a day of January 1900', '<c r="A1" s="1"><v>1</v></c>', new SheetDate('1900-01-01', null), { formats: [14] }],
      ['an ISO day', '<c r="A1" t="d"><v>2025-01-31T00:00:00</v></c>', new SheetDate('2025-01-31', null)],
      ['an amount in đồng', '<c r="A1" s="1"><v>45658</v></c>', 45658, { formats: ['#,##0 "đồng/year"'] }],
      ['a duration', '<c r="A1" s="1"><v>1.5</v></c>', 1.5, { formats: ['[h]:mm:ss'] }],
      ['colours and conditions', '<c r="A1" s="1"><v>5</v></c>', 5, { formats: ['[Red][>100]0;[Blue]General'] }],
    ];
  it.each(CELLS.map(([what, cell, value, book = {}]) => [what, cell, value, book] as const))(
    '%s',
    async (_, cell, value, book) => {
      expect(await cellOf(cell, book)).toEqual(value);
    },
  );

  it('stand in their columns and rows, whatever is left out between', async () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c r="AB2"><v>2</v></c></row><row r="3"><c r="A3" s="1"/></row><row r="7"><c r="A7"><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c></row>';
    const read = await rowsOf({ rows, formats: [14] });
    expect(read.map(({ row }) => row)).toEqual([2, 7, 8]);
    expect(read[0]?.cells).toEqual([null, null, 1, ...new Array<null>(24).fill(null), 2]);
    expect(read[2]?.cells).toEqual([4, 5]);
  });

  it('are read with prefixes, comments, quotes of both kinds and an angle within an attribute', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><!-- <x:row> --><x:sheetData><x:row r=\'1\' note="a>b"><x:c r="A1" t=\'str\'><x:v>ok</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const read = await readBook(handMadeWorkbook({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } }));
    expect(read['S']).toEqual([{ row: 1, cells: ['ok'] }]);
  });

  it('are those of the sheets that are shown', async () => {
    const sheets = { Một: inlineRows([['1']]), Ẩn: inlineRows([['2']]), 'Hai &amp; ba': inlineRows([['3']]) };
    expect(Object.keys(await readBook(handMadeWorkbook({ sheets, hidden: ['Ẩn'] })))).toEqual(['Một', 'Hai & ba']);
  });

  it('are those that another library wrote', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Kỳ', 'Số tiền'],
            ['2025-08', 21_120_000],
            [new Date('2025-09-20T00:00:00Z'), null],
          ],
        },
      ],
    });
    expect((await readBook(bytes))['S']).toEqual([
      { row: 1, cells: ['Kỳ', 'Số tiền'] },
      { row: 2, cells: ['2025-08', 21_120_000] },
      { row: 3, cells: [new SheetDate('2025-09-20', null)] },
    ]);
  });
});

describe('a workbook that cannot be read', () => {
  const good = handMadeWorkbook({ sheets: { S: inlineRows([['a']]) } });
  const sheet = (xml: string): Uint8Array =>
    handMadeWorkbook({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } });
  const stored = handMadeWorkbook({ sheets: { S: inlineRows([['abcdef']]) }, level: 0 });
  const changed = Uint8Array.from(stored);
  changed[Buffer.from(stored).indexOf('abcdef')] = 0x7a;

  it.each([
    ['cut off', good.subarray(0, good.length - 30), 'xlsx.damaged'],
    ['cut off in its first part', good.subarray(0, 60), 'xlsx.damaged'],
    ['changed on its way', changed, 'xlsx.damaged'],
    ['XML that ends too early', sheet('<worksheet><sheetData><row r="1">'), 'xlsx.damaged'],
    ['XML with definitions of its own', sheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'), 'xlsx.damaged'],
    [
      'an unknown entity',
      sheet('<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'),
      'xlsx.damaged',
    ],
    [
      'rows out of order',
      sheet('<worksheet><sheetData><row r="5"/><row r="4"/></sheetData></worksheet>'),
      'xlsx.damaged',
    ],
    [
      'a row beyond the last',
      sheet('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
      'xlsx.damaged',
    ],
    [
      'a column beyond the last',
      sheet('<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>'),
      'xlsx.damaged',
    ],
    [
      'a text that is not there',
      sheet('<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'),
      'xlsx.damaged',
    ],
    [
      'a sheet that is not there',
      handMadeWorkbook({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': null } }),
      'xlsx.damaged',
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'xlsx.binary'],
    ['OpenDocument', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }), 'xlsx.open-document'],
    ['some other archive', zipSync({ 'a.txt': strToU8('x') }), 'xlsx.no-workbook'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });

  it('because it would unpack to far more than a workbook holds', async () => {
    const spaces = ' '.repeat(70 << 20);
    expect(await code(sheet(`<worksheet>${spaces}<sheetData/></worksheet>`))).toBe('xlsx.too-large');
  });
});

describe('the format of a table', () => {
  const OLE = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(22),
    Buffer.from([9, 0]),
    Buffer.alloc(480),
  ]);
  const compound = (name: string): Buffer =>
    Buffer.concat([OLE, Buffer.from(`Root Entry ${name}`, 'utf16le'), Buffer.alloc(512)]);
  it.each([
    ['a workbook under any name', Buffer.from(handMadeWorkbook({ sheets: {} })), 'xlsx'],
    ['text', Buffer.from('a,b\n'), 'csv'],
    ['text that begins like an archive', Buffer.from('PKW,b\n'), 'csv'],
    ['nothing', Buffer.alloc(0), 'csv'],
    ['a workbook of Excel 97–2003', compound('Workbook'), 'xlsx.old'],
    ['a workbook with a password', compound('EncryptedPackage'), 'xlsx.protected'],
    ['a web page', Buffer.from('\ufeff\r\n <HTML xmlns:x="urn:schemas"><table>'), 'csv.web-page'],
    ['an XML table', Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), 'csv.web-page'],
  ])('%s', async (_, bytes, expected) => {
    writeFileSync(path, bytes);
    const found = await tableFormatOf(path).catch((error: unknown) => (error as { code: string }).code);
    expect(found).toBe(expected);
  });
});
