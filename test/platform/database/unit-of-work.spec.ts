import { executionAsyncResource } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../../../src/kernel/domain-error';
import { refused } from '../../../src/kernel/outcome';
import { openDatabase } from '../../../src/platform/database/open-database';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { NumberSequence } from '../../../src/modules/notices/persistence/number-sequence.entity';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

const KEY = { authorityId: 1, year: 2026, series: 'A' };

describeOnEachEngine('unit of work', (open, engine) => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const insert = (series: string) =>
    db.unitOfWork.run((manager) => manager.insert(NumberSequence, { ...KEY, series, lastNumber: 0 }));
  const seriesStored = async (): Promise<string[]> => {
    const rows = await db.database.reader().find(NumberSequence, { order: { series: 'ASC' } });
    return rows.map((row) => row.series);
  };
  const increment = (unitOfWork: UnitOfWork) =>
    unitOfWork.run(async (manager) => {
      const row = await manager.findOneByOrFail(NumberSequence, KEY);
      await sleep(Math.random() * 3);
      await manager.update(NumberSequence, KEY, { lastNumber: row.lastNumber + 1 });
    });
  const lastNumber = async (): Promise<number> =>
    (await db.database.reader().findOneByOrFail(NumberSequence, KEY)).lastNumber;

  it('lets no overlapping writer erase what another has written', async () => {
    await insert('A');
    await Promise.all(Array.from({ length: 25 }, () => increment(db.unitOfWork)));
    expect(await lastNumber()).toBe(25);
  });

  it('lets two processes on the same data count together without losing one', async () => {
    await insert('A');
    const other = await openDatabase(db.configuration, [NumberSequence]);
    const theirs = new UnitOfWork(other);
    await Promise.all(Array.from({ length: 20 }, (_, n) => increment(n % 2 ? theirs : db.unitOfWork)));
    await other.close();
    expect(await lastNumber()).toBe(20);
  });

  it('rolls back its own work and nobody else’s', async () => {
    let letFail = (): void => undefined;
    const othersAreDone = new Promise<void>((resolve) => (letFail = resolve));
    const failing = db.unitOfWork.run(async (manager) => {
      await manager.insert(NumberSequence, { ...KEY, series: 'lost', lastNumber: 0 });
      // On SQLite the others queue up behind this unit; waiting for them here would wait for ever.
      if (engine === 'postgres') await othersAreDone;
      throw new DomainError('test.failure', 'fails on purpose');
    });
    const others = Promise.all([insert('B'), insert('C')]).then(letFail);
    await expect(failing).rejects.toThrow('fails on purpose');
    await others;
    expect(await seriesStored()).toEqual(['B', 'C']);
  });

  it('shows nobody what is not committed, and itself what it has written', async () => {
    let commit = (): void => undefined;
    const released = new Promise<void>((resolve) => (commit = resolve));
    let written = (): void => undefined;
    const hasWritten = new Promise<void>((resolve) => (written = resolve));
    const unit = db.unitOfWork.run(async (manager) => {
      await manager.insert(NumberSequence, { ...KEY, lastNumber: 0 });
      expect(await seriesStored()).toEqual(['A']);
      expect(await db.database.query('SELECT series FROM number_sequence')).toHaveLength(1);
      expect(await db.database.rawRows('SELECT series FROM number_sequence')).toEqual([['A']]);
      written();
      await released;
    });
    await hasWritten;
    expect(await seriesStored()).toEqual([]);
    expect(await db.database.rawRows('SELECT series FROM number_sequence')).toEqual([]);
    commit();
    await unit;
    expect(await seriesStored()).toEqual(['A']);
  });

  it('joins the unit that is open', async () => {
    const unit = db.unitOfWork.run(async () => {
      await insert('A');
      await insert('B');
      throw new DomainError('test.failure', 'fails after its parts');
    });
    await expect(unit).rejects.toThrow('fails after its parts');
    expect(await seriesStored()).toEqual([]);
  });

  it('does not commit when a part failed, even where that failure was swallowed', async () => {
    const unit = db.unitOfWork.run(async () => {
      await insert('A');
      await db.unitOfWork
        .run(() => Promise.reject(new DomainError('test.failure', 'a part fails')))
        .catch(() => undefined);
    });
    await expect(unit).rejects.toThrow('a part fails');
    expect(await seriesStored()).toEqual([]);
  });

  it('rolls back a refusal and hands it out', async () => {
    const refusal = refused([{ code: 'too-early', sentence: 'Chưa.', english: 'Not yet.' }]);
    const outcome = await db.unitOfWork.run(async () => {
      await insert('A');
      return refusal;
    });
    expect(outcome).toBe(refusal);
    expect(await seriesStored()).toEqual([]);
  });

  it('goes on after a failure', async () => {
    await insert('A');
    await expect(insert('A')).rejects.toThrow();
    await insert('B');
    expect(await seriesStored()).toEqual(['A', 'B']);
  });

  it('stops a forgotten promise from writing after its unit has ended', async () => {
    let late: Promise<unknown> | undefined;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    await db.unitOfWork.run(async (manager) => {
      late = ended.then(() => manager.insert(NumberSequence, { ...KEY, lastNumber: 0 }));
      late.catch(() => undefined);
      await Promise.resolve();
    });
    end();
    await expect(late).rejects.toThrow(/released/);
    expect(await seriesStored()).toEqual([]);
  });

  it('leaves nothing behind in the process that every later promise would carry', async () => {
    const carried = async (): Promise<number> => {
      await Promise.resolve();
      return Object.getOwnPropertySymbols(executionAsyncResource()).length;
    };
    const use = async (): Promise<void> => {
      const other = await open();
      await other.unitOfWork.run((manager) => manager.insert(NumberSequence, { ...KEY, lastNumber: 0 }));
      await other.close();
    };
    await use();
    const before = await carried();
    await use();
    await use();
    expect(await carried()).toBe(before);
  });

  it('refuses to write outside a unit', async () => {
    expect(() => db.database.manager()).toThrow(/inside UnitOfWork/);
    await expect(db.database.reader().insert(NumberSequence, { ...KEY, lastNumber: 0 })).rejects.toThrow(/read-?only/);
  });
});
