import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import { isMeasure, MEASURES, measureName } from '../../../law/enforcement/measure';
import { CASE_SORTS, CASE_STATES, DUE_CHOICES, type CaseSort, type ListedCase } from '../domain/listed-case';
import { fill, spoken } from '../../../kernel/language';
import { caseCursor } from '../http/case-cursor';
import type { CaseListPageRequest } from '../http/case-list.request';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import type { NameOfDuty } from '../documents/duty.view';
import { Format } from '../../../platform/pages/format';
import { authorityOptions, shortOfficeName, type AuthorityTree } from '../../authorities/authorities.api';
import { CASE_LIST_WORDS } from './case-words';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import type { PageContext } from '../../../platform/pages/page-context';
import { linkWith } from '../../../platform/pages/pager';

/** Rows of a page. */
export const CASES_PER_PAGE = 50;

/** Measures that a row names; the rest is counted. */
const MOST_NAMED = 3;

const FIELDS = ['q', 'authority', 'officer', 'state', 'due', 'available', 'sort'] as const;

/** What the list of cases is printed from. */
export interface CaseListAnswer {
  readonly tree: AuthorityTree;
  readonly day: CivilDate;
  readonly checked: CheckedQuery<CaseListPageRequest>;
  readonly sort: CaseSort;
  readonly nameOf: NameOfDuty;
  /** One more than a page where there is a next; absent where a field was wrong. */
  readonly cases?: readonly ListedCase[];
}

/** The view of the list of cases. */
export function casesPage(context: PageContext, answer: CaseListAnswer): object {
  const t = spoken(CASE_LIST_WORDS, context.language);
  const { cases } = answer;
  return { t, form: formOf(context, answer), result: cases ? resultOf(context, answer, cases) : null };
}

function formOf(context: PageContext, { tree, day, checked, sort }: CaseListAnswer): object {
  const { language, query } = context;
  const t = spoken(CASE_LIST_WORDS, language);
  const { value, errors } = checked;
  return {
    q: query.get('q') ?? '',
    officer: query.get('officer') ?? '',
    authorities: authorityOptions(tree, day, t.anyAuthority, value.authority),
    states: options(
      [['', t.usualStates], ...[...CASE_STATES, 'all' as const].map((each) => [each, t.states[each]] as const)],
      value.state ?? '',
    ),
    dues: options([['', t.anyDue], ...DUE_CHOICES.map((each) => [each, t.dues[each]] as const)], value.due ?? ''),
    measures: options(
      [['', t.anyMeasure], ...MEASURES.map((each) => [each, measureName(each, language)] as const)],
      value.available ?? '',
    ),
    sorts: options(
      CASE_SORTS.map((each) => [each, t.sorts[each]] as const),
      sort,
    ),
    errors: fieldErrors(context, errors, FIELDS),
    summary: errorSummary(context, errors),
  };
}

function resultOf(context: PageContext, answer: CaseListAnswer, cases: readonly ListedCase[]): object {
  const t = spoken(CASE_LIST_WORDS, context.language);
  const { day, sort } = answer;
  const format = new Format(context.language);
  const shown = cases.slice(0, CASES_PER_PAGE);
  const last = shown.at(-1);
  const isMore = cases.length > CASES_PER_PAGE && last !== undefined;
  return {
    caption: fill(t.caption, { day: format.date(day) }),
    rows: shown.map((each) => rowOf(context, format, answer, each)),
    isEmpty: shown.length === 0,
    firstHref: context.query.has('cursor') ? linkWith(context, { cursor: '' }) : null,
    nextHref: isMore ? linkWith(context, { cursor: caseCursor(sort, last.position) }) : null,
  };
}

function rowOf(context: PageContext, format: Format, { day, nameOf }: CaseListAnswer, listed: ListedCase): object {
  const t = spoken(CASE_LIST_WORDS, context.language);
  const { id, oldestDueOn, nextDueOn, closedOn, available } = listed;
  const more = available.length - MOST_NAMED;
  const amount = (value: bigint | null): string => (value === null ? '' : format.dong(value));
  const left = nextDueOn === null ? 0 : daysBetween(day, nextDueOn);
  return {
    href: `/cases/${id}`,
    id: fill(t.number, { id }),
    employer: listed.employerName,
    code: listed.employerCode,
    office: listed.authorityName === null ? '' : shortOfficeName(listed.authorityName),
    officer: listed.officer ?? t.noOfficer,
    opened: fill(closedOn === null ? t.openedOn : t.closedOn, { day: format.date(closedOn ?? listed.openedOn) }),
    arrears: amount(listed.arrears),
    charges: amount(listed.charges),
    owed: amount(listed.owed),
    oldest: format.datedOrNull(oldestDueOn),
    age: oldestDueOn === null ? null : fill(t.daysAgo, { n: format.count(daysBetween(oldestDueOn, day)) }),
    next: format.datedOrNull(nextDueOn),
    isLate: left < 0,
    left: nextDueOn === null ? null : fill(left < 0 ? t.late : t.left, { n: Math.abs(left) }),
    nextDue: listed.nextDue === null ? null : whatIsDue(context, nameOf, listed.nextDue),
    measures: available
      .slice(0, MOST_NAMED)
      .map((each) => (isMeasure(each) ? measureName(each, context.language) : each)),
    more: more > 0 ? fill(t.more, { n: more }) : null,
  };
}

function whatIsDue({ language }: PageContext, nameOf: NameOfDuty, kind: string): string {
  return isMeasure(kind) ? measureName(kind, language) : nameOf(kind);
}
