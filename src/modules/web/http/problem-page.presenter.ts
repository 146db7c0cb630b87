import type { Problem } from '../../../platform/http/problem';
import { problemType } from '../../../platform/http/problem';
import { fill, type Messages } from '../domain/messages/messages';
import type { PageContext } from './page-context';
import type { PageHead } from './pages';

type Texts = Messages['problems'];
type Wording = readonly [title: keyof Texts, sentence: keyof Texts];

/** Words for the errors that a reader can do something about. */
const BY_CODE: Readonly<Record<string, Wording>> = {
  'employer.not-found': ['notFoundTitle', 'employerNotFound'],
  'notice.not-found': ['notFoundTitle', 'noticeNotFound'],
  'notice.not-rendered': ['notFoundTitle', 'notRendered'],
  'report.not-found': ['notFoundTitle', 'reportNotFound'],
  'report.file-not-found': ['notFoundTitle', 'fileNotFound'],
  'case.not-found': ['notFoundTitle', 'caseNotFound'],
  'step.unknown': ['notFoundTitle', 'notFound'],
  'document.not-found': ['notFoundTitle', 'documentNotFound'],
  'parameter.unknown': ['lawTitle', 'law'],
  'database.busy': ['busyTitle', 'busy'],
};

/** The page that stands in for one that could not be shown. */
export function problemPage({ messages, language }: PageContext, problem: Problem): { head: PageHead; view: object } {
  const [title, sentence] = wordingOf(problem);
  const texts = messages.problems;
  // Sentences about fields are Vietnamese; the problem's own comes in the reader's language.
  const sentences = language === 'vi' ? (problem.errors ?? []).map((error) => error.sentence).join(' ') : '';
  const values = {
    ...printable(problem.parameters),
    detail: sentences || problem.detail,
    reference: problem.reference ?? '',
  };
  return {
    head: { title: texts[title], section: null },
    view: {
      status: String(problem.status),
      heading: texts[title],
      sentence: fill(texts[sentence], values),
      home: texts.home,
    },
  };
}

function wordingOf({ type, status }: Problem): Wording {
  const code = Object.keys(BY_CODE).find((each) => problemType(each) === type);
  if (code !== undefined) return BY_CODE[code] ?? ['otherTitle', 'other'];
  if (status === 404) return ['notFoundTitle', 'notFound'];
  if (status >= 500) return ['brokenTitle', 'broken'];
  return status === 400 ? ['badTitle', 'bad'] : ['otherTitle', 'other'];
}

function printable(parameters: Problem['parameters']): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, String(value)]));
}
