import { describeOnEachEngine } from '../../support/database';
import { ImportHarness, reasons } from './import-harness';

describeOnEachEngine('importing how many people are insured', (open) => {
  it('takes each office, month and kind once a file, keeps what was said before, and changes nothing the second time', async () => {
    const db = await open();
    const imports = new ImportHarness(db.database, db.unitOfWork);
    await imports.seed();
    const rows = ['LG,2026-04,si-compulsory,120500', 'LG,2026-04,BHXH tự nguyện,76811', 'LG,2026-04,hi,7700000'];
    expect(await imports.rows('participants', rows)).toMatchObject({ accepted: 3, unchanged: 0, rejects: [] });
    expect(await imports.rows('participants', rows)).toMatchObject({ accepted: 0, unchanged: 3 });

    const second = await imports.rows('participants', [
      'LG,2026-04,hi,7700001',
      'LG,2026-04,hi,7700002',
      'XX,2026-04,hi,1',
      'LG,2026-07,hi,1',
      'LG,2026-04,xyz,1',
      'LG,2026-04,ui,-1',
    ]);
    expect(second).toMatchObject({ accepted: 1, unchanged: 0 });
    expect(Object.keys(reasons(second.rejects))).toEqual(['3', '4', '5', '6', '7']);
    expect(await imports.query('SELECT period, kind, people FROM participant_count ORDER BY id')).toEqual([
      ['2026-04', 'si-compulsory', 120_500],
      ['2026-04', 'si-voluntary', 76_811],
      ['2026-04', 'hi', 7_700_000],
      ['2026-04', 'hi', 7_700_001],
    ]);
    imports.remove();
    await db.close();
  });
});
