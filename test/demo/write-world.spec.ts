import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { badFiles } from '../../src/demo/world/bad-files';
import { writeWorld } from '../../src/demo/write-world';
import { rowsOf } from './world-facts';

const folder = mkdtempSync(join(tmpdir(), 'world-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writing a world into files', () => {
  it('writes the nine files in the order of import, as any CSV reader reads them', async () => {
    const { world, files, badFolder } = await writeWorld(join(folder, 'new', 'one'), { employers: 150, months: 13 });
    expect(files.map(({ path }) => basename(path))).toEqual(
      [
        'authorities',
        'employers',
        'assessments',
        'payments',
        'adjustments',
        'reminders',
        'tax-registry',
        'office-details',
        'participants',
      ].map((name) => `${name}.csv`),
    );
    expect(badFolder).toBeUndefined();
    for (const { path, rows } of files) {
      const read = parse<Record<string, string>>(readFileSync(path), { columns: true });
      expect(read).toHaveLength(rows);
      expect(read).toEqual(rowsOf(world, basename(path)));
    }
  });

  it('writes the same assessments employer by employer where asked', async () => {
    const options = { employers: 40, months: 6 };
    const monthly = await writeWorld(join(folder, 'monthly'), options);
    const grouped = await writeWorld(join(folder, 'grouped'), { ...options, order: 'employer' });
    const [a, b] = [monthly, grouped].map(({ files }) => readFileSync(files[2]!.path, 'utf8').split('\n'));
    expect(a).not.toEqual(b);
    expect(a!.toSorted()).toEqual(b!.toSorted());
    const codes = b!.slice(1, -1).map((line) => line.slice(0, 7));
    expect(codes).toEqual(codes.toSorted());
  });

  it('adds the bad files where asked', async () => {
    const { world, badFolder } = await writeWorld(join(folder, 'bad-too'), { employers: 150, badRows: true });
    expect(readdirSync(badFolder!).toSorted()).toEqual(
      badFiles(world)
        .map(({ fileName }) => fileName)
        .toSorted(),
    );
    expect(statSync(join(badFolder!, 'payments-empty.csv')).size).toBe(0);
  });
});
