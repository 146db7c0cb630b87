// Writes down what a child process of a test has loaded: LOADED_MODULES=file node -r this-file program
const { writeFileSync } = require('node:fs');
const Module = require('node:module');

const loaded = new Set();
const load = Module._load;
Module._load = function (request, parent, isMain) {
  if (!Module.isBuiltin(request)) loaded.add(Module._resolveFilename(request, parent, isMain));
  return load.call(this, request, parent, isMain);
};
process.on('exit', () => writeFileSync(process.env['LOADED_MODULES'], JSON.stringify([...loaded])));
