/** One environment variable that cannot be used as it is. */
export interface ConfigurationProblem {
  readonly variable: string;
  readonly value: string;
  readonly wrong: string;
  readonly example: string;
}

/** The program cannot start as configured; the message is written for the person who starts it. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(problems.map(sentenceOf).join('\n'));
    this.name = 'ConfigurationError';
  }
}

function sentenceOf(problem: ConfigurationProblem): string {
  const shown = withoutPassword(problem.value);
  return `${problem.variable}: "${shown}" ${problem.wrong}. Example: ${problem.variable}=${problem.example}`;
}

/** Addresses may carry a password, which must not reach a log. */
function withoutPassword(value: string): string {
  return value.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:***@');
}
