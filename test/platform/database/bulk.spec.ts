import { DomainError } from '../../../src/kernel/domain-error';
import { Assessment } from '../../../src/modules/contributions/persistence/assessment.entity';
import type { RawRow } from '../../../src/platform/database/raw-rows';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

const COLUMNS = ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'];
const KEY = ['employer_id', 'period', 'fund'];

function assessment(employerId: number, amount = 1000n) {
  return [employerId, '2026-01', 'HI', 3, 20_000_000n, amount, 1_764_000_000_000, 1, employerId];
}

describeOnEachEngine('bulk access', (open, engine) => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const write = <T>(work: () => Promise<T>): Promise<T> => db.unitOfWork.run(work);
  const bulk = () => db.database.bulk();
  const amounts = () => db.database.rawRows('SELECT employer_id, amount FROM assessment ORDER BY employer_id');
  const many = (count: number) => Array.from({ length: count }, (_, n) => assessment(n + 1));
  const collect = async (stream: AsyncIterable<RawRow[]>): Promise<RawRow[][]> => {
    const batches: RawRow[][] = [];
    for await (const batch of stream) batches.push(batch);
    return batches;
  };

  it('inserts only what is new, and tells which rows were not', async () => {
    await write(() => bulk().insertIgnore('assessment', COLUMNS, [assessment(2), assessment(4)]));
    const rows = [assessment(1), assessment(2, 9n), assessment(3), assessment(3, 9n), assessment(4, 9n)];
    const result = await write(() => bulk().insertIgnore('assessment', COLUMNS, rows, { reportBy: KEY }));
    expect(result).toEqual({ inserted: 2, ignored: [1, 3, 4] });
    expect(await amounts()).toEqual([1, 2, 3, 4].map((employerId) => [employerId, 1000]));
  });

  it('leaves the database knowing a table that has grown much, once it is committed', async () => {
    const known = async (): Promise<boolean> => {
      const sql =
        engine === 'postgres'
          ? `SELECT 1 FROM pg_class WHERE relname = 'assessment' AND reltuples >= 5000`
          : `SELECT 1 FROM sqlite_stat1 WHERE tbl = 'assessment'`;
      return (await db.database.rawRows(sql).catch(() => [])).length > 0;
    };
    const takenBack = write(async () => {
      await bulk().insert('assessment', COLUMNS, many(5000));
      throw new DomainError('test.failure', 'fails on purpose');
    });
    await expect(takenBack).rejects.toThrow('fails on purpose');
    await write(() => bulk().insert('assessment', COLUMNS, many(4999)));
    expect(await known()).toBe(false);
    await write(() => bulk().insertIgnore('assessment', COLUMNS, many(5000)));
    expect(await known()).toBe(true);
  });

  it('counts without being asked which', async () => {
    const all = many(1003);
    expect((await write(() => bulk().insertIgnore('assessment', COLUMNS, all.slice(0, 500)))).inserted).toBe(500);
    expect((await write(() => bulk().insertIgnore('assessment', COLUMNS, all))).inserted).toBe(503);
    expect((await write(() => bulk().insertIgnore('assessment', COLUMNS, all))).inserted).toBe(0);
    expect((await write(() => bulk().insertIgnore('assessment', COLUMNS, []))).inserted).toBe(0);
  });

  it('keeps the work of the same unit when rows were there already', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, [assessment(1)]));
    await write(async () => {
      await bulk().insertIgnore('assessment', COLUMNS, [assessment(2)]);
      await bulk().insertIgnore('assessment', COLUMNS, [assessment(1, 9n), assessment(3)]);
      await bulk().insertIgnore('assessment', COLUMNS, [assessment(4)]);
    });
    expect(await amounts()).toHaveLength(4);
  });

  it('inserts later what was made ready before, in any order, and counts what is new', async () => {
    const counts = await write(async () => {
      const [first, second, third] = [many(700), [assessment(701), assessment(1, 9n)], [assessment(702)]].map((rows) =>
        bulk().insertIgnoreLater('assessment', COLUMNS, rows),
      );
      return [await third!(), await first!(), await second!()];
    });
    expect(counts).toEqual([1, 700, 1]);
    expect(await amounts()).toEqual(many(702).map(([employerId]) => [employerId, 1000]));
  });

  it('can go on after a statement that failed with rows on their way', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, [assessment(1)]));
    const refused = write(() => bulk().insert('assessment', COLUMNS, [assessment(1), ...many(3000)]));
    await expect(refused).rejects.toMatchObject(saying(/unique/i));
    const nowhere = write(() => bulk().insert('assessment', ['employer_id', 'workers'], many(3000)));
    await expect(nowhere).rejects.toThrow();
    await write(() => bulk().insert('assessment', COLUMNS, [assessment(2)]));
    expect(await amounts()).toHaveLength(2);
  });

  it('does not swallow other constraints', async () => {
    const negative = write(() => bulk().insertIgnore('assessment', COLUMNS, [assessment(1, -1n)]));
    await expect(negative).rejects.toMatchObject(saying(/constraint/i));
  });

  it('refuses a key that exists when everything must be new', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, many(3)));
    await expect(
      write(() => bulk().insert('assessment', COLUMNS, [assessment(9), assessment(2)])),
    ).rejects.toMatchObject(saying(/unique/i));
    expect(await amounts()).toHaveLength(3);
  });

  const locks = (count: number) => Array.from({ length: count }, (_, n) => [`lock ${n + 1}`, 1000]);

  it('replaces by key', async () => {
    const rows = [
      ['lock 2', 7],
      ['lock 4', 8],
    ];
    await write(() => bulk().insert('named_lock', ['name', 'turns'], locks(3)));
    await write(() => bulk().replace('named_lock', ['name', 'turns'], ['name'], rows));
    expect(await db.database.rawRows('SELECT turns FROM named_lock ORDER BY name')).toEqual([[1000], [7], [1000], [8]]);
  });

  it('deletes by a list of values', async () => {
    await write(() => bulk().insert('named_lock', ['name', 'turns'], locks(5)));
    expect(await write(() => bulk().deleteWhereIn('named_lock', 'name', ['lock 2', 'lock 4', 'lock 77']))).toBe(2);
    expect(await write(() => bulk().deleteWhereIn('named_lock', 'turns', [999, 1000]))).toBe(3);
  });

  it('stores what the mapper reads back: money exact, moments to the millisecond', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, [assessment(1, 9_007_199_254_740_991n)]));
    expect(await db.database.reader().findOneByOrFail(Assessment, { employerId: 1 })).toMatchObject({
      amount: 9_007_199_254_740_991n,
      recordedAt: '2025-11-24T16:00:00.000Z',
    });
  });

  it('streams every row once, in batches, in order', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, many(1234)));
    const sql = 'SELECT employer_id, fund, amount FROM assessment WHERE employer_id > $1 AND fund = $2 ORDER BY 1';
    const batches = await collect(db.database.streamRows(sql, [34, 'HI'], { batchSize: 500 }));
    expect(batches.map((batch) => batch.length)).toEqual([500, 500, 200]);
    expect(batches.flat().map((row) => row[0])).toEqual(Array.from({ length: 1200 }, (_, n) => n + 35));
    expect(batches[0]?.[0]).toEqual([35, 'HI', 1000]);
  });

  it('streams any text, and nothing as nothing', async () => {
    const texts = ['tab\there', 'line\nfeed', 'back\\slash \\N \\t', 'Công ty “Đức”; 100% $1', "d'Oréal", '', null];
    const columns = ['topic', 'payload', 'created_at', 'available_at', 'attempts', 'last_error'];
    const rows = texts.map((text, n) => ['t', '{}', 1, n, 0, text]);
    await write(() => bulk().insert('outbox', columns, rows));
    const sql = 'SELECT last_error FROM outbox ORDER BY available_at';
    expect((await collect(db.database.streamRows(sql))).flat(2)).toEqual(texts);
    expect((await db.database.rawRows(sql)).flat()).toEqual(texts);
    const found = db.database.streamRows('SELECT available_at FROM outbox WHERE last_error = $1', ["d'Oréal"]);
    expect((await collect(found)).flat()).toEqual([[4]]);
  });

  it('can break a stream off', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, many(3000)));
    for await (const batch of db.database.streamRows('SELECT * FROM assessment', [], { batchSize: 10 })) {
      expect(batch).toHaveLength(10);
      break;
    }
    expect(await db.database.rawRows('SELECT COUNT(*) FROM assessment')).toEqual([[3000]]);
  });

  it('streams what was committed when it began, while others write', async () => {
    await write(() => bulk().insert('assessment', COLUMNS, many(3000)));
    let seen = 0;
    for await (const batch of db.database.streamRows('SELECT * FROM assessment', [], { batchSize: 1000 })) {
      seen += batch.length;
      await write(() => bulk().insert('assessment', COLUMNS, [assessment(10_000 + seen)]));
    }
    expect(seen).toBe(3000);
    expect(await db.database.query('SELECT COUNT(*) AS rows FROM assessment')).toEqual([{ rows: 3003 }]);
  });

  it('reports a wrong statement instead of streaming nothing', async () => {
    await expect(collect(db.database.streamRows('SELECT amount FROM nowhere'))).rejects.toMatchObject(
      saying(/nowhere/),
    );
  });

  it('counts the rows that a statement touched', async () => {
    await write(() => bulk().insert('named_lock', ['name', 'turns'], locks(5)));
    const touched = await write(() =>
      db.database.execute('UPDATE named_lock SET turns = $2 WHERE name > $1', ['lock 3', 5n]),
    );
    expect(touched).toBe(2);
    expect(await db.database.query('SELECT SUM(turns) AS sum FROM named_lock')).toEqual([{ sum: 3010 }]);
  });
});

/** The driver may have been loaded for an earlier test file, whose Error is another class than this one's: only the message is looked at. */
function saying(pattern: RegExp): { message: string } {
  return { message: expect.stringMatching(pattern) as string };
}
