const { existsSync } = require('node:fs');

// A zone with odd offsets and summer time, never the machine's: code that slips from civil dates to local time fails here.
process.env.TZ = 'America/St_Johns';
// Screens are tried in this browser where nothing else is named.
if (!process.env.CHROMIUM_PATH && existsSync('/usr/bin/chromium')) process.env.CHROMIUM_PATH = '/usr/bin/chromium';

/** ESM-only packages, turned into CommonJS on the way in. */
const ESM_PACKAGES = [
  '@nestjs',
  'iterare',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'csv-parse',
  'hucre',
  'echarts',
  'unpdf',
];

/** One compiler for tests and build: the same .swcrc. */
module.exports = {
  // Modules are loaded once a worker.
  runtime: '<rootDir>/test/support/kept-modules-runtime.js',
  testEnvironment: '<rootDir>/test/support/kept-modules-environment.js',
  // The one limit, against hanging, ten times what the slowest test takes on a slow machine: none fails because it is slow.
  testTimeout: 600_000,
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  resolver: '<rootDir>/test/support/resolver.cjs',
  transform: { '^.+\\.(t|m?j)s$': ['@swc/jest'] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  // Its CommonJS face loads its other half in a way that Jest cannot follow.
  moduleNameMapper: {
    '^unpdf$': '<rootDir>/node_modules/unpdf/dist/index.mjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  cacheDirectory: '<rootDir>/.cache/jest',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  // One worker a core, at most four: beyond that the database is what is waited for. A worker that has grown is replaced.
  maxWorkers: Math.min(4, Math.max(2, require('node:os').availableParallelism())),
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/support/slowest-first-sequencer.js',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.js'],
};
