import { setTimeout as sleep } from 'node:timers/promises';
import { NumberSequence } from '../../../src/modules/notices/persistence/number-sequence.entity';
import { lockUntilCommit } from '../../../src/platform/database/named-lock';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

describeOnEachEngine('a named lock', (open) => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  /** Appends the number after the last one: what two units that do not see each other would both do with the same number. */
  const append = (chain: number) =>
    db.unitOfWork.run(async (manager) => {
      await lockUntilCommit(db.database, `chain ${chain}`);
      const last = await manager.maximum(NumberSequence, 'lastNumber', { authorityId: chain });
      await sleep(Math.random() * 3);
      const next = (last ?? 0) + 1;
      await manager.insert(NumberSequence, {
        authorityId: chain,
        year: 1,
        series: String(Math.random()),
        lastNumber: next,
      });
    });

  it('shows each holder what the one before it has written', async () => {
    await Promise.all(Array.from({ length: 24 }, () => append(1)));
    const rows = await db.database.reader().find(NumberSequence, { order: { lastNumber: 'ASC' } });
    expect(rows.map((row) => row.lastNumber)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1));
  });
});
