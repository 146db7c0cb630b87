import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stepOf } from './place';

const ROOT = join(__dirname, '../..');
const FIRST_LINE = /^\/\/ Reads tables of other modules: ([\w, ]+)\.\n/;

/** What facts hand over to the projection: contributions marks employers, arrears works the marks off and marks all anew. */
const HANDED_OVER: Readonly<Record<string, string>> = { employer_touched: 'arrears' };

/** Facts name the import that brought them, and when that was tells whether they say when they were learned. */
const REFERRED_TO: Readonly<Record<string, string>> = { import_run: 'contributions' };

interface Source {
  readonly path: string;
  readonly module: string;
  readonly text: string;
}

function sources(): Source[] {
  return readdirSync(join(ROOT, 'src/modules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(ROOT, 'src/modules', path), 'utf8');
      return { path: `src/modules/${path}`, module: path.replace(/[/\\].*/, ''), text };
    });
}

/** The module that owns each table: the one that has its entity. */
function ownersOf(files: readonly Source[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { module, text } of files) {
    for (const [, table] of text.matchAll(/@Entity\('(\w+)'/g)) owners.set(String(table), module);
  }
  return owners;
}

/** The tables after any of these words of SQL, which are written in capitals. */
function tablesAfter(words: string, text: string): Set<string> {
  return new Set([...text.matchAll(new RegExp(`\\b(?:${words})\\s+(\\w+)`, 'g'))].map(([, table]) => String(table)));
}

/** What is against a file: it writes what belongs to another module, or reads it without saying so in its first line. */
function faultsOf({ path, module, text }: Source, owners: ReadonlyMap<string, string>): string[] {
  const foreign = (table: string): boolean => owners.has(table) && owners.get(table) !== module;
  const written = [...tablesAfter('INSERT INTO|UPDATE', text)].filter(
    (table) => foreign(table) && HANDED_OVER[table] !== module,
  );
  const read = [...tablesAfter('FROM|JOIN', text)].filter(foreign).toSorted();
  const named = (FIRST_LINE.exec(text)?.[1] ?? '').split(', ').filter((table) => table !== '');
  // The audit trail seals rows wherever they are.
  const above = read.filter(
    (table) =>
      module !== 'audit' &&
      REFERRED_TO[table] !== module &&
      (stepOf(String(owners.get(table))) ?? 0) > (stepOf(module) ?? 0),
  );
  return [
    ...written.map((table) => `${path} → writes ${table} → it belongs to ${String(owners.get(table))}`),
    ...above.map((table) => `${path} → reads ${table} → ${String(owners.get(table))} stands above ${module}`),
    ...(read.join() === named.join()
      ? []
      : [`${path} → first line → // Reads tables of other modules: ${read.join(', ')}.`]),
  ];
}

describe('tables', () => {
  const files = sources();
  const owners = ownersOf(files);

  it('are written by the module that owns them only, and read by others only where the file says so', () => {
    expect(files.flatMap((file) => faultsOf(file, owners)).join('\n')).toBe('');
  });

  it('are known, each with its owner', () => {
    expect(owners.get('employer')).toBe('employers');
    expect(owners.get('open_item')).toBe('arrears');
    expect(owners.size).toBeGreaterThan(30);
  });

  it.each([
    ['UPDATE employer SET name = 1', '→ writes employer → it belongs to employers'],
    ['SELECT 1 FROM duty', '→ reads duty → cases stands above arrears'],
    ['SELECT 1 FROM employer', '→ first line → // Reads tables of other modules: employer.'],
  ])('%s in arrears is found', (sql, fault) => {
    const file = { path: 'src/modules/arrears/persistence/a.ts', module: 'arrears', text: `const sql = '${sql}';` };
    expect(faultsOf(file, owners)).toContain(`${file.path} ${fault}`);
    const said = {
      ...file,
      text: `// Reads tables of other modules: employer.\nconst sql = 'SELECT 1 FROM employer';`,
    };
    expect(faultsOf(said, owners)).toEqual([]);
  });
});
