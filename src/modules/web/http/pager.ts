import { formatCount } from '../../../platform/documents/vietnamese-format';
import { fill } from '../domain/messages/messages';
import type { PageContext } from './page-context';

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
  const { list } = context.messages;
  const here = Math.min(page, pages);
  const to = (target: number): string | null =>
    target < 1 || target > pages || target === page
      ? null
      : linkWith(context, { page: target === 1 ? '' : String(target) });
  return {
    label: list.pages,
    range: fill(rowsOf, {
      from: formatCount((here - 1) * perPage + 1),
      to: formatCount(Math.min(here * perPage, total)),
      total: formatCount(total),
    }),
    position: pages === 1 ? null : fill(list.pageOf, { page: formatCount(here), pages: formatCount(pages) }),
    links: [
      { label: list.first, href: here === 1 ? null : to(1), rel: 'first' },
      { label: list.previous, href: to(here - 1), rel: 'prev' },
      { label: list.next, href: to(here + 1), rel: 'next' },
      { label: list.last, href: here === pages ? null : to(pages), rel: 'last' },
    ],
  };
}
