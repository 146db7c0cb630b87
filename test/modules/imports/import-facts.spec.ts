import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, reasons } from './import-harness';

describeOnEachEngine('importing facts', (open) => {
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

  const touched = () => imports.query('SELECT employer_id FROM employer_touched ORDER BY employer_id');

  describe('assessments', () => {
    it('are recorded with their origin, and their employers marked once', async () => {
      const result = await imports.rows('assessments', [
        'E1,2026-03,RET,12,100000000,22000000,2026-04-02T08:00:00+07:00',
        'E1,2026-03,HI,12,100000000,4500000,2026-04-02',
        'E3,2026-03,HI,0,0,0,',
      ]);
      expect(result).toMatchObject({ kind: 'assessments', rows: 3, accepted: 3, unchanged: 0, rejected: 0 });
      expect(result).toMatchObject({ rejectsFile: null, warnings: [], dryRun: false });
      const [run] = await imports.query("SELECT id FROM import_run WHERE kind = 'assessments'");
      const id = (run as number[])[0];
      const columns = 'period, fund, workers, wage_base, amount, recorded_at, import_id, line';
      expect(await imports.query(`SELECT employer_id, ${columns} FROM assessment ORDER BY line`)).toEqual([
        [1, '2026-03', 'RET', 12, 100000000, 22000000, Date.parse('2026-04-02T01:00:00Z'), id, 2],
        [1, '2026-03', 'HI', 12, 100000000, 4500000, Date.parse('2026-04-01T17:00:00Z'), id, 3],
        [3, '2026-03', 'HI', 0, 0, 0, Date.parse('2026-05-20T03:00:00Z'), id, 4],
      ]);
      expect(await touched()).toEqual([[1], [3]]);
    });

    it('take columns in any order and case, without the optional ones', async () => {
      const text = ' AMOUNT ;fund;Period;employercode;wagebase;workers\n100;HI;2026-03;E1;1;1\n';
      expect(await imports.text('assessments', text)).toMatchObject({ accepted: 1, rejected: 0 });
      expect(await imports.query('SELECT amount FROM assessment')).toEqual([[100]]);
    });

    const AMOUNTS: [string, string][] = [
      ['1.065.000', '"1.065.000" has thousands separators; write 1065000.'],
      ['1,065', '"1,065" has thousands separators; write 1065.'],
      ['1 065 000', '"1 065 000" has thousands separators; write 1065000.'],
      ['1065000.00', '"1065000.00" has decimals; write a whole number, for example 1065000.'],
      ['1065000,5', '"1065000,5" has decimals; write a whole number, for example 1065000.'],
      [' 100', '" 100" contains a blank; leave it out, for example 1065000.'],
      ['1e6', '"1e6" is a spreadsheet\'s short form; format the cells as whole numbers and save again.'],
      ['-100', '"-100" is negative; only 0 and above is taken here.'],
      ['', 'A number is missing; write 0 for none.'],
      ['một triệu', '"một triệu" is not a number; write a whole number in the digits 0–9, for example 1065000.'],
      ['１００', '"１００" is not a number; write a whole number in the digits 0–9, for example 1065000.'],
      ['100đ', '"100đ" names the currency; write the number alone: 100.'],
      ['9007199254740992', '"9007199254740992" is too large; 9007199254740991 is the largest.'],
    ];
    it.each(AMOUNTS)('say how to mend the amount "%s"', async (amount, reason) => {
      const result = await imports.rows('assessments', [`E1,2026-03,HI,1,1,"${amount}",`, 'E1,2026-03,UI,1,1000,5,']);
      expect(result).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
      expect(result.rejects).toEqual([
        expect.objectContaining({ employerCode: 'E1', amount, line: '2', column: 'amount', reason }),
      ]);
    });

    it('say every thing that is wrong with a row, in order', async () => {
      const { rejects } = await imports.rows('assessments', ['E9,2026-13,XYZ,2.5,-1,1,2026-06-01']);
      expect(rejects[0]).toMatchObject({
        column: 'employerCode; period; fund; workers; wageBase; recordedAt',
        reason: [
          'There is no employer "E9"; import the employers first.',
          '"2026-13" is not a month; write YYYY-MM, for example 2025-07.',
          '"XYZ" is not known; write one of: HI (Health insurance), UI (Unemployment insurance), OAD (Occupational accident and disease), RET (Retirement and survivorship), SICK (Sickness and maternity), SI (Social insurance).',
          '"2.5" has decimals; write a whole number, for example 1065000.',
          '"-1" is negative; only 0 and above is taken here.',
          '2026-06-01 lies in the future.',
        ].join(' '),
      });
    });

    it('give their reasons in Vietnamese unless told otherwise', async () => {
      const result = await imports.rows('assessments', ['E1,2026-03,HI,1,1000,1.065.000,'], { language: 'vi' });
      expect(reasons(result.rejects)).toEqual({ 2: '"1.065.000" có dấu phân cách hàng nghìn; hãy ghi liền: 1065000.' });
    });

    it('lie in months that have begun, and are recorded by now', async () => {
      const result = await imports.rows('assessments', [
        'E1,2026-05,HI,1,1,1,2026-05-20T10:00:00+07:00',
        'E1,2026-06,UI,1,1,1,',
        'E1,2026-05,OAD,1,1,1,2026-05-20T10:00:01+07:00',
        'E1,2026-05,RET,1,1,1,2026-02-30',
        'E1,05/2026,RET,1,1,1,20/05/2026',
      ]);
      expect(result.accepted).toBe(1);
      expect(reasons(result.rejects)).toEqual({
        3: 'The period 2026-06 has not begun; 2026-05 is the latest.',
        4: '2026-05-20T10:00:01+07:00 lies in the future.',
        5: expect.stringContaining('"2026-02-30" is not a moment'),
        6: expect.stringContaining('"05/2026" is not a month'),
      });
    });

    it('twice in a file: the later line is rejected and names the first', async () => {
      const many = Array.from(
        { length: 3005 },
        (_, n) =>
          `E${(n % 3) + 1},${String(2007 + Math.floor(n / 180))}-${String((Math.floor(n / 15) % 12) + 1).padStart(2, '0')},${['HI', 'UI', 'OAD', 'RET', 'SICK'][n % 5]},1,1,${n},`,
      );
      const result = await imports.rows('assessments', [
        ...many.slice(0, 3000),
        'E1,2007-01,HI,1,1,0,',
        'E1,2007-01,HI,1,1,7,',
        ...many.slice(2999, 3001),
      ]);
      expect(result).toMatchObject({ accepted: 3001, rejected: 3, unchanged: 0 });
      expect(reasons(result.rejects)).toEqual({
        3002: 'The same as line 2 of this file (E1, 2007-01, HI).',
        3003: 'The same as line 2 of this file (E1, 2007-01, HI).',
        3004: expect.stringContaining('The same as line 3001 of this file'),
      });
    });

    it('recorded before: the same changes nothing, another amount is rejected with what is recorded', async () => {
      await imports.rows('assessments', ['E1,2026-03,HI,2,20,300,2026-04-01', 'E1,2026-03,UI,2,20,300,']);
      const before = await imports.query('SELECT * FROM assessment ORDER BY fund');
      const result = await imports.rows('assessments', [
        'E1,2026-03,HI,2,20,300,',
        'E1,2026-03,UI,3,20,301,',
        'E1,2026-03,RET,1,1,1,',
      ]);
      expect(result).toMatchObject({ rows: 3, accepted: 1, unchanged: 1, rejected: 1 });
      expect(result.rejects[0]).toMatchObject({
        column: 'workers; amount',
        reason: 'Already recorded with workers = 2, amount = 300; enter an adjustment.',
      });
      expect(await imports.query("SELECT * FROM assessment WHERE fund <> 'RET' ORDER BY fund")).toEqual(before);
    });
  });

  describe('payments', () => {
    it('are recorded, with fund and period where they name them', async () => {
      const result = await imports.rows('payments', [
        'R1,E1,2026-05-20,1000,,,',
        'R2,E2,2026-05-01,2000,HI,2026-03,2026-05-02',
      ]);
      expect(result).toMatchObject({ accepted: 2, rejected: 0 });
      const columns = 'receipt_no, employer_id, received_on, amount, fund, period';
      expect(await imports.query(`SELECT ${columns} FROM payment ORDER BY receipt_no`)).toEqual([
        ['R1', 1, '2026-05-20', 1000, null, null],
        ['R2', 2, '2026-05-01', 2000, 'HI', '2026-03'],
      ]);
      expect(await touched()).toEqual([[1], [2]]);
    });

    it('that cannot be are rejected', async () => {
      const result = await imports.rows('payments', [
        'R1,E1,2026-02-30,1000,,,',
        'R2,E1,2026-05-21,1000,,,',
        'R3,E1,2026-05-20,0,,,',
        ',E1,2026-05-20,1,,,',
        'R5,E1,46000,1,BHXX,T8/2026,',
        'R6,E1,,1,,,',
        `${'R'.repeat(101)},E1,2026-05-20,1,,,`,
        'R\u0007,E1,2026-05-20,1,,,',
        'R9,E1,2026-05-20,,,,',
        'R10,E1,2026-05-20,-5,,,',
        'R11,E1,1900-10-01,1000,,2006-12,',
      ]);
      expect(result.accepted).toBe(0);
      expect(reasons(result.rejects)).toEqual({
        2: '"2026-02-30" is not a day that exists; write YYYY-MM-DD, for example 2025-07-01.',
        3: '2026-05-21 lies in the future; today is 2026-05-20.',
        4: 'Must be above 0.',
        5: 'Must not be empty.',
        6: expect.stringMatching(/"46000" is not a day.*"BHXX" is not known.*"T8\/2026" is not a month/),
        7: 'Must not be empty.',
        8: 'Longer than 100 characters.',
        9: 'Contains unreadable control characters.',
        10: 'A number is missing; one other than 0 is needed here.',
        11: 'Must be above 0.',
        12: [
          '1900-10-01 is too early; 2007-01-01 is the first day, when Law 71/2006/QH11 on Social Insurance took effect.',
          'The period 2006-12 is too early; 2007-01 is the first, when Law 71/2006/QH11 on Social Insurance took effect.',
        ].join(' '),
      });
      expect(await touched()).toEqual([]);
    });

    it('recorded before with other content name every column that differs', async () => {
      await imports.rows('payments', ['R1,E1,2026-05-20,1000,,,']);
      const result = await imports.rows('payments', ['R1,E2,2026-05-19,1000,HI,,']);
      expect(reasons(result.rejects)).toEqual({
        2: 'Already recorded with employerCode = E1, receivedOn = 2026-05-20, fund = –; enter an adjustment.',
      });
    });
  });

  describe('reminders', () => {
    it('are recorded, and held against their dates and what is recorded', async () => {
      const first = await imports.rows('reminders', [
        'D1,E1,2026-03-10,2026-03-12',
        'D2,E2,2026-03-10,',
        'D3,E1,2026-03-10,2026-03-09',
        'D4,E1,2026-05-21,',
      ]);
      expect(first).toMatchObject({ accepted: 2, rejected: 2 });
      expect(reasons(first.rejects)).toEqual({
        4: 'Served on 2026-03-09, before it was sent on 2026-03-10.',
        5: '2026-05-21 lies in the future; today is 2026-05-20.',
      });
      const again = await imports.rows('reminders', ['D1,E1,2026-03-10,2026-03-12', 'D2,E2,2026-03-11,']);
      expect(again).toMatchObject({ accepted: 0, unchanged: 1, rejected: 1 });
      expect(reasons(again.rejects)).toEqual({
        3: 'Already recorded with sentOn = 2026-03-10; it is not overwritten.',
      });
      expect(await touched()).toEqual([[1], [2]]);
    });
  });

  describe('the tax registry', () => {
    it('is recorded by tax code and period', async () => {
      const first = await imports.rows('tax-registry', [
        '9900000017,Công ty Đại Phát,,LG,2026-04,12,99000000',
        '9900000017,Công ty Đại Phát,,XX,2026-03,-3,12.000.000',
      ]);
      expect(first).toMatchObject({ accepted: 1, rejected: 1 });
      expect(first.rejects[0]).toMatchObject({ column: 'authorityCode; declaredWorkers; declaredWageFund' });
      const again = await imports.rows('tax-registry', [
        '9900000017,Công ty Đại Phát,,LG,2026-04,12,99000000',
        '9900000017,Khác,,LG,2026-04,12,1',
      ]);
      expect(again).toMatchObject({ accepted: 0, unchanged: 1, rejected: 1 });
      expect(
        await imports.query('SELECT tax_code, period, name, address, declared_workers, employer_id FROM tax_registry'),
      ).toEqual([['9900000017', '2026-04', 'Công ty Đại Phát', null, 12, null]]);
    });
  });
});
