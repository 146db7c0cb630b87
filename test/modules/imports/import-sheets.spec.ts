import { readFileSync } from 'node:fs';
import { DomainError } from '../../../src/kernel/domain-error';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { handMadeWorkbook, inlineRows } from '../../support/hand-made-workbook';
import { ImportHarness, reasons } from './import-harness';

const PAYMENTS = ['receiptNo', 'employerCode', 'receivedOn', 'amount', 'fund', 'period', 'recordedAt'];
const EMPLOYERS_VI =
  'Mã đơn vị,Mã số thuế,Tên đơn vị,Địa chỉ,Mã cơ quan,Loại hình,Phương thức đóng,Tình trạng,Tình trạng từ ngày'.split(
    ',',
  );
/** Style 1 shows a day, style 2 a month, style 3 a moment. */
const FORMATS = [14, 'mm\\/yyyy', 22];

const text = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (value: number | string, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
const EMPTY = '<c/>';
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;

describeOnEachEngine('importing Excel workbooks', (open) => {
  let db: TestDatabase;
  let imports: ImportHarness;

  beforeEach(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
    await imports.seed();
  });
  afterEach(async () => {
    imports.remove();
    await db.close();
  });

  const sheet = (...rows: string[]): Uint8Array =>
    handMadeWorkbook({ sheets: { 'Tháng 5': rows.join('') }, formats: FORMATS });
  const payments = (...rows: string[]): Uint8Array => sheet(inlineRows([PAYMENTS]), ...rows);
  const stored = () =>
    imports.query('SELECT receipt_no, employer_id, received_on, amount, fund, period, line FROM payment ORDER BY line');
  const failure = async (bytes: Uint8Array, language: 'vi' | 'en' = 'en'): Promise<DomainError> => {
    const before = await imports.counts();
    const error: unknown = await imports.workbook('payments', bytes, { language }).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(DomainError);
    expect(await imports.counts()).toEqual(before);
    return error as DomainError;
  };

  it('takes texts, numbers, real dates and months, and keeps the numbers of the rows', async () => {
    const bytes = payments(
      row(
        number(20260001),
        text('E1'),
        number(46161, 1),
        number(1_234_567),
        text('HI'),
        number(46082, 2),
        number('46161.5', 3),
      ),
      '<row r="5"/>',
      `<row r="9">${text('R2')}${text('e2')}${text('2026-05-20')}${text('1000')}${EMPTY}${text('2026-03')}</row>`,
    );
    const result = await imports.workbook('payments', bytes);
    expect(result).toMatchObject({
      rows: 2,
      accepted: 2,
      rejected: 0,
      rejectsFile: null,
      warnings: [expect.stringContaining('2 receipts name a fund or period')],
    });
    expect(result.notes).toEqual(['Read from the sheet "Tháng 5", header in row 1.']);
    expect(await stored()).toEqual([
      ['20260001', 1, '2026-05-19', 1234567, 'HI', '2026-03', 2],
      ['R2', 2, '2026-05-20', 1000, null, '2026-03', 9],
    ]);
    expect(await imports.query('SELECT recorded_at FROM payment ORDER BY line LIMIT 1')).toEqual([
      [Date.parse('2026-05-19T12:00:00+07:00')],
    ]);
  });

  it('says of each cell that it cannot take why, and how to mend it', async () => {
    imports.clock.moveTo('2026-05-22T03:00:00.000Z' as never);
    const day = number(46162, 1);
    const result = await imports.workbook(
      'payments',
      payments(
        row(text('R1'), text('E1'), day, number(1000.5)),
        row(text('R2'), text('E1'), day, number('1.8014398509481984E+16')),
        row(number('1234567890123456'), text('E1'), day, number(1000)),
        row(day, text('E1'), day, number(1000)),
        row(text('R5'), text('E1'), day, '<c t="e"><v>#N/A</v></c>'),
        row(text('R6'), text('E1'), '<c s="1"><f>TODAY()</f></c>', number(1000)),
        row(text('R7'), text('E1'), number(46162), number(1000)),
        row(text('R8'), text('E1'), day, number(1000), EMPTY, EMPTY, EMPTY, EMPTY, text('ghi chú')),
        row(text('R9'), text('E1'), day, '<c t="b"><v>1</v></c>'),
      ),
    );
    expect(reasons(result.rejects)).toEqual({
      2: '"1000.5" has decimals; write a whole number, for example 1065000.',
      3: '"18014398509481984" is too large; 9007199254740991 is the largest.',
      4: '"1234567890123456" is kept as a number, of which a spreadsheet keeps 15 digits only; format the column as Text and type it again.',
      5: 'The spreadsheet has made the day 2026-05-20 of this cell; format the column as Text and type it again.',
      6: 'The cell holds the error #N/A of a spreadsheet; mend the formula, or write the value.',
      7: 'The cell holds a formula without a saved result; open the file in Excel and save it, or write the value.',
      8: expect.stringContaining('"46162" is not a day but the number by which a spreadsheet keeps one'),
      9: 'Column I holds something but has no name in the header; clear it, or name the column.',
      10: '"TRUE" is not a number; write a whole number in the digits 0–9, for example 1065000.',
    });
    expect(result.rejects.map((each) => each['column'])).toEqual([
      'amount',
      'amount',
      'receiptNo',
      'receiptNo',
      'amount',
      'receivedOn',
      'receivedOn',
      '',
      'amount',
    ]);
  });

  it('refuses tax codes that were kept as numbers and lost something, and takes those that lost nothing', async () => {
    const employer = (code: string, taxCode: string): string =>
      row(text(code), taxCode, ...['Công ty', 'Số 1', 'LG', '3', 'monthly', 'active'].map(text), number(44000, 1));
    const result = await imports.workbook(
      'employers',
      sheet(
        inlineRows([EMPLOYERS_VI]),
        employer('U1', number(109876543)),
        employer('U2', number('1.01235E+12')),
        employer('U3', number(101234567001)),
        employer('U4', number(3600123456)),
        employer('U5', text('0109876543-001')),
      ),
    );
    expect(result).toMatchObject({ accepted: 2, rejected: 3 });
    expect(result.rejects.map((each) => [each['Mã đơn vị'], each['Mã số thuế'], each['column']])).toEqual([
      ['U1', '109876543', 'Mã số thuế'],
      ['U2', '1012350000000', 'Mã số thuế'],
      ['U3', '101234567001', 'Mã số thuế'],
    ]);
    expect(Object.values(reasons(result.rejects))).toEqual(
      [9, 13, 12].map((n) => expect.stringContaining(`has ${n} digits`)),
    );
    expect(await imports.query("SELECT code, tax_code FROM employer WHERE code LIKE 'U%' ORDER BY code")).toEqual([
      ['U4', '3600123456'],
      ['U5', '0109876543-001'],
    ]);
  });

  it('writes the rejected rows as CSV, which can be mended and imported', async () => {
    const first = await imports.workbook(
      'payments',
      payments(
        row(text('R1'), text('E9'), number(46162, 1), number(1_234_567)),
        row(text('R2'), text('E1'), number(46162, 1), number(5)),
      ),
    );
    expect(first).toMatchObject({
      accepted: 1,
      rejected: 1,
      rejectsFile: expect.stringMatching(/payments\.rejects\.csv$/),
    });
    const path = first.rejectsFile ?? '';
    expect(readFileSync(path, 'utf8')).toBe(
      '\ufeffreceiptNo,employerCode,receivedOn,amount,fund,period,recordedAt,line,column,reason\n' +
        'R1,E9,2026-05-20,1234567,,,,2,employerCode,"There is no employer ""E9""; import the employers first."\n',
    );
    expect(await imports.text('payments', readFileSync(path, 'utf8').replace('E9', 'E1'))).toMatchObject({
      accepted: 1,
    });
  });

  it('reads the first sheet whose header fits, below titles, and names the others that would', async () => {
    const good = (receipt: string): string =>
      inlineRows([['BẢNG KÊ CHỨNG TỪ'], ['Tháng 5'], PAYMENTS, [receipt, 'E1', '2026-05-20', '1000', '', '', '']]);
    const sheets = {
      'Giải thích': inlineRows([['Cột', 'Ý nghĩa']]),
      Ẩn: good('R0'),
      Trống: '',
      A: good('R1'),
      B: good('R2'),
    };
    const result = await imports.workbook('payments', handMadeWorkbook({ sheets, hidden: ['Ẩn'] }));
    expect(result).toMatchObject({
      accepted: 1,
      notes: ['Read from the sheet "A", header in row 3.'],
      warnings: ['The sheets "B" have the right header too and were not read: one sheet is imported at a time.'],
    });
    expect((await stored()).map((each) => (each as unknown[])[0])).toEqual(['R1']);
  });

  it('says in what form texts of a sheet are read, and takes numbers beside them', async () => {
    const result = await imports.workbook(
      'payments',
      payments(
        row(text('R1'), text('E1'), text('20/05/2026'), text('1.234.567'), EMPTY, text('03/2026')),
        row(text('R2'), text('E1'), text('19/05/2026'), number(7654321), EMPTY, number(46082, 2)),
      ),
    );
    expect(result).toMatchObject({
      accepted: 2,
      notes: expect.arrayContaining(['Days are read as dd/mm/yyyy.', 'Amounts are read as 1.234.567.']),
    });
    expect((await stored()).map((each) => (each as unknown[]).slice(2, 6))).toEqual([
      ['2026-05-20', 1234567, null, '2026-03'],
      ['2026-05-19', 7654321, null, '2026-03'],
    ]);
  });

  it('refuses real dates beside days written as text: Excel has taken days for months', async () => {
    const bytes = payments(
      row(text('R1'), text('E1'), number(46117, 1), number(1000)),
      row(text('R2'), text('E1'), text('25/04/2026'), number(1000)),
    );
    expect(await failure(bytes)).toMatchObject({
      code: 'forms.dates-swapped',
      parameters: { line: 3, text: '25/04/2026' },
    });
  });

  it('tells what else a file is, whatever its name', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]);
    const error: unknown = await imports.text('payments', ole).catch((each: unknown) => each);
    expect((error as DomainError).message).toBe(
      'This is an Excel 97–2003 workbook (.xls), which cannot be read; open it in Excel and save it as "Excel Workbook (.xlsx)".',
    );
    expect(
      await imports.text('payments', payments(row(...['R1', 'E1', '2026-05-20', '1000'].map(text)))),
    ).toMatchObject({ accepted: 1 });
    const wrong = await failure(sheet(inlineRows([['Mã đơn vị', 'Tháng']])), 'vi');
    expect(wrong.message).toMatch(
      /^Không trang tính nào .* Trang "Tháng 5": Tiêu đề dòng|^Không trang tính nào \(đang hiện\) có tiêu đề đúng\. Trang "Tháng 5": Dòng tiêu đề không đúng\./,
    );
    expect((await failure(handMadeWorkbook({ sheets: { A: '' } }))).code).toBe('xlsx.no-rows');
    expect((await failure(payments())).code).toBe('file.no-rows');
    expect((await failure(payments().subarray(0, 900))).code).toBe('xlsx.damaged');
  });

  it('takes many rows in batches, tells how far it has come, and imports them once', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) =>
      row(text(`R${n}`), text(`E${(n % 3) + 1}`), number(46000 + (n % 100), 1), number(n + 1)),
    );
    const seen: number[] = [];
    const bytes = payments(...rows);
    const result = await imports.workbook('payments', bytes, {
      onProgress: ({ bytesRead, totalBytes }) => seen.push(bytesRead / totalBytes),
    });
    expect(result).toMatchObject({ rows: 10_000, accepted: 10_000 });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.every((share, at) => share > 0 && share <= 1 && share >= (seen[at - 1] ?? 0))).toBe(true);
    expect(await imports.workbook('payments', bytes)).toMatchObject({ unchanged: 10_000, accepted: 0, rejected: 0 });
    expect(await imports.workbook('payments', bytes, { check: true })).toMatchObject({
      unchanged: 10_000,
      dryRun: true,
    });
  });
});
