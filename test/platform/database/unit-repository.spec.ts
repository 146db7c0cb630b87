import type { Repository } from 'typeorm';
import { InvariantError } from '../../../src/kernel/invariant';
import { refused } from '../../../src/kernel/outcome';
import { ParameterEntry } from '../../../src/modules/parameters/persistence/parameter-entry.entity';
import { unitRepository } from '../../../src/platform/database/unit-repository';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

const ENTRY = {
  validFrom: '2026-01-01',
  value: '1',
  reference: 'r',
  assumed: false,
  recordedBy: 'x',
  recordedAt: '2026-01-01T00:00:00.000Z',
};

describeOnEachEngine('the repositories that are injected', (open) => {
  let db: TestDatabase;
  let entries: Repository<ParameterEntry>;
  const entry = (name: string): ParameterEntry => ({ ...ENTRY, name }) as unknown as ParameterEntry;

  beforeEach(async () => {
    db = await open();
    entries = unitRepository(db.database, ParameterEntry);
  });
  afterEach(() => db.close());

  it('write inside a unit of work only, and read what it has written while it is open', async () => {
    for (const write of [
      () => entries.insert(entry('a')),
      () => entries.save(entry('a')),
      () => entries.update({ name: 'a' }, { value: '2' }),
      () => entries.delete({ name: 'a' }),
    ]) {
      await expect(write()).rejects.toThrow(InvariantError);
    }
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const unit = db.unitOfWork.run(async () => {
      await entries.insert(entry('a'));
      const seen = await entries.count();
      await gate;
      return seen;
    });
    expect(await entries.count()).toBe(0);
    open();
    expect(await unit).toBe(1);
    expect(await entries.count()).toBe(1);
  });

  it('lose everything with a unit that fails or is refused, also in a part of it', async () => {
    const failing = db.unitOfWork.run(async () => {
      await entries.save(entry('lost'));
      await db.unitOfWork.run(() => entries.insert(entry('lost too')));
      throw new Error('x');
    });
    await expect(failing).rejects.toThrow('x');
    await db.unitOfWork.run(async () => {
      await entries.save(entry('lost'));
      return refused([{ code: 'no', sentence: 'Không.', english: 'No.' }]);
    });
    expect(await entries.count()).toBe(0);
  });

  it('keep units apart that run at once', async () => {
    const units = Array.from({ length: 12 }, (_, index) =>
      db.unitOfWork.run(async () => {
        await entries.save(entry(`n${index}`));
        expect(await entries.countBy({ name: `n${index}` })).toBe(1);
        if (index % 3 === 0) throw new Error('every third');
      }),
    );
    const ended = await Promise.allSettled(units);
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(4);
    expect(await entries.count()).toBe(8);
  });

  it('are not extended: that would keep the connection of the moment', () => {
    expect(() => entries.extend({})).toThrow(InvariantError);
  });
});
