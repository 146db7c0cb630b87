import { join } from 'node:path';
import * as ts from 'typescript';
import { sourceTree } from './source-tree';

const ROOT = join(__dirname, '../..');

/** Codes of the domain, in the order of their declaration. */
interface Codes {
  readonly at: string;
  readonly codes: readonly string[];
}

/** A table of words in the sources: its codes, each with its Vietnamese. */
interface Table {
  readonly at: string;
  readonly words: ReadonlyMap<string, string>;
}

/** What only programs read (orders and choices of lists, keys of figures, examples), and what is worded elsewhere: by the law’s parameters, or within a larger entry. */
const NEVER_SHOWN = [
  'LANGUAGES VISIT_THRESHOLDS EMPLOYER_SORTS SNAPSHOT_LISTS PREFILL_NAMES FACT_KINDS REJECT_COLUMNS KINDS_OF_CHECKS',
  'DOSSIER_PARTS AGE_BANDS CELL_NAMES FORM_BLOCKS EXAMPLE_AUTHORITIES EXAMPLE_EMPLOYERS CHECK_PARTICULARS MEASURE_KINDS',
  'MEASURE_SPANS CHECK_RESULTS REQUEST_RECIPIENTS ELEMENT_CODES ACT_CODES SCHEDULE_NAMES',
].flatMap((line) => line.split(' '));

/** Tables that do not tell what a code is called: sentences about it, its use, or the heading that a prescribed form has for it. */
const NOT_NAMES: readonly string[] = [
  'src/modules/cases/pages/case-words.ts CASE_PAGE_WORDS',
  'src/modules/imports/words.ts KIND_USES',
  'src/modules/inspections/documents/check-conclusion.presenter.ts OUTCOMES',
  'src/modules/inspections/documents/inspection-request.presenter.ts OUTCOMES',
  'src/modules/inspections/documents/paper-parts.ts kinds',
  'src/modules/inspections/documents/session-minutes.presenter.ts RESULTS',
  'src/modules/publicity/domain/public-list.ts REMOVAL_SENTENCES',
  'src/modules/reports/documents/figure-words.ts PARTS',
  'src/modules/reports/documents/letter-tables.ts FUND_LABELS',
  'src/modules/reports/domain/employer-standing.ts STANDING_NAMES_VI',
  'src/modules/sanctions/domain/fine-reasons.ts COERCION_WORDS',
];

/** Every exported list of codes in kernel, law and the domains. */
function codesOf(paths: readonly string[]): Codes[] {
  return paths
    .filter((path) => /^src\/(law|kernel)\/|^src\/modules\/\w+\/domain\//.test(path))
    .flatMap((path) => {
      const exported = Object.entries(jest.requireActual<Record<string, unknown>>(join(ROOT, path)));
      return exported.flatMap(([name, value]) => (isCodes(value) ? [{ at: `${path} ${name}`, codes: value }] : []));
    });
}

function isCodes(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 1 && value.every((each) => typeof each === 'string');
}

/** Every object in a file all of whose entries are words, in one language or both. */
function tablesOf(path: string, text: string): Table[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Table[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const words = node.properties.flatMap((property) => {
        if (!ts.isPropertyAssignment(property)) return [];
        const said = vietnameseOf(property.initializer);
        const name = ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : '';
        return said === undefined || name === '' ? [] : [[name, said] as const];
      });
      if (words.length > 1) found.push({ at: `${path} ${nameOf(node)}`, words: new Map(words) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What an object is called: the constant or the entry that holds it. */
function nameOf(node: ts.Node): string {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  return ts.isSourceFile(parent) ? '' : nameOf(parent);
}

function vietnameseOf(value: ts.Expression): string | undefined {
  if (ts.isStringLiteral(value)) return value.text;
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const said = new Map(
    value.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) && ts.isStringLiteral(each.initializer)
        ? [[each.name.getText(), each.initializer.text] as const]
        : [],
    ),
  );
  return said.has('en') ? said.get('vi') : undefined;
}

const hasAll = (codes: readonly string[], { words }: Table): boolean => codes.every((code) => words.has(code));

/** Capitals at the beginning do not make other words: some stand inside a sentence. */
const same = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLocaleLowerCase('vi') === other?.toLocaleLowerCase('vi');

describe('words', () => {
  const tree = sourceTree();
  const all = codesOf([...tree.keys()]).filter(({ at }) => !NEVER_SHOWN.includes(at.replace(/.* /, '')));
  const tables = [...tree]
    .filter(([path]) => /^src\/(law|modules|cli)\//.test(path))
    .flatMap(([path, text]) => tablesOf(path, text))
    .filter(({ words }) => [...words.values()].some((text) => /[^\x20-\x7e]/.test(text)));

  it('of a code stand in one place', () => {
    const faults = all.flatMap(({ at, codes }) => {
      const [first, ...others] = tables.filter((table) => hasAll(codes, table) && !NOT_NAMES.includes(table.at));
      return others.flatMap((table) => {
        const differ = codes.filter((code) => !same(first?.words.get(code), table.words.get(code)));
        return differ.length === 0 ? [] : [`${at} → ${first?.at} and ${table.at} differ → ${differ.join(', ')}`];
      });
    });
    expect(faults.join('\n')).toBe('');
  });

  it('are there for every code', () => {
    const silent = all.filter(({ codes }) => !tables.some((table) => hasAll(codes, table)));
    expect(silent.map(({ at, codes }) => `${at} → ${codes.join(', ')}`).join('\n')).toBe('');
  });
});
