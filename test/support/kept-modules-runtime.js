const { join, sep } = require('node:path');
const Runtime = require('jest-runtime').default;

/** What lies here belongs to one file: what it remembers is not for the next. */
const TESTS = join(__dirname, '..') + sep;

let kept = null;

/**
 * Loads what the tests try once a worker and not once a file. Half of what the suite computed was loading the same 3,000 modules 170 times
 * over. What a module remembers outlives a file with it, as it does in a server that has run for a while. Without the lines "runtime" and
 * "testEnvironment" in jest.config.js each file has modules of its own again, which is how to find out whether one file disturbs another.
 */
class KeptModulesRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverageOptions, testPath, globalConfig) {
    if (kept) return kept.turnedTo(testPath);
    super(config, environment, resolver, transformer, cacheFS, coverageOptions, testPath, globalConfig);
    kept = this;
  }

  turnedTo(testPath) {
    this._testPath = testPath;
    this.executor.testPath = testPath;
    this.esmLoader.testPath = testPath;
    for (const path of this.registries.moduleRegistry.keys())
      if (path.startsWith(TESTS)) this.registries.moduleRegistry.delete(path);
    // Jest's own: the circus and `expect` keep the state of one file.
    this.registries.internalModuleRegistry.clear();
    return this;
  }

  teardown() {
    this.restoreAllMocks();
    this.testMainModule.reset();
    // As before the first file: a module that is loaded late, on demand, may still be.
    this.testState.state = 'loading';
  }
}

module.exports = { __esModule: true, default: KeptModulesRuntime };
