import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import { EMPLOYER_STATUS_CODES, EMPLOYER_STATUS_NAMES, employerStatusName } from '../../employers/employers.api';
import { fill, spoken, type Language, type Spoken } from '../../../kernel/language';
import type { EmployerSort } from '../../arrears/arrears.api';
import type { EmployerListing, ListedEmployer } from '../domain/listed-employer';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import type { EmployerListPageRequest } from '../http/employer-list.request';
import { authorityOptions, shortOfficeName, type AuthorityTree } from '../../authorities/authorities.api';
import { dayInField, errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import { nextSteps, type NextStep } from '../../../platform/pages/next-steps';
import type { PageContext } from '../../../platform/pages/page-context';
import { EMPLOYER_LIST_WORDS } from './employer-words';

type Words = Spoken<typeof EMPLOYER_LIST_WORDS>;
import { linkWith, pagerOf } from '../../../platform/pages/pager';

/** Rows of a page. */
export const ROWS_PER_PAGE = 50;

const FIELDS = ['q', 'asOf', 'authority', 'quality', 'status', 'list', 'sort'] as const;

/** What the list of employers is printed from. */
export interface EmployerListAnswer {
  readonly day: CivilDate;
  readonly tree: AuthorityTree;
  readonly checked: CheckedQuery<EmployerListPageRequest>;
  /** Absent where a field was wrong. */
  readonly listing?: EmployerListing;
}

/** The view of the list of employers. */
export function employersPage(context: PageContext, { day, tree, checked, listing }: EmployerListAnswer): object {
  const list = spoken(EMPLOYER_LIST_WORDS, context.language);
  const format = new Format(context.language);
  const { value } = checked;
  const scope = value.authority === undefined ? list.wholeCountry : tree.get(value.authority).name;
  return {
    t: list,
    heading: { all: list.allTitle, arrears: list.title, 'not-computed': list.listNotComputed }[value.list ?? 'arrears'],
    figuresFor: fill(list.figuresFor, { day: format.date(day), scope }),
    form: formOf(context, checked, tree, day),
    result: listing ? resultOf(context, format, listing, value) : null,
  };
}

function formOf(
  context: PageContext,
  { errors, value }: CheckedQuery<EmployerListPageRequest>,
  tree: AuthorityTree,
  day: CivilDate,
): object {
  const { language, query } = context;
  const list = spoken(EMPLOYER_LIST_WORDS, language);
  return {
    q: query.get('q') ?? '',
    asOf: dayInField(context, 'asOf', day, errors['asOf'] !== undefined),
    authorities: authorityOptions(tree, day, list.anyAuthority, value.authority),
    ...choicesOf(list, language, value),
    errors: fieldErrors(context, errors, FIELDS),
    summary: errorSummary(context, errors),
  };
}

function choicesOf(list: Words, language: Language, value: EmployerListPageRequest) {
  const everyStatus = EMPLOYER_STATUS_CODES.map((code) => [code, EMPLOYER_STATUS_NAMES[code][language]] as const);
  const sortTexts: Readonly<Record<EmployerSort, string>> = {
    arrears: list.sortArrears,
    charges: list.sortCharges,
    oldest: list.sortOldest,
    name: list.sortName,
    workers: list.sortWorkers,
  };
  return {
    qualities: options(
      [
        ['', list.anyQuality],
        ['late', list.late],
        ['evaded', list.evaded],
      ],
      value.quality ?? '',
    ),
    statuses: options([['', list.anyStatus], ...everyStatus], value.status ?? ''),
    lists: options(
      [
        ['arrears', list.listArrears],
        ['all', list.listAll],
        ['not-computed', list.listNotComputed],
      ],
      value.list ?? 'arrears',
    ),
    sorts: options(Object.entries(sortTexts), value.sort ?? 'arrears'),
  };
}

function resultOf(
  context: PageContext,
  format: Format,
  listing: EmployerListing,
  request: EmployerListPageRequest,
): object {
  const list = spoken(EMPLOYER_LIST_WORDS, context.language);
  const { totals, day } = listing;
  const pager = pagerOf(context, list.rowsOf, {
    page: request.page ?? 1,
    perPage: ROWS_PER_PAGE,
    total: totals.employers,
  });
  const rows = listing.rows.map((row) => rowOf(context, list, row, day));
  return {
    sums: [
      { label: list.employers, text: format.count(totals.employers), strong: true },
      { label: list.workers, text: format.count(totals.workers), strong: false },
      { label: list.arrears, text: format.dong(totals.late + totals.evaded), strong: true },
      { label: list.late, text: format.dong(totals.late), strong: false },
      { label: list.evaded, text: format.dong(totals.evaded), strong: false },
      { label: list.charges, text: format.dong(totals.charges), strong: false },
      { label: list.chargesOnly, text: format.count(totals.chargesOnly), strong: false },
    ],
    remarks: remarksOf(context, format, listing),
    caption: fill(list.caption, { day: format.date(day) }),
    columns: columnsOf(context, request.sort ?? 'arrears'),
    labels: labelsOf(list),
    rows,
    isEmpty: rows.length === 0,
    nothingImported: listing.registered === 0,
    steps: nextSteps(context, ['imports']),
    searchAllHref:
      rows.length === 0 && request.q !== undefined && request.list !== 'all'
        ? linkWith(context, { list: 'all', page: '' })
        : null,
    pager,
  };
}

function remarksOf(context: PageContext, format: Format, listing: EmployerListing): object[] {
  const list = spoken(EMPLOYER_LIST_WORDS, context.language);
  const { count, codes } = listing.notComputed;
  const remark = (text: string, steps: readonly NextStep[] = []): object => ({
    text,
    steps: nextSteps(context, steps),
  });
  const all = { href: linkWith(context, { list: 'not-computed', page: '' }), label: list.listNotComputed };
  const named = codes.join(', ') + (count > codes.length ? ', …' : '');
  const day = format.date(listing.day);
  return [
    ...(count > 0 ? [{ text: fill(list.notComputed, { n: format.count(count), codes: named }), steps: [all] }] : []),
    ...(listing.stale > 0 ? [remark(fill(list.stale, { n: format.count(listing.stale) }), ['runs'])] : []),
    ...(listing.withLaterFacts > 0
      ? [remark(fill(list.laterFacts, { n: format.count(listing.withLaterFacts), day }))]
      : []),
  ];
}

function labelsOf(list: Words) {
  return {
    employer: list.employer,
    office: list.office,
    workers: list.workers,
    arrears: list.arrears,
    evaded: list.evadedOf,
    charges: list.chargesFull,
    oldest: list.oldest,
    caseSince: list.caseSince,
  };
}

function columnsOf(context: PageContext, sort: EmployerSort): object[] {
  const list = spoken(EMPLOYER_LIST_WORDS, context.language);
  const labels = labelsOf(list);
  const column = (label: string, numeric: boolean, by: EmployerSort | null, ascending = false): object => ({
    label,
    numeric,
    href: by === null || by === sort ? null : linkWith(context, { sort: by, page: '' }),
    isSorted: by === sort,
    direction: ascending ? 'ascending' : 'descending',
    hint: by === sort ? list.sortedBy : list.sortBy,
  });
  return [
    column(labels.employer, false, 'name', true),
    column(labels.office, false, null),
    column(labels.workers, true, 'workers'),
    column(labels.arrears, true, 'arrears'),
    column(labels.evaded, true, null),
    column(labels.charges, true, 'charges'),
    column(labels.oldest, true, 'oldest', true),
    column(labels.caseSince, true, null),
  ];
}

function rowOf({ language }: PageContext, list: Words, row: ListedEmployer, day: CivilDate) {
  const format = new Format(language);
  const { figures } = row;
  const known = figures.standing === 'exact' || figures.standing === 'old-rules';
  const { oldestDueOn } = figures;
  return {
    href: `/employers/${encodeURIComponent(row.code)}?asOf=${day}`,
    name: row.name,
    why: row.notComputed?.[language] ?? null,
    code: row.code,
    taxCode: row.taxCode,
    status: figures.status === 'active' ? null : employerStatusName(figures.status, language),
    office: shortOfficeName(row.authorityName),
    workers: format.count(figures.workers),
    arrears: known ? format.dong(figures.late + figures.evaded) : list.unknownFigures,
    evaded: known ? dashForZero(format, figures.evaded) : '',
    charges: known ? dashForZero(format, figures.charges) : '',
    oldest: format.datedOrNull(oldestDueOn),
    age: oldestDueOn === null ? null : fill(list.daysAgo, { n: format.count(daysBetween(oldestDueOn, day)) }),
    caseSince: format.datedOrNull(row.caseSince),
    caseHref: row.caseId === null ? '' : `/cases/${row.caseId}`,
  };
}

function dashForZero(format: Format, amount: bigint): string {
  return amount === 0n ? '–' : format.dong(amount);
}
