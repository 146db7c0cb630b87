import { spawn } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENTITIES } from '../../support/entities';
import type { Database } from '../../../src/platform/database/database';
import { openDatabase } from '../../../src/platform/database/open-database';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness } from './import-harness';

const TYPESCRIPT = join(__dirname, '../../support/typescript-hook.cjs');
const CHILD = join(__dirname, 'import-child.ts');
const HEADER = 'receiptNo,employerCode,receivedOn,amount';
const payments = (count: number): string =>
  `${HEADER}\n${Array.from({ length: count }, (_, n) => `R${n},E1,2026-03-01,${n + 1}`).join('\n')}\n`;

describeOnEachEngine('imports and what may come between', (open, engine) => {
  let db: TestDatabase;
  let imports: ImportHarness;
  const others: Database[] = [];

  beforeEach(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
    await imports.seed();
  });
  afterEach(async () => {
    for (const other of others.splice(0)) await other.close();
    imports.remove();
    await db.close();
  });

  /** As another process would work on the same data. */
  const rival = async (): Promise<ImportHarness> => {
    const database = await openDatabase(db.configuration, [...ENTITIES]);
    others.push(database);
    return new ImportHarness(database, new UnitOfWork(database));
  };

  it('two of the same file at once record one set of facts, and both know it', async () => {
    const content = payments(20_000);
    const rivals = [imports, await rival(), await rival()];
    const results = await Promise.all(rivals.map((each) => each.text('payments', content)));
    expect(results.map((each) => each.accepted + each.unchanged)).toEqual([20_000, 20_000, 20_000]);
    expect(results.map((each) => each.accepted).toSorted((a, b) => a - b)).toEqual([0, 0, 20_000]);
    const [row] = await imports.query('SELECT COUNT(*), COUNT(DISTINCT receipt_no), SUM(amount) FROM payment');
    expect((row as unknown[]).map(Number)).toEqual([20_000, 20_000, 200_010_000]);
    expect(await imports.query('SELECT employer_id FROM employer_touched')).toEqual([[1]]);
    rivals.slice(1).forEach((each) => each.remove());
  });

  it('two adjustments that only together fall below zero do not both get in', async () => {
    await imports.rows('assessments', ['E1,2026-03,HI,1,1,100,2026-04-01']);
    const rivals = [imports, await rival()];
    const results = await Promise.all(
      rivals.map((each, n) => each.rows('adjustments', [`A${n},E1,2026-03,HI,-60,,x,`])),
    );
    expect(results.map((each) => each.accepted).toSorted((a, b) => a - b)).toEqual([0, 1]);
    rivals[1]?.remove();
  });

  it('a kill in the middle leaves nothing behind, and the same file then goes in whole', async () => {
    const path = imports.path('payments');
    writeFileSync(path, payments(400_000));
    const before = await imports.counts();
    const files = readdirSync(imports.folder);
    const child = spawn(process.execPath, ['-r', TYPESCRIPT, CHILD, JSON.stringify(db.configuration), path], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
    while ((await written()) < 5_000_000 && child.exitCode === null) await sleep(20);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    if (engine === 'postgres') await sleep(200);
    expect(await imports.counts()).toEqual(before);
    expect(readdirSync(imports.folder)).toEqual(files);
    expect(await imports.file('payments', path)).toMatchObject({ accepted: 400_000, unchanged: 0 });
  });

  /** Bytes that the import has written so far, committed or not. */
  async function written(): Promise<number> {
    if (db.configuration.engine === 'sqlite') {
      return statSync(`${db.configuration.path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    }
    const [row] = await imports.query("SELECT pg_relation_size('payment')");
    return Number((row as unknown[])[0]);
  }
});
