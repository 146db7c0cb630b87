const { TestEnvironment } = require('jest-environment-node');

/** The circus keeps its listeners on the global object; those of the file before are not for this one. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

let kept = null;

/** One global object a worker, for the modules that kept-modules-runtime.js keeps in it. Each file begins with the environment as it was. */
module.exports = class KeptModulesEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept) return kept;
    super(config, context);
    this.variables = { ...this.global.process.env };
    kept = this;
  }

  async setup() {
    const { env } = this.global.process;
    for (const name of Object.keys(env)) if (!(name in this.variables)) delete env[name];
    Object.assign(env, this.variables);
  }

  async teardown() {
    this.fakeTimers.clearAllTimers();
    this.fakeTimersModern.clearAllTimers();
    this.fakeTimersModern.useRealTimers();
    delete this.global[EVENT_HANDLERS];
  }
};
