import type { Import, SourceFile } from './source-file';
import { compositions, type Layer, type Place, placeOf, stepOf } from './place';

type ModulePlace = Extract<Place, { zone: 'module' }>;

/** What each folder of a module may import from its own module. */
const INSIDE: Readonly<Record<Layer, readonly Layer[]>> = {
  words: ['words'],
  domain: ['domain', 'words'],
  persistence: ['domain', 'words', 'persistence'],
  documents: ['domain', 'words', 'documents'],
  definitions: ['domain', 'words', 'persistence', 'documents', 'definitions'],
  'use-cases': ['domain', 'words', 'persistence', 'documents', 'definitions', 'use-cases'],
  http: ['domain', 'words', 'documents', 'use-cases', 'http'],
  pages: ['domain', 'words', 'documents', 'use-cases', 'http', 'pages'],
  steps: ['domain', 'words', 'documents', 'definitions', 'use-cases', 'http', 'steps'],
  jobs: ['domain', 'words', 'use-cases', 'jobs'],
  api: ['domain', 'words', 'persistence', 'documents', 'definitions', 'use-cases'],
  wiring: [
    'domain',
    'words',
    'persistence',
    'documents',
    'definitions',
    'use-cases',
    'http',
    'pages',
    'steps',
    'jobs',
    'api',
    'wiring',
  ],
};

/** Packages that only some places may use, and why. */
const PACKAGES: readonly { names: RegExp; allowed: (place: Place) => boolean; rule: string }[] = [
  {
    names: /^(typeorm|@nestjs\/typeorm|pg|pg-copy-streams|@photostructure\/sqlite)$/,
    allowed: (place) =>
      place.zone === 'platform' ||
      place.zone === 'bench' ||
      place.zone === 'root' ||
      layerIs(place, 'persistence', 'definitions', 'wiring'),
    rule: 'the database is spoken to in persistence, platform and definitions',
  },
  {
    names: /^(bullmq|ioredis)$/,
    allowed: (place) => place.zone === 'platform' || place.zone === 'bench',
    rule: 'queues are reached through the job queue of platform',
  },
  {
    names: /^(express|@nestjs\/platform-express|@nestjs\/swagger)$/,
    allowed: (place) =>
      place.zone === 'platform' ||
      place.zone === 'root' ||
      place.zone === 'bench' ||
      layerIs(place, 'http', 'pages', 'wiring'),
    rule: 'HTTP is known in http and platform',
  },
  {
    names: /^commander$/,
    allowed: (place) => ['cli', 'root', 'demo', 'bench'].includes(place.zone),
    rule: 'the command line is known in cli',
  },
];

/** Why this import may not be; undefined where it may. */
export function forbiddenImport(file: SourceFile, from: Place, wanted: Import): string | undefined {
  if (wanted.isPackage) return forbiddenPackage(from, wanted);
  if (!wanted.target.startsWith('src/')) return 'code imports code of src only; data files are read, not imported';
  const to = placeOf(wanted.target);
  if (!to) return 'imports a file that has no place';
  switch (from.zone) {
    case 'kernel':
      return to.zone === 'kernel' ? undefined : 'kernel imports nothing but kernel';
    case 'law':
      return isCore(to) ? undefined : 'law imports nothing but kernel and law';
    case 'platform':
      return to.zone === 'kernel' || to.zone === 'platform' ? undefined : 'platform knows not one word of the domain';
    case 'module':
      return fromModule(from, to, wanted);
    case 'cli':
    case 'demo':
      return fromEdge(from, to, wanted);
    case 'root':
      return fromRoot(file, to, wanted);
    case 'bench':
      return undefined;
  }
}

function forbiddenPackage(from: Place, { target, names }: Import): string | undefined {
  if (from.zone === 'kernel' || from.zone === 'law' || layerIs(from, 'domain', 'words')) {
    // A hash is a pure function of its text, the only one of that package.
    const onlyHashes =
      target === 'node:crypto' &&
      names.length > 0 &&
      names.every((name) => name === 'createHash' || name === 'createHmac');
    return onlyHashes ? undefined : 'kernel, law and domain are pure: no packages, no I/O';
  }
  return PACKAGES.find((entry) => entry.names.test(target) && !entry.allowed(from))?.rule;
}

function fromModule(from: ModulePlace, to: Place, wanted: Import): string | undefined {
  if (isCore(to)) return undefined;
  if (to.zone === 'platform')
    return from.layer === 'domain' || from.layer === 'words' ? 'domain is pure: it knows no platform' : undefined;
  if (to.zone !== 'module') return 'modules know nothing of what stands around them';
  if (to.module !== from.module) return acrossModules(from, to, wanted);
  if (INSIDE[from.layer].includes(to.layer) || isQueryForReading(from, wanted)) return undefined;
  return `${from.layer} imports ${INSIDE[from.layer].join(', ')} of its own module, not ${to.layer}`;
}

/** Pages, routes and jobs may read through a query without a use case between. */
function isQueryForReading(from: ModulePlace, wanted: Import): boolean {
  return (
    (from.layer === 'http' || from.layer === 'pages' || from.layer === 'jobs') && wanted.target.endsWith('.query.ts')
  );
}

function acrossModules(from: ModulePlace, to: ModulePlace, wanted: Import): string | undefined {
  const below = stepOf(to.module);
  const own = stepOf(from.module);
  if (own === undefined || below === undefined)
    return `the order of modules does not name ${own === undefined ? from.module : to.module}`;
  if (own < below || (own === below && own > 0)) return `${from.module} stands below ${to.module} and must not know it`;
  if (from.layer === 'wiring' && to.layer === 'wiring') return undefined;
  if (from.layer === 'domain' && to.layer === 'api' && !wanted.typeOnly)
    return 'domain is pure: it imports types only from the face of another module';
  return throughTheFace(to, wanted);
}

/** What a module tells of itself: events between modules, and those in the log of a case. */
const EVENTS = /^src\/modules\/[^/]+\/domain\/(?:[a-z-]+-)?events\.ts$/;

function throughTheFace(to: ModulePlace, wanted: Import): string | undefined {
  if (to.layer === 'api' || EVENTS.test(wanted.target)) return undefined;
  if (to.layer === 'domain' && wanted.typeOnly) return undefined;
  return `other modules are reached through ${to.module}.api.ts, its events, and types of its domain`;
}

function fromEdge(from: Place, to: Place, wanted: Import): string | undefined {
  if (to.zone === 'module') return to.layer === 'wiring' ? undefined : throughTheFace(to, wanted);
  if (to.zone === 'bench') return 'nothing imports the benchmarks';
  if (to.zone === 'cli' && from.zone === 'demo') return 'demo is a command of cli, not the other way round';
  return undefined;
}

function fromRoot(file: SourceFile, to: Place, wanted: Import): string | undefined {
  if (to.zone === 'bench') return 'nothing imports the benchmarks';
  if (to.zone !== 'module') return undefined;
  if (!compositions().includes(file.path)) return `modules are listed in ${compositions().join(', ')} only`;
  return to.layer === 'wiring' ? undefined : throughTheFace(to, wanted);
}

function isCore(place: Place): boolean {
  return place.zone === 'kernel' || place.zone === 'law';
}

function layerIs(place: Place, ...layers: readonly Layer[]): boolean {
  return place.zone === 'module' && layers.includes(place.layer);
}
