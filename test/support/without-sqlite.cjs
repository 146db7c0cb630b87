// Loaded before a program, makes it find no SQLite driver, as where the optional packages were left out.
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return resolve.call(
    this,
    request === '@photostructure/sqlite' ? '@photostructure/sqlite-that-is-missing' : request,
    ...rest,
  );
};
