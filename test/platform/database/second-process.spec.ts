import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { NumberSequence } from '../../../src/modules/notices/persistence/number-sequence.entity';
import { openSqlite, type TestDatabase } from '../../support/database';

const KEY = { authorityId: 1, year: 2026, series: 'A' };

/** Runs a script with `db`, a connection of its own to the file, in another process. */
function otherProcess(db: TestDatabase, script: string) {
  const path = db.configuration.engine === 'sqlite' ? db.configuration.path : '';
  const open = `const db = new (require('@photostructure/sqlite').DatabaseSync)(process.argv[1], { timeout: 10000 });`;
  const child = spawn(process.execPath, ['-e', `${open} ${script}`, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const says = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ends = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { says, ends, tell: () => child.stdin.end() };
}

describe('a second process on the same SQLite file', () => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await openSqlite();
    await db.unitOfWork.run((manager) => manager.insert(NumberSequence, { ...KEY, lastNumber: 0 }));
  });
  afterEach(() => db.close());

  const increment = () =>
    db.unitOfWork.run(async (manager) => {
      const row = await manager.findOneByOrFail(NumberSequence, KEY);
      await manager.update(NumberSequence, KEY, { lastNumber: row.lastNumber + 1 });
    });
  const lastNumber = async () => (await db.database.reader().findOneByOrFail(NumberSequence, KEY)).lastNumber;

  it('is waited for without holding up this one', async () => {
    const hold = `db.exec('BEGIN IMMEDIATE'); db.exec('UPDATE number_sequence SET last_number = 100');
      console.log('locked'); process.stdin.on('end', () => db.exec('COMMIT')).resume();`;
    const other = otherProcess(db, hold);
    await other.says;
    const waiting = increment();
    // Were this process held up, it could not count, nor tell the other to let go.
    for (let ticks = 0; ticks < 20; ticks += 1) await sleep(10);
    other.tell();
    await waiting;
    expect(await lastNumber()).toBe(101);
    expect(await other.ends).toBe(0);
  });

  it('loses nothing to this one, nor this one to it', async () => {
    const count = `const add = () => {
        db.exec('BEGIN IMMEDIATE');
        const { n } = db.prepare('SELECT last_number AS n FROM number_sequence').get();
        db.prepare('UPDATE number_sequence SET last_number = ?').run(n + 1);
        db.exec('COMMIT');
      };
      console.log('begins'); for (let i = 0; i < 150; i += 1) add();`;
    const other = otherProcess(db, count);
    await other.says;
    for (let n = 0; n < 150; n += 1) await increment();
    expect(await other.ends).toBe(0);
    expect(await lastNumber()).toBe(300);
  });
});
