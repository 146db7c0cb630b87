import type { CivilDate } from '../../../kernel/civil-date';
import { isPeriod } from '../../../kernel/period';
import { fill, spoken } from '../../../kernel/language';
import { NOTICE_STATES, type ListedNotice, type NoticeCounts } from '../domain/listed-notice';
import type { NoticeChoices } from '../use-cases/list-notices.query';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import { Format } from '../../../platform/pages/format';
import { authorityOptions } from '../../authorities/authorities.api';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import type { NoticeListPageRequest } from '../http/notice-list.request';
import { nextSteps } from '../../../platform/pages/next-steps';
import type { PageContext } from '../../../platform/pages/page-context';
import { pagerOf } from '../../../platform/pages/pager';
import { noticeRow } from '../documents/notice-row.view';
import { NOTICE_WORDS } from '../words';

/** Rows of a page. */
export const ROWS_PER_PAGE = 50;

const FIELDS = ['period', 'authority', 'state', 'q'] as const;

/** What the list of notices is printed from. */
export interface NoticeListAnswer {
  readonly choices: NoticeChoices;
  readonly checked: CheckedQuery<NoticeListPageRequest>;
  readonly day: CivilDate;
  /** The month shown; undefined where there are no notices at all. */
  readonly period: string | undefined;
  /** Absent where a field was wrong. */
  readonly found?: { readonly notices: readonly ListedNotice[]; readonly counts: NoticeCounts };
}

/** The view of the list of notices. */
export function noticesPage(context: PageContext, answer: NoticeListAnswer): object {
  const words = spoken(NOTICE_WORDS, context.language);
  const { found, checked, period } = answer;
  const format = new Format(context.language);
  return {
    t: words.list,
    runLink: words.run.link,
    unservedLink: words.unserved.link,
    form: formOf(context, answer, format),
    result: found && period !== undefined ? resultOf(context, format, found, checked.value, period) : null,
    isEmptyAtAll: found !== undefined && period === undefined,
    steps: nextSteps(context, ['imports', 'runs']),
  };
}

function formOf(context: PageContext, { choices, checked, day, period }: NoticeListAnswer, format: Format): object {
  const { query } = context;
  const { list: t } = spoken(NOTICE_WORDS, context.language);
  const { value, errors } = checked;
  return {
    q: query.get('q') ?? '',
    periods: options(
      choices.periods.map((each) => [each, format.period(each)] as const),
      period ?? '',
    ),
    authorities: authorityOptions(choices.tree, day, t.anyAuthority, value.authority),
    states: options([['', t.anyState], ...NOTICE_STATES.map((state) => [state, t[state]] as const)], value.state ?? ''),
    errors: fieldErrors(context, errors, FIELDS),
    summary: errorSummary(context, errors),
  };
}

function resultOf(
  context: PageContext,
  format: Format,
  { notices, counts }: NonNullable<NoticeListAnswer['found']>,
  request: NoticeListPageRequest,
  period: string,
): object {
  const { list: t } = spoken(NOTICE_WORDS, context.language);
  const total =
    request.state === undefined ? NOTICE_STATES.reduce((sum, state) => sum + counts[state], 0) : counts[request.state];
  return {
    caption: fill(t.caption, { month: isPeriod(period) ? format.period(period) : period }),
    counts: NOTICE_STATES.map((state) => ({ label: t[state], text: format.count(counts[state]) })),
    rows: notices.map((notice) => noticeRow(t, format, notice)),
    isEmpty: notices.length === 0,
    pager: pagerOf(context, t.rowsOf, { page: request.page ?? 1, perPage: ROWS_PER_PAGE, total }),
  };
}
