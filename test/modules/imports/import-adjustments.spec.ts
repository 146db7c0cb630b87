import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, reasons } from './import-harness';

describeOnEachEngine('importing adjustments', (open) => {
  let db: TestDatabase;
  let imports: ImportHarness;

  beforeEach(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
    await imports.seed();
    await imports.rows('assessments', ['E1,2026-03,HI,1,1,1000,2026-03-10']);
    await imports.rows('payments', ['R1,E1,2026-03-20,500,,,', 'R2,E2,2026-03-20,500,,,']);
  });
  afterEach(async () => {
    imports.remove();
    await db.close();
  });

  const adjust = (rows: string[]) => imports.rows('adjustments', rows);
  const raise = (rows: string[]) =>
    imports.text(
      'adjustments',
      [
        'adjustmentNo,employerCode,period,fund,amount,reversesReceiptNo,reason,recordedAt,cause,causeOn',
        ...rows,
        '',
      ].join('\n'),
    );

  it('records why an increase is payable only later, and since when', async () => {
    const { rejects } = await raise([
      'A1,E1,2026-03,RET,50,,Nâng lương,2026-05-10,retroactive-wage,2026-05-08',
      'A2,E1,2026-03,HI,50,,x,2026-05-10,retroactive-wage,',
      'A3,E1,2026-03,HI,50,,x,2026-05-10,,2026-05-08',
      'A4,E1,2026-03,HI,50,,x,2026-05-01,retroactive-wage,2026-05-08',
      'A5,E1,2024-03,HI,50,,x,2026-05-10,back-collection,2025-07-01',
      'A6,E1,2024-03,HI,50,,x,2026-05-10,back-collection,2024-02-01',
      'A7,E1,,,,R1,x,2026-05-10,retroactive-wage,2026-05-08',
      'A8,E1,2026-03,HI,50,,x,2026-05-10,pay-rise,2026-05-08',
      'A9,E1,2026-03,HI,50,,x,2026-05-10,suspension-make-up,2026-05-08',
    ]);
    expect(reasons(rejects)).toEqual({
      3: 'A cause and its day (causeOn) go together.',
      4: 'A cause and its day (causeOn) go together.',
      5: 'Recorded on 2026-05-01, before 2026-05-08, the day from which it counts.',
      6: expect.stringContaining('conclusions from 2016-01-01 to 2025-06-30'),
      7: expect.stringContaining('before period 2024-03'),
      8: 'A cause belongs to an amount, not to the reversal of a receipt.',
      9: expect.stringContaining('"pay-rise" is not known'),
      10: expect.stringContaining('write RET, or SI in older data'),
    });
    expect(await imports.query('SELECT adjustment_no, cause, cause_on FROM adjustment')).toEqual([
      ['A1', 'retroactive-wage', '2026-05-08'],
    ]);
    const again = await raise(['A1,E1,2026-03,RET,50,,Nâng lương,,suspension-make-up,2026-05-08']);
    expect(again).toMatchObject({ accepted: 0, rejected: 1 });
    expect(reasons(again.rejects)[2]).toContain('cause');
  });

  it('records a changed amount and a reversal', async () => {
    expect(await adjust(['A1,E1,2026-03,HI,-1000,,Giảm lao động,2026-04-01', 'A2,E1,,,,R1,Ghi nhầm,'])).toMatchObject({
      accepted: 2,
      rejected: 0,
    });
    const columns = 'adjustment_no, employer_id, period, fund, amount, reverses_receipt_no, reason, line';
    expect(await imports.query(`SELECT ${columns} FROM adjustment ORDER BY adjustment_no`)).toEqual([
      ['A1', 1, '2026-03', 'HI', -1000, null, 'Giảm lao động', 2],
      ['A2', 1, null, null, null, 'R1', 'Ghi nhầm', 3],
    ]);
  });

  it('refuses neither and both kinds, zero, and parts of a kind', async () => {
    const { rejects, accepted } = await adjust([
      'A1,E1,,,,,x,',
      'A2,E1,2026-03,HI,5,R1,x,',
      'A3,E1,2026-03,HI,0,,x,',
      'A4,E1,2026-03,,5,,x,',
      'A5,E1,2026-03,HI,5,,,',
      'A6,E1,2026-03,HI,1.000,,x,',
    ]);
    expect(accepted).toBe(0);
    expect(reasons(rejects)).toEqual({
      2: 'Either period, fund and amount, or reversesReceiptNo must be given.',
      3: 'Only one may be given: period, fund and amount, or reversesReceiptNo.',
      4: 'Must not be 0.',
      5: 'Must not be empty.',
      6: 'Must not be empty.',
      7: '"1.000" has thousands separators; write 1000.',
    });
  });

  it('reverses only receipts that exist, of the same employer, once', async () => {
    const first = await adjust(['A1,E1,,,,R9,x,', 'A2,E1,,,,R2,x,', 'A3,E1,,,,R1,x,', 'A4,E1,,,,R1,x,']);
    expect(reasons(first.rejects)).toEqual({
      2: 'There is no receipt "R9".',
      3: 'The receipt "R2" belongs to the employer E2, not to this one.',
      5: 'The receipt "R1" is already reversed by adjustment A3.',
    });
    const second = await adjust(['A5,E1,,,,R1,x,']);
    expect(reasons(second.rejects)).toEqual({ 2: 'The receipt "R1" is already reversed by adjustment A3.' });
  });

  it('is never recorded before it counts: before its month, before its cause, before the receipt that it takes back', async () => {
    const { rejects, accepted } = await raise([
      'A1,E1,2026-03,HI,-5,,x,2026-02-28T16:59:59Z,,',
      'A2,E1,2026-03,HI,-5,,x,2026-02-28T17:00:00Z,,',
      'A3,E1,2026-03,HI,5,,x,2026-02-10,retroactive-wage,2026-02-08',
      'A4,E1,,,,R1,x,2026-03-19,,',
      'A5,E1,,,,R1,x,2026-03-20,,',
    ]);
    // A2 is of the month's first day in Vietnam, but of before its assessment was recorded: nothing is there to lower yet.
    expect(reasons(rejects)).toEqual({
      2: 'Recorded on 2026-02-28, before 2026-03-01, the day from which it counts.',
      3: expect.stringContaining('must not fall below 0'),
      4: 'Recorded on 2026-02-10, before 2026-03-01, the day from which it counts.',
      5: 'Recorded on 2026-03-19, before 2026-03-20, the day from which it counts.',
    });
    expect(accepted).toBe(1);
  });

  it('never lets an item fall below zero, by one adjustment or by several', async () => {
    const { rejects, accepted } = await adjust([
      'A1,E1,2026-03,HI,-1001,,x,2026-04-01',
      'A2,E1,2026-03,HI,-600,,x,2026-04-01',
      'A3,E1,2026-03,HI,-600,,x,2026-04-02',
      'A4,E1,2026-03,UI,-1,,x,2026-04-02',
      'A5,E1,2026-03,HI,-400,,x,2026-04-02',
    ]);
    expect(accepted).toBe(2);
    expect(reasons(rejects)).toEqual({
      2: 'The assessment of period 2026-03, fund HI (Health insurance) would come to -1 đồng (from 2026-03-31T17:00:00.000Z); it must not fall below 0.',
      4: expect.stringContaining('would come to -200 đồng (from 2026-04-01T17:00:00.000Z)'),
      5: expect.stringContaining('would come to -1 đồng'),
    });
    expect(reasons((await adjust(['A6,E1,2026-03,HI,-1,,x,'])).rejects)).toEqual({
      2: expect.stringContaining('-1 đồng'),
    });
  });

  it('looks at every moment from which somebody may look back', async () => {
    await adjust(['A1,E1,2026-03,HI,-900,,x,2026-04-10', 'A2,E1,2026-03,HI,900,,x,2026-04-20']);
    const result = await adjust([
      // Before the assessment was known there was nothing to lower.
      'A3,E1,2026-03,HI,-50,,x,2026-03-01',
      // Would leave 1000 - 200 - 900 between the 10th and the 20th, though in the end enough is there.
      'A4,E1,2026-03,HI,-200,,x,2026-04-05',
      'A5,E1,2026-03,HI,-200,,x,2026-04-20',
    ]);
    expect(result.accepted).toBe(1);
    expect(reasons(result.rejects)).toEqual({
      2: expect.stringContaining('-50 đồng (from 2026-02-28T17:00:00.000Z)'),
      3: expect.stringContaining('-100 đồng (from 2026-04-09T17:00:00.000Z)'),
    });
  });

  it('weighs the rows of a file in the order of their recording, not of their lines', async () => {
    expect(await adjust(['A1,E1,2026-03,HI,-1500,,x,2026-04-10', 'A2,E1,2026-03,HI,500,,x,2026-04-01'])).toMatchObject({
      accepted: 2,
    });
  });

  it('makes an item where nothing was assessed', async () => {
    expect(await adjust(['A1,E1,2026-02,UI,700,,x,2026-04-01', 'A2,E1,2026-02,UI,-700,,x,2026-04-02'])).toMatchObject({
      accepted: 2,
    });
    expect(await imports.query('SELECT employer_id FROM employer_touched ORDER BY id DESC LIMIT 1')).toEqual([[1]]);
  });

  it('knows its numbers again, in the file and in the database', async () => {
    const first = await adjust(['A1,E1,2026-03,HI,-5,,x,', 'A1,E1,2026-03,HI,-6,,x,']);
    expect(reasons(first.rejects)).toEqual({ 3: 'The same as line 2 of this file (A1).' });
    const again = await adjust(['A1,E1,2026-03,HI,-5,,x,', 'A2,E1,,,,R1,y,']);
    expect(again).toMatchObject({ accepted: 1, unchanged: 1 });
    const other = await adjust(['A1,E3,2026-03,HI,-7,,z,', 'A2,E1,,,,R1,y,']);
    expect(other).toMatchObject({ accepted: 0, unchanged: 1, rejected: 1 });
    expect(reasons(other.rejects)).toEqual({
      2: 'Already recorded with employerCode = E1, amount = -5, reason = x; it is not overwritten.',
    });
  });
});
