import { migrate, migrateDown } from '../../../src/platform/database/migrate';
import { MIGRATIONS } from '../../../src/platform/database/migrations';
import { IdentifiersInCapitals1764001100000 } from '../../../src/platform/database/migrations/1764001100000-identifiers-in-capitals';
import type { SqlValue } from '../../../src/platform/database/sql';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

describeOnEachEngine('the migration of identifiers', (open) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await open();
    const steps = MIGRATIONS.length - MIGRATIONS.indexOf(IdentifiersInCapitals1764001100000);
    for (let step = 0; step < steps; step += 1) await migrateDown(db.database.writer);
  });
  afterEach(async () => {
    await migrate(db.database.writer);
    await db.close();
  });

  const insert = (table: string, rows: readonly Readonly<Record<string, SqlValue>>[]): Promise<void> =>
    db.unitOfWork.run(() =>
      db.database.bulk().insert(
        table,
        Object.keys(rows[0] ?? {}),
        rows.map((row) => Object.values(row)),
      ),
    );
  const column = async (sql: string): Promise<unknown[]> => (await db.database.rawRows(sql)).map(([value]) => value);

  it('writes codes and receipts as they are compared, follows them in reversals, and lets what would collide be', async () => {
    await insert('authority', [{ id: 1, code: 'p', name: 'P', level: 'province', valid_from: '2000-01-01' }]);
    const employer = {
      authority_id: 1,
      name: 'E',
      address: '',
      sector: '1',
      payment_method: 'monthly',
      search_text: '',
    };
    const codes = ['E1', 'đv2', 'ta3\u200b', 'e1', 'E4'];
    await insert(
      'employer',
      codes.map((code, n) => ({ id: n + 1, code, ...employer })),
    );
    const fact = { employer_id: 1, recorded_at: 0, import_id: 1, line: 1 };
    const receipts = ['R1', 'gbc-2', 'r1', 'aB', 'Ab'];
    await insert(
      'payment',
      receipts.map((receipt_no, n) => ({ id: n + 1, receipt_no, received_on: '2026-01-01', amount: 1, ...fact })),
    );
    await insert('adjustment', [
      { id: 1, adjustment_no: 'a1', reverses_receipt_no: 'gbc-2', reason: 'x', ...fact },
      { id: 2, adjustment_no: 'a2', reverses_receipt_no: 'r1', reason: 'x', ...fact },
    ]);
    await migrate(db.database.writer);
    expect(await column('SELECT code FROM employer ORDER BY id')).toEqual(['E1', 'ĐV2', 'TA3', 'e1', 'E4']);
    expect(await column('SELECT receipt_no FROM payment ORDER BY id')).toEqual(['R1', 'GBC-2', 'r1', 'AB', 'Ab']);
    expect(await column('SELECT reverses_receipt_no FROM adjustment ORDER BY id')).toEqual(['GBC-2', 'r1']);
    expect(await column('SELECT code FROM authority')).toEqual(['p']);
  });
});
