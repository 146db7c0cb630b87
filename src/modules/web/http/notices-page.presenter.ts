import type { CivilDate } from '../../../kernel/civil-date';
import { isPeriod } from '../../../kernel/period';
import { printedNumber } from '../../../kernel/paper-number';
import { fill } from '../../../kernel/language';
import { textFor, type Messages } from '../domain/messages/messages';
import { NOTICE_STATES, type ListedNotice, type NoticeCounts } from '../domain/listed-notice';
import type { NoticeChoices } from '../use-cases/list-notices.query';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import { Format } from './format';
import { authorityOptions } from './authority-choices';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import type { NoticeListPageRequest } from './notice-list.request';
import { nextSteps } from './next-steps';
import type { PageContext } from './page-context';
import { pagerOf } from '../../../platform/pages/pager';

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
  const { notices } = context.messages;
  const { found, checked, period } = answer;
  const format = new Format(context.language);
  return {
    t: notices,
    runLink: context.messages.reminderRun.link,
    unservedLink: context.messages.unserved.link,
    form: formOf(context, answer, format),
    result: found && period !== undefined ? resultOf(context, format, found, checked.value, period) : null,
    isEmptyAtAll: found !== undefined && period === undefined,
    steps: nextSteps(context, ['imports', 'runs']),
  };
}

function formOf(context: PageContext, { choices, checked, day, period }: NoticeListAnswer, format: Format): object {
  const { messages, query } = context;
  const { notices } = messages;
  const { value, errors } = checked;
  return {
    q: query.get('q') ?? '',
    periods: options(
      choices.periods.map((each) => [each, format.period(each)] as const),
      period ?? '',
    ),
    authorities: authorityOptions(choices.tree, day, notices.anyAuthority, value.authority),
    states: options(
      [['', notices.anyState], ...NOTICE_STATES.map((state) => [state, notices[state]] as const)],
      value.state ?? '',
    ),
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
  const { notices: t } = context.messages;
  const total =
    request.state === undefined ? NOTICE_STATES.reduce((sum, state) => sum + counts[state], 0) : counts[request.state];
  return {
    caption: fill(t.caption, { month: isPeriod(period) ? format.period(period) : period }),
    counts: NOTICE_STATES.map((state) => ({ label: t[state], text: format.count(counts[state]) })),
    rows: notices.map((notice) => noticeRow(context.messages, format, notice)),
    isEmpty: notices.length === 0,
    pager: pagerOf(context, t.rowsOf, { page: request.page ?? 1, perPage: ROWS_PER_PAGE, total }),
  };
}

/** How far a notice has come; a reminder that did not go out does not count yet. */
function stateOf(t: Messages['notices'], format: Format, { state, dispatchedOn, servedOn }: ListedNotice): string {
  if (state === 'queued' || state === 'void') return t[state];
  if (servedOn !== null) return fill(t.servedOn, { day: format.date(servedOn) });
  if (dispatchedOn === null) return fill(t.notSent, { state: t[state] });
  return fill(t.sentOn, { state: t[state], day: format.date(dispatchedOn) });
}

/** One notice as lists print it. */
export function noticeRow({ notices: t }: Messages, format: Format, notice: ListedNotice): object {
  const number = notice.number === null ? null : printedNumber(notice.number);
  return {
    number: number ?? t.noNumber,
    issuedOn: format.datedOrNull(notice.issuedOn),
    period: format.period(notice.period),
    employer: notice.employerName,
    code: notice.employerCode,
    employerHref: `/employers/${encodeURIComponent(notice.employerCode)}`,
    kind: textFor({ reminder: t.reminder }, notice.kind),
    office: format.office(notice.authorityName),
    arrears: notice.arrears === null ? '' : format.dong(notice.arrears),
    state: stateOf(t, format, notice),
    voidReason: notice.voidReason,
    downloadHref: notice.documentSha256 === null ? null : `/notices/${notice.id}/document`,
    downloadLabel: fill(t.downloadOf, { no: number ?? '', name: notice.employerName }),
  };
}
