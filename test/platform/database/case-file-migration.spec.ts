import { migrate, migrateDown } from '../../../src/platform/database/migrate';
import { MIGRATIONS } from '../../../src/platform/database/migrations';
import { CaseFile1764000300000 } from '../../../src/platform/database/migrations/1764000300000-case-file';
import type { SqlValue } from '../../../src/platform/database/sql';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

/** Only the message is looked at: the driver may have been loaded for an earlier test file, whose Error is another class. */
const ALREADY_OPEN = { message: expect.stringMatching(/unique/i) as string };

describeOnEachEngine('the migration to case files', (open) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await open();
  });
  afterEach(async () => {
    // Databases are used again by the next test, with the schema that they are left with.
    await migrate(db.database.writer);
    await db.close();
  });

  const goBefore = async (): Promise<void> => {
    const steps = MIGRATIONS.length - MIGRATIONS.indexOf(CaseFile1764000300000);
    for (let step = 0; step < steps; step += 1) await migrateDown(db.database.writer);
  };
  const insert = (table: string, rows: readonly Readonly<Record<string, SqlValue>>[]): Promise<void> =>
    db.unitOfWork.run(() =>
      db.database.bulk().insert(
        table,
        Object.keys(rows[0] ?? {}),
        rows.map((row) => Object.values(row)),
      ),
    );
  const rows = (sql: string) => db.database.rawRows(sql);

  const CASES = 'SELECT id, employer_id, opened_on, closed_on, closing_reason FROM enforcement_case ORDER BY id';

  beforeEach(async () => {
    await goBefore();
    await insert('authority', [{ id: 1, code: 'P', name: 'P', level: 'province', valid_from: '2000-01-01' }]);
    const employer = { authority_id: 1, address: '', sector: '1', payment_method: 'monthly', search_text: '' };
    await insert(
      'employer',
      [1, 2].map((id) => ({ id, code: `E${id}`, name: `E${id}`, ...employer })),
    );
    await insert('enforcement_case', [
      { id: 10, employer_id: 1, opened_on: '2026-01-05', closed_on: '2026-02-01', closing_reason: 'paid-in-full' },
      { id: 11, employer_id: 1, opened_on: '2026-03-05', closed_on: null, closing_reason: null },
      { id: 12, employer_id: 2, opened_on: '2026-03-06', closed_on: null, closing_reason: null },
    ]);
    const duty = { kind: 'x', period: '2026-03', opens_on: '2026-03-01', due_on: '2026-03-10' };
    await insert('duty', [{ ...duty, subject: 'case:11', case_id: 11 }]);
  });

  it('keeps every case with its employer and what hangs on it, and gives each the events it stands for', async () => {
    const before = await rows(CASES);
    await migrate(db.database.writer);
    expect(await rows(CASES)).toEqual(before);
    expect(await rows('SELECT id FROM employer ORDER BY id')).toEqual([[1], [2]]);
    expect(await rows('SELECT case_id FROM duty')).toEqual([[11]]);
    expect(await rows('SELECT id, version, authority_id, officer FROM enforcement_case ORDER BY id')).toEqual([
      [10, 2, null, null],
      [11, 1, null, null],
      [12, 1, null, null],
    ]);
    const events = await rows(
      'SELECT case_id, sequence, kind, occurred_on, recorded_at, actor, data FROM case_event ORDER BY case_id, sequence',
    );
    const at = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);
    const opened = '{"authorityId":null}';
    expect(events.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)))).toEqual([
      [10, 1, 'opened', '2026-01-05', at('2026-01-05'), 'system', opened],
      [10, 2, 'closed', '2026-02-01', at('2026-02-01'), 'system', '{"cause":"paid-in-full"}'],
      [11, 1, 'opened', '2026-03-05', at('2026-03-05'), 'system', opened],
      [12, 1, 'opened', '2026-03-06', at('2026-03-06'), 'system', opened],
    ]);
  });

  it('keeps at most one open case for each employer, on the way up and down', async () => {
    const second = { employer_id: 2, opened_on: '2026-04-01' };
    await migrate(db.database.writer);
    await expect(insert('enforcement_case', [second])).rejects.toMatchObject(ALREADY_OPEN);
    await goBefore();
    await expect(insert('enforcement_case', [second])).rejects.toMatchObject(ALREADY_OPEN);
  });

  it('goes back with events in the log without losing a case', async () => {
    const before = await rows(CASES);
    await migrate(db.database.writer);
    await expect(db.unitOfWork.run(() => db.database.execute('DELETE FROM enforcement_case'))).rejects.toThrow();
    await goBefore();
    expect(await rows(CASES)).toEqual(before);
    await migrate(db.database.writer);
    expect(await rows(CASES)).toEqual(before);
  });
});
