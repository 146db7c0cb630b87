import type { SourceFile } from './source-file';
import { type Place, placeOf } from './place';

const SUFFIXES =
  'module api entity repository query use-case controller request answer presenter view step job report notice command'.split(
    ' ',
  );
const DRAWERS = ['utils', 'util', 'helpers', 'shared', 'common', 'types'];
const ENTRY_POINTS = ['src/main.ts', 'src/worker.ts', 'src/cli.ts'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with one file by itself: its place, name, size and habits. One sentence each. */
export function fileRuleBreaches(file: SourceFile): readonly string[] {
  const place = placeOf(file.path);
  return [
    ...(place ? [] : ['→ has no place in the house (docs/architecture.md)']),
    ...wrongName(file.path, place),
    ...wrongSize(file),
    ...file.banned.map((name) => `→ ${name} → the house does without it: turn the direction of the import instead`),
    ...(place && mayHoldSql(file.path, place)
      ? []
      : file.sql.map((words) => `→ "${words} …" → SQL stands in persistence, platform and definitions`)),
    ...(file.path.endsWith('.controller.ts') ? overworkedHandlers(file) : []),
  ];
}

function wrongName(path: string, place: Place | undefined): readonly string[] {
  const folders = path.split('/').slice(1, -1);
  const drawers = folders.filter((folder) => DRAWERS.includes(folder));
  const [stem = '', ...suffixes] = path.replace(/^.*\//, '').replace(/\.ts$/, '').split('.');
  const pure =
    place?.zone === 'kernel' || place?.zone === 'law' || (place?.zone === 'module' && place.layer === 'domain');
  const known = suffixes.length === 0 || (suffixes.length === 1 && SUFFIXES.includes(suffixes.join()));
  return [
    ...drawers.map((folder) => `→ ${folder}/ → a drawer: name the folder after what it is about`),
    ...([...folders, stem].every((word) => KEBAB.test(word)) ? [] : ['→ its name → files and folders are kebab-case']),
    ...(known ? [] : [`→ .${suffixes.join('.')} → not one of the suffixes .${SUFFIXES.join(' .')}`]),
    ...(pure && suffixes.length > 0 ? ['→ its suffix → files of pure code have none'] : []),
  ];
}

function wrongSize(file: SourceFile): readonly string[] {
  const limit = ENTRY_POINTS.includes(file.path) ? 30 : 300;
  const isBarrel = file.onlyReExports && !file.path.endsWith('.api.ts');
  return [
    ...(file.lines > limit ? [`→ ${file.lines} lines → at most ${limit}`] : []),
    ...(isBarrel ? ['→ only re-exports → no barrels: import the file that says it'] : []),
  ];
}

function mayHoldSql(path: string, place: Place): boolean {
  if (place.zone === 'module') return place.layer === 'persistence' || place.layer === 'definitions';
  return place.zone === 'bench' || path.startsWith('src/platform/database/') || path.includes('/persistence/');
}

/** A route calls one use case or one query; two would be a decision, and decisions belong into a use case. */
function overworkedHandlers(file: SourceFile): readonly string[] {
  const workers = new Set(
    file.imports
      .filter((wanted) => /\.(use-case|query|api)(\.ts)?$/.test(wanted.target))
      .flatMap((wanted) => wanted.names),
  );
  return file.classes.flatMap((shape) =>
    shape.handlers.flatMap((handler) => {
      const called = handler.fields.filter((field) => workers.has(shape.given.get(field) ?? ''));
      return called.length > 1
        ? [`→ ${handler.name} calls ${called.join(', ')} → a route calls one use case or one query`]
        : [];
    }),
  );
}
