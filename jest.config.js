/** One compiler for tests and build: the same .swcrc. ESM-only packages are turned into CommonJS on the way in. */
const ESM_PACKAGES = ['@nestjs', 'iterare', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', 'csv-parse', 'echarts'];
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  transform: { '^.+\\.(t|m?j)s$': ['@swc/jest'] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  cacheDirectory: '<rootDir>/.cache/jest',
};
