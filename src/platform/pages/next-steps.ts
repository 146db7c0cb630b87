import { SHELL_WORDS } from './shell-words';
import type { PageContext } from './page-context';

/** Where a reader can go on from a page that has nothing to show yet, or only old figures. */
export type NextStep = keyof typeof SHELL_WORDS.nextSteps;

const HREFS: Readonly<Record<NextStep, string>> = { imports: '/imports', runs: '/runs' };

/** Links to the pages on which the reader can do something about it, for the partial `web/next-steps`. */
export function nextSteps({ language }: Pick<PageContext, 'language'>, steps: readonly NextStep[]): object[] {
  return steps.map((step) => ({ href: HREFS[step], label: SHELL_WORDS.nextSteps[step][language] }));
}
