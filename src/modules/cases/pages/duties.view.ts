import { fill, spoken, type Spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { dutyRow, type NameOfDuty } from '../documents/duty.view';
import { DUTY_CHOICES, type DutyCount } from '../domain/listed-duty';
import type { DutyListPageRequest } from '../http/duties.request';
import { DUTY_LIST_WORDS } from '../words';
import type { DutyChoices, DutyListing } from '../use-cases/list-duties.query';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import { authorityOptions, shortOfficeName } from '../../authorities/authorities.api';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { linkWith, pagerOf } from '../../../platform/pages/pager';

/** Rows of a page. */
export const DUTIES_PER_PAGE = 50;

/** Kinds that a person says to be done. */
const BY_HAND = ['list.quarterly'];

/** What the page of duties is printed from. */
export interface DutiesAnswer {
  readonly choices: DutyChoices;
  readonly checked: CheckedQuery<DutyListPageRequest>;
  readonly nameOf: NameOfDuty;
  readonly actor: string;
  readonly isDone: boolean;
  /** What was wrong with a duty said to be done. */
  readonly failures: readonly string[];
  /** Absent where a field was wrong. */
  readonly listing?: DutyListing;
}

/** The view of the register of duties. */
export function dutiesPage(context: PageContext, answer: DutiesAnswer): object {
  const t = spoken(DUTY_LIST_WORDS, context.language);
  const format = new Format(context.language);
  const { choices, listing, isDone, failures } = answer;
  return {
    t,
    intro: fill(t.intro, { day: format.date(listing?.day ?? choices.day) }),
    done: isDone ? t.metDone : null,
    failures: failures.length === 0 ? null : { heading: t.refused, lines: failures },
    form: formOf(context, answer),
    result: listing ? resultOf(context, format, answer, listing) : null,
  };
}

function formOf(context: PageContext, { choices, checked, nameOf }: DutiesAnswer): object {
  const { query } = context;
  const t = spoken(DUTY_LIST_WORDS, context.language);
  const { value, errors } = checked;
  return {
    officer: query.get('officer') ?? '',
    asOf: query.get('asOf') ?? '',
    states: options(
      [...DUTY_CHOICES, 'all' as const].map((each) => [each, t.choices[each]] as const),
      value.state ?? 'missed',
    ),
    kinds: options([['', t.anyKind], ...choices.kinds.map((kind) => [kind, nameOf(kind)] as const)], value.kind ?? ''),
    authorities: authorityOptions(choices.tree, choices.day, t.anyAuthority, value.authority),
    errors: fieldErrors(context, errors, ['state', 'kind', 'authority', 'officer', 'asOf']),
    summary: errorSummary(context, errors),
  };
}

function resultOf(
  context: PageContext,
  format: Format,
  { checked, nameOf, actor }: DutiesAnswer,
  { day, duties, total, counts }: DutyListing,
): object {
  const t = spoken(DUTY_LIST_WORDS, context.language);
  const { state = 'missed', page = 1 } = checked.value;
  return {
    counts: counts.map((count) => countRow(context, t, count)),
    hasCounts: counts.length > 0,
    caption: fill(t.caption, { choice: t.choices[state], day: format.date(day) }),
    rows: duties.map((duty) => ({
      ...dutyRow(context, day, nameOf, duty),
      form:
        BY_HAND.includes(duty.kind) && duty.metOn === null
          ? {
              action: `/duties/${duty.id}/met`,
              heading: t.met,
              submit: t.metSubmit,
              actor,
              document: t.metDocument,
              day: t.metOn,
              todayHint: t.todayHint,
              who: SHELL_WORDS.forms.actor[context.language],
            }
          : null,
    })),
    isEmpty: duties.length === 0,
    pager: pagerOf(context, t.rowsOf, { page, perPage: DUTIES_PER_PAGE, total }),
  };
}

function countRow(context: PageContext, t: Spoken<typeof DUTY_LIST_WORDS>, count: DutyCount): object {
  const format = new Format(context.language);
  const { authorityCode, authorityName, officer, missed, open } = count;
  const narrowed = { authority: authorityCode ?? '', officer: officer ?? '', page: '' };
  return {
    office: authorityName === null ? '' : shortOfficeName(authorityName),
    officer: officer ?? t.noOfficer,
    missed: format.count(missed),
    isLate: missed > 0,
    missedHref: linkWith(context, { ...narrowed, state: 'missed' }),
    open: format.count(open),
    openHref: linkWith(context, { ...narrowed, state: 'open' }),
  };
}
