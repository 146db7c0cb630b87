import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, reasons } from './import-harness';

describeOnEachEngine('importing refunds of credit', (open) => {
  let db: TestDatabase;
  let imports: ImportHarness;

  beforeEach(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
    await imports.seed();
    await imports.rows('assessments', ['E1,2026-03,HI,1,1,1000,2026-03-10', 'E1,2026-04,HI,1,1,1000,2026-04-10']);
    await imports.rows('payments', ['R1,E1,2026-03-20,2500,,,2026-03-20']);
  });
  afterEach(async () => {
    imports.remove();
    await db.close();
  });

  const refund = (rows: string[]) => imports.rows('refunds', rows);

  it('takes what there is credit for on its day, and refuses more, earlier rows of the file counted', async () => {
    // 1.500 are left in March; the contribution of April needs 1.000 of them on 1 April.
    const { accepted, rejects } = await refund([
      'H2,E1,2026-04-20,400,Nộp thừa,',
      'H1,E1,2026-04-10,300,Nộp thừa,',
      'H3,E1,2026-03-25,1600,Nộp thừa,',
      'H4,E2,2026-04-10,1,Nộp thừa,',
      'H5,E1,2026-04-10,1,Nộp thừa,2026-04-09',
    ]);
    expect(accepted).toBe(1);
    expect(reasons(rejects)).toEqual({
      2: 'More than the credit: at the end of 2026-04-20 it is 200 đồng, and later refunds must have theirs as well.',
      4: 'More than the credit: at the end of 2026-03-25 it is 1500 đồng, and later refunds must have theirs as well.',
      5: expect.stringContaining('it is 0 đồng'),
      6: 'Recorded on 2026-04-09, before 2026-04-10, the day from which it counts.',
    });
    expect(await imports.query('SELECT refund_no, employer_id, paid_on, amount, reason, line FROM refund')).toEqual([
      ['H1', 1, '2026-04-10', 300, 'Nộp thừa', 3],
    ]);
  });

  it('leaves to a later refund what that has taken', async () => {
    await refund(['H1,E1,2026-04-20,500,Nộp thừa,']);
    const { rejects } = await refund(['H2,E1,2026-04-10,1,Nộp thừa,']);
    expect(reasons(rejects)[2]).toContain('later refunds must have theirs as well');
  });

  it('changes nothing when it comes again, and refuses the number with another content', async () => {
    await refund(['H1,E1,2026-04-10,300,Nộp thừa,']);
    expect(await refund(['H1,E1,2026-04-10,300,Nộp thừa,'])).toMatchObject({ accepted: 0, unchanged: 1 });
    const { rejects } = await refund([
      'H1,E1,2026-04-10,200,Nộp thừa,',
      'H2,E1,2026-04-10,1,a,',
      'H2,E1,2026-04-10,1,a,',
    ]);
    expect(reasons(rejects)[2]).toContain('amount');
    expect(reasons(rejects)[4]).toContain('line 3');
  });

  it('says in the summary which receipts name what nothing is due for', async () => {
    await imports.rows('assessments', ['E1,2025-03,SI,1,1,1000,2026-04-10']);
    const { accepted, warnings } = await imports.rows('payments', [
      'N1,E1,2026-04-20,10,UI,,',
      'N2,E1,2026-04-20,10,HI,2026-05,',
      'N3,E1,2026-04-20,10,HI,2026-04,',
      'N4,E1,2026-04-20,10,RET,2025-03,',
      'N5,E1,2026-04-20,10,,2026-03,',
      'N6,E2,2026-04-20,10,SI,,',
    ]);
    expect(accepted).toBe(6);
    expect(warnings).toEqual([expect.stringContaining('3 receipts name a fund or period')]);
    expect(warnings[0]).toContain('(N1, N2, N6)');
  });
});
