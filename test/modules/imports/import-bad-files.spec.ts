import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badFiles } from '../../../src/demo/world/bad-files';
import { writeWorld } from '../../../src/demo/write-world';
import { parseInstant } from '../../../src/kernel/instant';
import type { ImportKind } from '../../../src/modules/imports/imports.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness } from './import-harness';

/** Files that are refused as a whole, since nobody can tell what is missing from them. */
const REFUSED_AS_A_WHOLE = ['payments-header-only.csv', 'assessments-cut-off.csv'];

describeOnEachEngine('importing a made-up world', (open) => {
  let db: TestDatabase;
  let imports: ImportHarness;

  beforeAll(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
    imports.clock.moveTo(parseInstant('2026-11-05T02:00:00Z'));
  });
  afterAll(async () => {
    imports.remove();
    await db.close();
  });

  it('takes every row once, then refuses of bad files exactly what is bad', async () => {
    const { world, files } = await writeWorld(imports.folder, { employers: 200, months: 12 });
    for (const { path, rows } of files) {
      const kind = /([a-z-]+)\.csv$/.exec(path)?.[1] as ImportKind;
      expect(await imports.file(kind, path)).toMatchObject({ kind, rows, accepted: rows, rejected: 0 });
      expect(await imports.file(kind, path)).toMatchObject({ kind, rows, unchanged: rows, accepted: 0, rejected: 0 });
    }
    for (const { fileName, kind, bytes, rejects } of badFiles(world)) {
      const before = await imports.counts();
      const path = join(imports.folder, fileName);
      writeFileSync(path, bytes);
      const lines = await imports.file(kind, path).then(
        (result) => result.rejects.map((row) => Number(row['line'])),
        () => 'file',
      );
      expect({ fileName, lines }).toEqual({
        fileName,
        lines: REFUSED_AS_A_WHOLE.includes(fileName) ? 'file' : rejects,
      });
      expect({ ...(await imports.counts()), import_run: 0 }).toEqual({ ...before, import_run: 0 });
    }
  });
});
