import { fill, spoken, type Spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { pagerOf } from '../../../platform/pages/pager';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { authorityOptions, shortOfficeName, type AuthorityTree } from '../../authorities/authorities.api';
import { CASE_WORDS } from '../../cases/cases.api';
import type { ProposedLetter } from '../domain/proposed-letter';
import type { ReminderReview } from '../use-cases/review-reminders.query';
import { NOTICE_WORDS } from '../words';

type Words = Spoken<typeof NOTICE_WORDS>['run'];

/** Rows of a page. */
export const LETTERS_PER_PAGE = 50;

/** What the page of the run is printed from, beside the letters. */
export interface RunPageSetting {
  readonly tree: AuthorityTree;
  readonly authority: string | undefined;
  readonly page: number;
  readonly actor: string;
  readonly reason: string;
  /** What has just been done, in words. */
  readonly done: string | null;
  readonly failures: readonly string[];
  /** Letters that were selected when something failed. */
  readonly selected: ReadonlySet<number>;
}

/** The page on which the letters of the month are looked through. */
export function reminderRunPage(context: PageContext, review: ReminderReview, setting: RunPageSetting): object {
  const { language } = context;
  const { run: t } = spoken(NOTICE_WORDS, language);
  const { actor: actorLabel, actorHint } = spoken(SHELL_WORDS.forms, language);
  const format = new Format(language);
  const { counts, letters, day } = review;
  const total = counts.proposed + counts.issued;
  return {
    t,
    heading: fill(t.title, { month: format.period(review.period) }),
    intro: fill(t.intro, { day: format.date(day) }),
    done: setting.done,
    failures: setting.failures.length === 0 ? null : { heading: t.failed, lines: setting.failures },
    authorities: authorityOptions(setting.tree, day, t.anyAuthority, setting.authority),
    authority: setting.authority ?? '',
    counts: (['proposed', 'issued', 'sent', 'voided'] as const).map((name) => ({
      label: t[name],
      text: format.count(counts[name]),
    })),
    tolerance: toleranceLine(t, format, review.tolerance),
    rows: letters.map((letter) => row(context, t, letter, setting.selected)),
    isEmpty: letters.length === 0,
    pager: pagerOf(context, t.rowsOf, { page: setting.page, perPage: LETTERS_PER_PAGE, total }),
    form: {
      actor: setting.actor,
      actorLabel,
      actorHint,
      reason: setting.reason,
      issueAll: counts.proposed === 0 ? null : fill(t.issueAll, { n: format.count(counts.proposed) }),
      dispatchAll: counts.issued === 0 ? null : fill(t.dispatchAll, { n: format.count(counts.issued) }),
    },
  };
}

/** Said only where an office has set a sum: without one every đồng is asked for. */
function toleranceLine(
  t: Words,
  format: Format,
  { amount, since, reference, employersBelow }: ReminderReview['tolerance'],
): string | null {
  if (amount === 0n) return null;
  return fill(t.tolerance, {
    amount: format.dong(amount),
    day: format.date(since),
    reference,
    n: format.count(employersBelow),
  });
}

function row({ language }: PageContext, t: Words, letter: ProposedLetter, selected: ReadonlySet<number>): object {
  const format = new Format(language);
  const { employerCode, employerName, evaded, evadedFrom, contact, phone, number } = letter;
  const last = contact?.lastContact;
  const promise = contact?.openPromise;
  const lines = [
    last
      ? fill(t.contactLine, {
          day: format.date(last.on),
          channel: CASE_WORDS.channels[last.channel][language],
          outcome: CASE_WORDS.outcomes[last.outcome][language].toLowerCase(),
        })
      : t.noContact,
    promise ? fill(t.promiseLine, { amount: format.dong(promise.amount), day: format.date(promise.payBy) }) : null,
    phone === null ? null : fill(t.phone, { phone }),
  ];
  return {
    id: letter.id,
    isSelected: selected.has(letter.id),
    selectLabel: fill(t.selectOne, { name: employerName }),
    employer: employerName,
    code: employerCode,
    href: letter.caseId === null ? `/employers/${encodeURIComponent(employerCode)}` : `/cases/${letter.caseId}`,
    office: shortOfficeName(letter.authorityName),
    arrears: format.dong(letter.arrears),
    charges: fill(t.chargesOf, { amount: format.dong(letter.charges) }),
    evaded: evaded === 0n ? null : fill(t.evadedOf, { amount: format.dong(evaded) }),
    evadedFrom: format.datedOrNull(evadedFrom),
    workers: format.count(letter.workers),
    contact: lines.filter((line) => line !== null),
    state: number === null ? t.queued : fill(t.issuedAs, { number }),
  };
}
