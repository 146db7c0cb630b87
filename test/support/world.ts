import { join } from 'node:path';
import { ASSUMED_RATES } from '../../src/demo/world/assumed-rates';
import { writeWorld, type WriteWorldOptions } from '../../src/demo/write-world';
import { ImportFile, type ImportKind } from '../../src/modules/imports/imports.api';
import { SetParameter } from '../../src/modules/parameters/parameters.api';
import type { TestApplication } from './application';

/** Imports a small made-up world with its assumed rates, through the real imports. */
export async function importWorld({ app, folder }: TestApplication, options: WriteWorldOptions): Promise<void> {
  const { files } = await writeWorld(join(folder, 'world'), options);
  for (const { path } of files) {
    const kind = path.replace(/^.*[/\\]/, '').replace(/\.csv$/, '') as ImportKind;
    await app.get(ImportFile).run({ kind, path, actor: 'test' });
  }
  for (const rate of ASSUMED_RATES) await app.get(SetParameter).run({ ...rate, assumed: true, actor: 'test' });
}
