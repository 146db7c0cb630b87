import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(__dirname, '../../src/modules');

/** The entities of a module, by the name of their class. */
function entitiesOf(module: string): string[] {
  const folder = join(MODULES, module, 'persistence');
  const files = readdirSync(join(MODULES, module)).includes('persistence') ? readdirSync(folder) : [];
  return files
    .filter((name) => name.endsWith('.entity.ts'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/@Entity\([\s\S]*?export class (\w+)/g)].map(([, entity]) =>
        String(entity),
      ),
    );
}

describe('entities', () => {
  it.each(readdirSync(MODULES))(
    'of %s are named by its wiring, so that the data sources know their tables',
    (module) => {
      const wiring = readFileSync(join(MODULES, module, `${module}.module.ts`), 'utf8');
      const [, named = ''] = /DatabaseModule\.forFeature\(\[([^\]]*)\]\)/.exec(wiring) ?? [];
      const names = named.split(',').map((name) => name.trim());
      expect(names.filter((name) => name !== '').toSorted()).toEqual(entitiesOf(module).toSorted());
    },
  );
});
