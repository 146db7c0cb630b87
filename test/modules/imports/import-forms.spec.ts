import { DomainError } from '../../../src/kernel/domain-error';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, reasons } from './import-harness';

const ASSESSMENTS_VI = 'Mã đơn vị,Kỳ,Quỹ,Số lao động,Quỹ lương,Số phải đóng,Ngày ghi nhận';
const PAYMENTS_VI = 'Số biên lai,Mã đơn vị,Ngày nhận,Số tiền,Quỹ,Kỳ,Ngày ghi nhận';

describeOnEachEngine('importing files as offices write them', (open) => {
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

  const failure = async (kind: 'assessments' | 'payments', content: string): Promise<DomainError> => {
    const before = await imports.counts();
    const error: unknown = await imports.text(kind, content).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(DomainError);
    expect(await imports.counts()).toEqual(before);
    return error as DomainError;
  };
  const payments = () =>
    imports.query('SELECT receipt_no, employer_id, received_on, amount, fund, period FROM payment ORDER BY receipt_no');

  describe('a header', () => {
    it.each([
      ['Vietnamese', PAYMENTS_VI],
      ['Vietnamese in capitals, letters and tones apart', PAYMENTS_VI.toUpperCase().normalize('NFD')],
      ['Vietnamese without accents', 'so bien lai;MA DON VI;Ngay nhan;So tien;quy;ky;ngay_ghi_nhan'],
    ])('%s', async (_, header) => {
      const separator = header.includes(';') ? ';' : ',';
      const row = ['R1', 'E1', '2026-05-20', '1000', 'HI', '2026-03', ''].join(separator);
      const result = await imports.text('payments', `${header}\n${row}\n`);
      expect(result).toMatchObject({ accepted: 1, notes: ['The header is Vietnamese.'] });
      expect(await payments()).toEqual([['R1', 1, '2026-05-20', 1000, 'HI', '2026-03']]);
    });

    it('keeps its language in the file of rejected rows, which can be mended and imported', async () => {
      const first = await imports.text('payments', `${PAYMENTS_VI}\nR1,E9,20/05/2026,1.234.567,,,\n`);
      expect(first.rejects[0]).toMatchObject({ 'Mã đơn vị': 'E9', 'Số tiền': '1.234.567', line: '2' });
      const mended = await imports.text(
        'payments',
        `${PAYMENTS_VI},line,column,reason\nR1,E1,20/05/2026,1.234.567,,,,2,x,y\n`,
      );
      expect(mended).toMatchObject({ accepted: 1, rejected: 0 });
      expect(await payments()).toEqual([['R1', 1, '2026-05-20', 1234567, null, null]]);
    });

    it('in two languages is refused', async () => {
      const error = await failure('assessments', `${ASSESSMENTS_VI.replace('Quỹ,', 'fund,')}\nE1,2026-03,HI,1,1,1,\n`);
      expect(error.message).toBe(
        'The header is partly Vietnamese and partly English: fund; use one language, here Quỹ.',
      );
    });

    it('loses columns without a name at its end, where their cells are empty', async () => {
      const header = 'employerCode,period,fund,workers,wageBase,amount,recordedAt,,,';
      const result = await imports.text(
        'assessments',
        `${header}\nE1,2026-03,HI,1,1,1,,,,\nE1,2026-03,UI,1,1,1,\nE1,2026-03,OAD,1,1,1,,,x,\nE1,2026-03,RET,1,1,1,,,,,,\n,,,,,,,,,\n`,
      );
      expect(result).toMatchObject({ rows: 4, accepted: 2, notes: ['3 empty columns at the end were dropped.'] });
      expect(reasons(result.rejects)).toEqual({
        4: expect.stringContaining('10 cells, the header 7 columns'),
        5: expect.stringContaining('12 cells, the header 7 columns'),
      });
    });
  });

  describe('days', () => {
    it('of a file that puts the day first', async () => {
      const result = await imports.text(
        'payments',
        `${PAYMENTS_VI}\nR1,E1,20/05/2026,1000,HI,03/2026,\nR2,E1,1/4/2026,1000,HI,3/2026,02/04/2026\nR3,E1,31/03/2026,1000,,,01/04/2026 08:30\nR4,E1,31/03/2026,1000,,,2026-04-02T08:30:00+07:00\n`,
      );
      expect(result).toMatchObject({
        accepted: 4,
        rejected: 0,
        notes: ['The header is Vietnamese.', 'Days are read as dd/mm/yyyy.'],
      });
      expect(await imports.query('SELECT received_on, period, recorded_at FROM payment ORDER BY receipt_no')).toEqual([
        ['2026-05-20', '2026-03', Date.parse(imports.clock.now())],
        ['2026-04-01', '2026-03', Date.parse('2026-04-01T17:00:00Z')],
        ['2026-03-31', null, Date.parse('2026-04-01T01:30:00Z')],
        ['2026-03-31', null, Date.parse('2026-04-02T01:30:00Z')],
      ]);
    });

    it('written otherwise than the rest of the file are rejected, and the reason says so', async () => {
      const dayFirst = await imports.rows('payments', [
        'R1,E1,20/05/2026,1000,,03/2026,',
        'R2,E1,19/05/2026,1000,,,',
        'R3,E1,2026-05-19,1000,,2026-03,2026-05-19',
        'R4,E1,31/02/2026,1000,,13/2026,',
        'R5,E1,46000,1000,,T3/2026,',
        'R6,E1,22/05/2026,1000,,,',
      ]);
      expect(reasons(dayFirst.rejects)).toEqual({
        4: [
          '"2026-05-19" is not a day as the rest of the file writes it (dd/mm/yyyy); write 19/05/2026.',
          '"2026-03" is not a month as the rest of the file writes it (mm/yyyy); write 03/2026.',
          '"2026-05-19" is not a moment; write for example 01/04/2026 08:30 or 01/04/2026.',
        ].join(' '),
        5: [
          '"31/02/2026" is not a day that exists; write dd/mm/yyyy, for example 01/07/2025.',
          '"13/2026" is not a month; write mm/yyyy, for example 07/2025.',
        ].join(' '),
        6: [
          '"46000" is not a day but the number by which a spreadsheet keeps one; format the column as a date and save again, or write dd/mm/yyyy.',
          '"T3/2026" is not a month; write mm/yyyy, for example 07/2025.',
        ].join(' '),
        7: '2026-05-22 lies in the future; today is 2026-05-20.',
      });
      const yearFirst = await imports.rows('payments', [
        'S1,E1,2026-05-20,1000,,2026-03,2026-05-20',
        'S2,E1,01/01/2025,1000,,03/2026,01/01/2025',
      ]);
      expect(reasons(yearFirst.rejects)).toEqual({
        3: [
          '"01/01/2025" is not a day as the rest of the file writes it (YYYY-MM-DD); write 2025-01-01.',
          '"03/2026" is not a month as the rest of the file writes it (YYYY-MM); write 2026-03.',
          '"01/01/2025" is not a moment; write for example 2026-04-01T08:30:00+07:00 or 2026-04-01.',
        ].join(' '),
      });
    });

    it('with the month first are refused as a whole: half of them could be read, and wrongly', async () => {
      const rows = ['R1,E1,05/04/2026,1000,,,', 'R2,E1,04/25/2026,1000,,,'];
      const error = await failure('payments', `${PAYMENTS_VI}\n${rows.join('\n')}\n`);
      expect(error).toMatchObject({ code: 'forms.month-first', parameters: { line: 3, text: '04/25/2026' } });
      expect(await imports.rows('payments', [...rows, 'R3,E1,25/04/2026,1000,,,'])).toMatchObject({
        accepted: 2,
        rejected: 1,
      });
    });

    it('decided by the first rows, hold for rows that come much later', async () => {
      const day = (n: number): string => `R${n},E1,${String((n % 28) + 1).padStart(2, '0')}/04/2026,1000,,,`;
      const rows = Array.from({ length: 12_000 }, (_, n) => day(n));
      rows[11_999] = 'R11999,E1,2026-04-01,1000,,,';
      const result = await imports.rows('payments', rows);
      expect(result).toMatchObject({ accepted: 11_999, rejected: 1 });
      expect(reasons(result.rejects)[12_001]).toContain('as the rest of the file writes it (dd/mm/yyyy)');
    });
  });

  describe('amounts', () => {
    const amounts = async (...amounts: string[]): Promise<[string, string][]> => {
      const result = await imports.rows(
        'payments',
        amounts.map((amount, n) => `R${n},E1,2026-05-20,"${amount}",,,`),
      );
      const rejected = reasons(result.rejects);
      const taken = await imports.query('SELECT receipt_no, amount FROM payment');
      const byReceipt = new Map(taken as [string, number][]);
      return amounts.map((amount, n) => [amount, rejected[n + 2] ?? String(byReceipt.get(`R${n}`))]);
    };

    it('with dots between thousands, where one leaves no doubt', async () => {
      expect(
        await amounts('1.234', '500', '1.234.567', '12.5', '1234567', '1,234', '0.500', '1.23.456', '01.234'),
      ).toEqual([
        ['1.234', '1234'],
        ['500', '500'],
        ['1.234.567', '1234567'],
        ['12.5', '"12.5" has decimals; write a whole number, for example 1.065.000.'],
        ['1234567', '"1234567" has no dots between thousands as the rest of the file has; write 1.234.567.'],
        ['1,234', '"1,234" has thousands separators; write 1.234.'],
        ['0.500', '"0.500" has decimals; write a whole number, for example 1.065.000.'],
        ['1.23.456', '"1.23.456" has decimals; write a whole number, for example 1.065.000.'],
        ['01.234', '"01.234" has decimals; write a whole number, for example 1.065.000.'],
      ]);
    });

    it('in digits, with all that could be either way', async () => {
      expect(await amounts('1234', '1.234', '999')).toEqual([
        ['1234', '1234'],
        ['1.234', '"1.234" has thousands separators; write 1234.'],
        ['999', '999'],
      ]);
      expect(await amounts('1.234', '999')).toEqual([
        ['1.234', '"1.234" has thousands separators; write 1234.'],
        ['999', '999'],
      ]);
    });

    it('of a file with dots: below zero where that is taken, and people counted either way', async () => {
      const assessed = await imports.rows('assessments', [
        'E1,2026-03,HI,1200,96.000.000,21.120.000,',
        'E1,2026-03,UI,1.200,500,0,',
      ]);
      expect(assessed).toMatchObject({ accepted: 2, rejected: 0, notes: ['Amounts are read as 1.234.567.'] });
      expect(await imports.rows('adjustments', ['A1,E1,2026-03,HI,-1.120.000,,Kê khai lại,'])).toMatchObject({
        accepted: 1,
      });
      expect(await imports.query('SELECT amount FROM adjustment')).toEqual([[-1120000]]);
      expect(await imports.query('SELECT workers, wage_base FROM assessment ORDER BY fund')).toEqual([
        [1200, 96000000],
        [1200, 500],
      ]);
    });
  });

  describe('identifiers', () => {
    const employer = (code: string, taxCode = '', name = code): string =>
      `${code},${taxCode},Công ty ${name},Số 1 đường Én,LG,3,monthly,active,2020-01-01,,,,`;

    it('are read without invisible signs, employer codes and receipts in capitals', async () => {
      const result = await imports.rows('employers', [
        employer('TA0001A', '0101234567'),
        employer('TA0001A\u200b', '0101234567'),
        employer('ta0001a', '0101234567'),
        employer('\u200b\u2060'),
      ]);
      expect(reasons(result.rejects)).toEqual({
        3: expect.stringContaining('The same as line 2'),
        4: expect.stringContaining('The same as line 2'),
        5: 'Must not be empty.',
      });
      await imports.rows('payments', ['r\u00adt1,ta0001a,2026-05-20,1000,,,', 'rt2,TA\u20600001A,2026-05-20,1000,,,']);
      const again = await imports.rows('payments', [
        'RT1,TA0001A,2026-05-20,1000,,,',
        'rt2,TA0001A,2026-05-20,1000,,,',
      ]);
      expect(again).toMatchObject({ unchanged: 2, accepted: 0, rejected: 0 });
      const back = await imports.rows('adjustments', [
        'a1,TA0001A,,,,rt1,Nhầm,',
        'A1,TA0001A,2026-05,RET,1000,,Nhầm,',
        'a\u200b1,TA0001A,2026-05,RET,1000,,Nhầm,',
      ]);
      expect(back).toMatchObject({ accepted: 1, rejected: 2 });
      expect(await imports.rows('adjustments', ['A1,TA0001A,,,,RT1,Nhầm,'])).toMatchObject({ unchanged: 1 });
      expect((await payments()).map((row) => (row as unknown[])[0])).toEqual(['RT1', 'RT2']);
    });

    it('an employer’s code is of Latin letters: those of other alphabets look alike', async () => {
      const result = await imports.rows('employers', [
        employer('TA0001\u0410'),
        employer('\u03a4A0001A'),
        employer('ĐÔ1'),
      ]);
      expect(reasons(result.rejects)).toEqual({
        2: 'Contains \u0410 (U+0410) of another alphabet, which looks like a Latin letter; type the code anew.',
        3: expect.stringContaining('(U+03A4)'),
      });
    });

    it('a tax code that a spreadsheet has eaten is rejected, and never filled up', async () => {
      const codes = ['0109876543', '0109876543-001', '001085012345', '109876543', '1.01235E+12', '1,01235e+12'];
      const others = ['0109876543001', '010987654', '01098765434', '0109876543-1', 'MST0109876543', '010-9876543'];
      const result = await imports.rows(
        'employers',
        [...codes, ...others].map((code, n) => employer(`U${n}`, `"${code}"`)),
      );
      expect(reasons(result.rejects)).toEqual({
        5: '"109876543" has 9 digits; a tax code has 10 digits, 10-3 or 12. A spreadsheet drops zeros at the beginning: format the column as Text and type the whole code again.',
        6: expect.stringContaining('its last digits are lost'),
        7: expect.stringContaining('its last digits are lost'),
        8: '"0109876543001" has 13 digits in a row; the tax code of a dependent unit is written 0109876543-001.',
        9: expect.stringContaining('has 9 digits'),
        10: expect.stringContaining('has 11 digits'),
        11: expect.stringContaining('is not a tax code'),
        12: expect.stringContaining('is not a tax code'),
        13: expect.stringContaining('is not a tax code'),
      });
      const registry = await imports.rows('tax-registry', ['109876543,Công ty U2,Số 1,LG,2026-04,50,400000000']);
      expect(registry.rejects[0]).toMatchObject({ column: 'taxCode' });
    });
  });

  it('what is recorded before it counts is refused, by days in Vietnam, in plain lines and quoted ones', async () => {
    const quotedRows = (rows: string[]): string[] => rows.map((row) => `"${row.replaceAll(',', '","')}"`);
    const received = [
      'Z1,E1,2026-05-05,1000,,,2026-01-01T00:00:00Z',
      'Z2,E1,2026-05-05,1000,,,2026-05-04T17:00:00Z',
      'Z3,E1,2026-05-05,1000,,,2026-05-04T16:59:59Z',
      'Z4,E1,2026-05-05,1000,,,2026-05-05',
      'Z5,E1,2026-05-20,1000,,,',
    ];
    const expected = {
      2: 'Recorded on 2026-01-01, before 2026-05-05, the day from which it counts.',
      4: 'Recorded on 2026-05-04, before 2026-05-05, the day from which it counts.',
    };
    expect(reasons((await imports.rows('payments', received, { check: true })).rejects)).toEqual(expected);
    expect(reasons((await imports.rows('payments', quotedRows(received))).rejects)).toEqual(expected);
    expect((await payments()).length).toBe(3);

    const owed = [
      'E1,2026-04,HI,1,1,1000,2026-03-31T16:59:59Z',
      'E1,2026-04,UI,1,1,1000,2026-03-31T17:00:00Z',
      'E1,2026-05,HI,1,1,1000,2025-05-02',
      'E1,2026-05,UI,1,1,1000,',
    ];
    const tooEarly = {
      2: 'Recorded on 2026-03-31, before 2026-04-01, the day from which it counts.',
      4: 'Recorded on 2025-05-02, before 2026-05-01, the day from which it counts.',
    };
    expect(reasons((await imports.rows('assessments', owed, { check: true })).rejects)).toEqual(tooEarly);
    expect(reasons((await imports.rows('assessments', quotedRows(owed))).rejects)).toEqual(tooEarly);
  });
});
