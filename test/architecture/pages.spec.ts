import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PRINTED = /(?:\.render\(\s*'|'pages\/)([a-z-]+)\//g;

/** Which modules print pages of each folder of templates. */
function printers(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(join(ROOT, 'src/modules'), { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((name) => name.endsWith('.ts'))) {
    const module = path.replace(/[/\\].*/, '');
    for (const [, folder] of readFileSync(join(ROOT, 'src/modules', path), 'utf8').matchAll(PRINTED)) {
      const known = found.get(String(folder)) ?? [];
      if (!known.includes(module)) found.set(String(folder), [...known, module]);
    }
  }
  return found;
}

describe('pages', () => {
  const entries = readdirSync(join(ROOT, 'templates/pages'), { withFileTypes: true });

  it('stand in the folder of the one module that prints them; those of the shell stand above', () => {
    const above = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(above.toSorted()).toEqual(['api.hbs', 'problem.hbs']);
    expect([...printers()].filter(([, modules]) => modules.length > 1)).toEqual([]);
  });

  it('are printed by somebody', () => {
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((folder) => !printers().has(folder))).toEqual([]);
  });
});
