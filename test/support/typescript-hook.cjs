// Lets a child process of a test run TypeScript files as they are: node -r this-file child.ts
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const options = JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8'));
delete options.$schema;

require.extensions['.ts'] = (module, file) => {
  module._compile(transformFileSync(file, { ...options, swcrc: false, sourceMaps: false }).code, file);
};
