import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { announcedCheck, openCheckFile, type CheckFile } from './check-file';

describeOnEachEngine('what a check found', (open) => {
  let db: TestDatabase;
  let file: CheckFile;

  beforeEach(async () => {
    db = await open();
    file = await openCheckFile(db);
  });
  afterEach(async () => {
    await file.app.close();
    await db.close();
  });

  const workersOfOffence = async (): Promise<string> => {
    const { body } = await file.app.get(`/api/v1/cases/${file.id}/measures`).expect(200);
    const referral = body.measures.find(({ measure }: { measure: string }) => measure === 'referral');
    const element = [...referral.reasons, ...referral.satisfied].find(
      ({ code }: { code: string }) => code === 'amount-or-workers',
    ) as { found: string };
    return /của (\d+) người/.exec(element.found)?.[1] ?? '';
  };

  it('counts the workers that it found, also in months for which nothing was registered', async () => {
    const checkId = await announcedCheck(file);
    const found = { checkId, finding: 'unregistered', evidence: 'Bảng chấm công' };
    // Beside 20 registered workers of August.
    const three = { fund: 'RET', from: '2026-07', to: '2026-07', workers: 3, monthlyAmount: 6_600_000 };
    await file.pass('record-finding', { ...found, lines: [three] });
    expect(await workersOfOffence()).toBe('3');
    // Nothing is registered for March; the payment of July settles only a part of it.
    const fifteen = { fund: 'RET', from: '2026-03', to: '2026-03', workers: 15, monthlyAmount: 99_000_000 };
    await file.pass('record-finding', { ...found, lines: [fifteen] });
    expect(await workersOfOffence()).toBe('15');
    expect(await file.refused('record-finding', { ...found, lines: [fifteen] })).toEqual(['finding.twice']);
  });

  it('is due as its months were paid for then, not as the employer pays today', async () => {
    await db.unitOfWork.run(async () => {
      const columns = 'INSERT INTO employer_payment_method (employer_id, method, since, recorded_at) VALUES';
      await db.database.execute(`${columns} (1, 'quarterly', '', 0), (1, 'monthly', '2026-04', 0)`);
    });
    const checkId = await announcedCheck(file);
    const line = (period: string) => ({ fund: 'RET', from: period, to: period, workers: 1, monthlyAmount: 1_000_000 });
    const lines = [line('2026-01'), line('2026-04')];
    await file.pass('record-finding', { checkId, finding: 'wages-too-low', evidence: 'Bảng lương', lines });
    const { items } = await file.statement('2026-11-05');
    const found = items.filter(({ cause }) => cause === 'found');
    // January's quarter ended in March.
    expect(found.map(({ period, dueDate }) => [period, dueDate])).toEqual([
      ['2026-01', '2026-04-30'],
      ['2026-04', '2026-05-31'],
    ]);
  });
});
