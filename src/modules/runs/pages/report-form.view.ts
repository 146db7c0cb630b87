import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { spoken } from '../../../kernel/language';
import { addMonths, periodOf } from '../../../kernel/period';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import type { AuthorityTree } from '../../authorities/authorities.api';
import { RUN_WORDS } from '../words';

const FIELDS = ['authority', 'period', 'actor'] as const;
/** Closed months that the form offers; an older one can be typed into the address of the API. */
const MONTHS_OFFERED = 24;

/** The form by which a monthly report is asked for. @param sent what was typed, empty at first */
export function reportForm(
  context: PageContext,
  tree: AuthorityTree,
  today: CivilDate,
  sent: URLSearchParams,
  errors: Readonly<Record<string, Bilingual>>,
): object {
  const { language } = context;
  const format = new Format(language);
  const months = Array.from({ length: MONTHS_OFFERED }, (_, index) => addMonths(periodOf(today), -1 - index));
  const offices = tree.listOn(today).map(({ code, name }) => [code, `${name} (${code})`] as const);
  const { reportForm: t } = spoken(RUN_WORDS, language);
  return {
    t,
    authorities: options(
      [['', t.choose], ...offices],
      sent.get('authority') ?? (offices.length === 1 ? (offices[0]?.[0] ?? '') : ''),
    ),
    periods: options(
      months.map((month) => [month, format.period(month)] as const),
      sent.get('period') ?? months[0] ?? '',
    ),
    actor: sent.get('actor') ?? '',
    errors: fieldErrors(context, errors, FIELDS),
    summary: errorSummary(context, errors),
    hasOffices: offices.length > 0,
  };
}
