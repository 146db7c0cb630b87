import type { Bilingual, Language } from '../../kernel/language';

/** One environment variable that cannot be used as it is. */
export interface ConfigurationProblem {
  readonly variable: string;
  readonly value: string;
  readonly wrong: Bilingual;
  readonly example: string;
}

/** The program cannot start as configured; the message is written for the person who starts it. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(sentencesOf(problems, 'en'));
    this.name = 'ConfigurationError';
  }

  /** What is wrong with each variable, one line each, with an example. */
  sentence(language: Language): string {
    return sentencesOf(this.problems, language);
  }
}

function sentencesOf(problems: readonly ConfigurationProblem[], language: Language): string {
  const example = { vi: 'Ví dụ', en: 'Example' }[language];
  return problems
    .map(({ variable, value, wrong, example: given }) => {
      return `${variable}: "${withoutPassword(value)}" ${wrong[language]}. ${example}: ${variable}=${given}`;
    })
    .join('\n');
}

/** Addresses may carry a password, which must not reach a log. */
function withoutPassword(value: string): string {
  return value.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:***@');
}
