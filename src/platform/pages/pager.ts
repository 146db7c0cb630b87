import { fill, spoken } from '../../kernel/language';
import { formatCount } from '../documents/vietnamese-format';
import type { PageContext } from './page-context';
import { SHELL_WORDS } from './shell-words';

/** Which page of how many rows. */
export interface PagePosition {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
}

/** The page's own address with some parameters changed; an empty one is left out. */
export function linkWith({ path, query }: PageContext, changes: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams([...query].filter(([, text]) => text !== ''));
  for (const [name, text] of Object.entries(changes)) {
    if (text === '') parameters.delete(name);
    else parameters.set(name, text);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Links to the other pages of a list; null hrefs where there is nowhere to go. */
export function pagerOf(context: PageContext, rowsOf: string, { page, perPage, total }: PagePosition): object | null {
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (total === 0) return null;
  const words = spoken(SHELL_WORDS, context.language).pager;
  const here = Math.min(page, pages);
  const to = (target: number): string | null =>
    target < 1 || target > pages || target === page
      ? null
      : linkWith(context, { page: target === 1 ? '' : String(target) });
  return {
    label: words.pages,
    range: fill(rowsOf, {
      from: formatCount((here - 1) * perPage + 1),
      to: formatCount(Math.min(here * perPage, total)),
      total: formatCount(total),
    }),
    position: pages === 1 ? null : fill(words.pageOf, { page: formatCount(here), pages: formatCount(pages) }),
    links: [
      { label: words.first, href: here === 1 ? null : to(1), rel: 'first' },
      { label: words.previous, href: to(here - 1), rel: 'prev' },
      { label: words.next, href: to(here + 1), rel: 'next' },
      { label: words.last, href: here === pages ? null : to(pages), rel: 'last' },
    ],
  };
}
