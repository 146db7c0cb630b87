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
  'echarts',
];

/** One compiler for tests and build: the same .swcrc. */
module.exports = {
  testEnvironment: 'node',
  // A limit against hanging, not a measurement: machines differ.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  resolver: '<rootDir>/test/support/resolver.cjs',
  transform: { '^.+\\.(t|m?j)s$': ['@swc/jest'] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  cacheDirectory: '<rootDir>/.cache/jest',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  // One worker a core, at most four: beyond that the database is what is waited for. A worker that has grown is replaced.
  maxWorkers: Math.min(4, Math.max(2, require('node:os').availableParallelism())),
  workerIdleMemoryLimit: '768MB',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.js'],
};
