/** What the variables that tests ask for stand for (`describe('… [needs VARIABLE]')`). */
const NEEDS = { TEST_DATABASE_URL: 'PostgreSQL', TEST_REDIS_URL: 'Redis', CHROMIUM_PATH: 'a browser' };

/**
 * Ends a run with what was skipped and why, in one line, and with `N passed, N failed, N skipped`.
 * With CI=true a skipped test, or a run without any test, fails the run.
 */
module.exports = class ClosingLineReporter {
  constructor(globalConfig) {
    this.stream = globalConfig.json ? process.stderr : process.stdout;
  }

  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) => file.testResults.filter((test) => !wasRun(test)));
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const isFailure = process.env.CI === 'true' && skipped.length > 0;
    const lines = [
      ...(skipped.length > 0 ? [explanation(skipped) + (isFailure ? ' With CI=true that is a failure.' : '')] : []),
      `${results.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`,
    ];
    // Jest prints its own summary after every other reporter; only at exit is the last line really the last.
    process.once('exit', () => this.stream.write(`\n${lines.join('\n')}\n`));
    if (isFailure) this.error = new Error('with CI=true no test is skipped');
    if (results.numTotalTests === 0) this.error = new Error('no test was run');
  }

  /** Jest asks for this at the end; an error fails the run. */
  getLastError() {
    return this.error;
  }
};

function wasRun(test) {
  return test.status === 'passed' || test.status === 'failed';
}

/** One line: how many tests were skipped for want of what, and how to have them run. */
function explanation(skipped) {
  const counts = new Map();
  for (const test of skipped) {
    const variable = /\[needs (\w+)\]/.exec([...test.ancestorTitles, test.title].join(' '))?.[1];
    const reason = variable
      ? `need ${NEEDS[variable] ?? variable} (set ${variable})`
      : `are switched off (${test.fullName})`;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return `Skipped: ${[...counts].map(([reason, count]) => `${count} that ${reason}`).join('; ')}.`;
}
