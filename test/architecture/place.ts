/** Modules from the ground up; a module knows only those that stand before it. Those of the first step may know each other. */
export const GROUND = ['identity', 'audit', 'parameters', 'authorities'] as const;
const ABOVE = [
  'employers',
  'contributions',
  'matching',
  'arrears',
  'cases',
  'notices',
  'inspections',
  'sanctions',
  'publicity',
  'referrals',
  'imports',
  'reports',
  'cycle',
  'runs',
] as const;

const LAYERS = [
  'domain',
  'use-cases',
  'persistence',
  'http',
  'pages',
  'steps',
  'jobs',
  'documents',
  'definitions',
] as const;
/** A folder of a module, or one of the three kinds of file that stand at its top. */
export type Layer = (typeof LAYERS)[number] | 'wiring' | 'api' | 'words';

/** Where a file stands in the house. */
export type Place =
  | { readonly zone: 'kernel' | 'law' | 'platform' | 'cli' | 'demo' | 'bench' | 'root' }
  | { readonly zone: 'module'; readonly module: string; readonly layer: Layer };

const ZONES = ['kernel', 'law', 'platform', 'cli', 'demo', 'bench'] as const;
/** The files that list modules: those of the server, those of the office, those of each command. */
export function compositions(): readonly string[] {
  return ['src/app.module.ts', 'src/office-modules.ts', 'src/command.module.ts'];
}

/** The only files that stand directly in src. */
const ROOT = ['src/main.ts', 'src/worker.ts', 'src/cli.ts', ...compositions()];

/** The place of a path; undefined where the house has no place for it. */
export function placeOf(path: string): Place | undefined {
  if (ROOT.includes(path)) return { zone: 'root' };
  const [, top, module, ...rest] = path.split('/');
  const zone = ZONES.find((name) => name === top);
  if (zone && module !== undefined) return { zone };
  if (top !== 'modules' || module === undefined) return undefined;
  const layer = layerOf(module, rest);
  return layer && { zone: 'module', module, layer };
}

function layerOf(module: string, [first, ...rest]: readonly string[]): Layer | undefined {
  // What serves HTTP may be wired by itself, so that commands need not load it.
  if (first === 'http' && rest.join() === `${module}-http.module.ts`) return 'wiring';
  if (rest.length > 0) return LAYERS.find((layer) => layer === first);
  if (first === `${module}.module.ts`) return 'wiring';
  if (first === 'words.ts') return 'words';
  return first === `${module}.api.ts` ? 'api' : undefined;
}

/** The step on which a module stands, 0 at the ground; undefined for a module that the order does not name. */
export function stepOf(module: string): number | undefined {
  if (GROUND.some((name) => name === module)) return 0;
  const index = ABOVE.findIndex((name) => name === module);
  return index < 0 ? undefined : index + 1;
}
