const { existsSync } = require('node:fs');
const { join } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * Files that take longest, the longest first. Jest starts large files first until it has seen how long each takes, which a clean clone has
 * not; a slow small one that comes last keeps one worker busy while the others have nothing to do.
 */
const SLOWEST = [
  'cli/cli.spec.ts',
  'modules/reports/hanoi-2023.spec.ts',
  'cases/opens-on.simulation.spec.ts',
  'cases/stories.spec.ts',
  'modules/cycle/run-cycle.spec.ts',
  'browser/screens.spec.ts',
].map((file) => join(__dirname, '..', file));

/** Starts the files that take longest first, the others in Jest's own order. */
module.exports = class SlowestFirstSequencer extends Sequencer {
  sort(tests) {
    for (const file of SLOWEST)
      if (!existsSync(file)) throw new Error(`${__filename} names ${file}, which is not there`);
    const place = (path) => (SLOWEST.includes(path) ? SLOWEST.indexOf(path) : SLOWEST.length);
    // Sorting is stable: what is not named stays as Jest has it.
    return super.sort(tests).toSorted((a, b) => place(a.path) - place(b.path));
  }
};
