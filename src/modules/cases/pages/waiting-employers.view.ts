import { fill, spoken, type Bilingual } from '../../../kernel/language';
import { successorsOf } from '../../../law/authority-levels';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import type { WaitingEmployer } from '../domain/waiting-employer';
import { WAITING_WORDS } from './waiting-words';

/** More than these are not looked through by eye. */
const MOST_SHOWN = 500;
const FIELDS = ['employerCode', 'authorityCode', 'since', 'actor'] as const;

/** The employers that wait, and the form that assigns one. @param sent what was typed, empty at first */
export function waitingPage(
  context: PageContext,
  waiting: readonly WaitingEmployer[],
  sent: URLSearchParams,
  errors: Readonly<Record<string, Bilingual>>,
): object {
  const { language } = context;
  const format = new Format(language);
  const t = spoken(WAITING_WORDS, language);
  const shown = waiting.slice(0, MOST_SHOWN);
  const offices = new Map(shown.flatMap(({ successors }) => successors.map(({ code, name }) => [code, name])));
  const field = (name: string): string => sent.get(name) ?? '';
  return {
    t,
    hasAny: waiting.length > 0,
    count: fill(t.count, { n: format.count(waiting.length) }),
    first: shown.length < waiting.length ? fill(t.first, { n: format.count(shown.length) }) : null,
    rows: shown.map(({ employerCode, name, ended, successors, meanwhile }) => ({
      code: employerCode,
      name,
      href: `/employers/${encodeURIComponent(employerCode)}`,
      ended: `${ended.name} (${ended.validTo === null ? '' : format.date(ended.validTo)})`,
      meanwhile: meanwhile.name,
      successors:
        successorsOf(ended.successorCode).length === 0 ? t.any : successors.map((office) => office.name).join('; '),
    })),
    employers: options(
      [['', t.choose], ...shown.map(({ employerCode, name }) => [employerCode, `${name} (${employerCode})`] as const)],
      field('employerCode'),
    ),
    offices: options(
      [['', t.choose], ...[...offices].map(([code, name]) => [code, `${name} (${code})`] as const)],
      field('authorityCode'),
    ),
    since: field('since'),
    actor: field('actor'),
    errors: fieldErrors(context, errors, FIELDS),
    summary: errorSummary(context, errors),
  };
}
