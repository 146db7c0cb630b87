import { Injectable } from '@nestjs/common';
import { fill, type Bilingual } from '../../kernel/language';
import { problemType, type Problem } from '../http/problem';
import type { PageContext } from './page-context';
import type { PageHead } from './pages';
import { SHELL_WORDS } from './shell-words';

/** What the page says of an error that its reader can do something about. */
export interface ProblemWording {
  readonly title: Bilingual;
  /** `{name}` stands for a parameter of the error, `{detail}` for its own sentence. */
  readonly sentence: Bilingual;
}

const { problems: WORDS } = SHELL_WORDS;

/** The pages that stand in for those that could not be shown; modules add the words of their errors as they start. */
@Injectable()
export class ProblemPages {
  private readonly byType = new Map<string, ProblemWording>([
    [problemType('database.busy'), { title: WORDS.busyTitle, sentence: WORDS.busy }],
    [problemType('database.full'), { title: WORDS.fullTitle, sentence: WORDS.full }],
    [problemType('document.not-found'), { title: WORDS.notFoundTitle, sentence: WORDS.noDocument }],
    [problemType('disk.full'), { title: WORDS.fullTitle, sentence: WORDS.full }],
  ]);

  /** Adds the words of errors, by code. */
  register(words: Readonly<Record<string, ProblemWording>>): void {
    for (const [code, wording] of Object.entries(words)) this.byType.set(problemType(code), wording);
  }

  /** Head and view of the page for a problem. */
  page({ language }: PageContext, problem: Problem): { head: PageHead; view: object } {
    const { title, sentence } = this.wordingOf(problem);
    // Sentences about fields are Vietnamese; the problem's own comes in the reader's language.
    const sentences = language === 'vi' ? (problem.errors ?? []).map((error) => error.sentence).join(' ') : '';
    const values = {
      ...printable(problem.parameters),
      detail: sentences || problem.detail,
      reference: problem.reference ?? '',
    };
    return {
      head: { title: title[language], section: null },
      view: {
        status: String(problem.status),
        heading: title[language],
        sentence: fill(sentence[language], values),
        home: WORDS.home[language],
      },
    };
  }

  private wordingOf({ type, status }: Problem): ProblemWording {
    const known = this.byType.get(type);
    if (known) return known;
    if (status === 404) return { title: WORDS.notFoundTitle, sentence: WORDS.notFound };
    if (status >= 500) return { title: WORDS.brokenTitle, sentence: WORDS.broken };
    if (status === 400) return { title: WORDS.badTitle, sentence: WORDS.bad };
    return { title: WORDS.otherTitle, sentence: WORDS.other };
  }
}

function printable(parameters: Problem['parameters']): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, String(value)]));
}
