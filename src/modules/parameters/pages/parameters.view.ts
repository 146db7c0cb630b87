import type { CivilDate } from '../../../kernel/civil-date';
import { fill, spoken, type Bilingual } from '../../../kernel/language';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import type { ListedParameter } from '../use-cases/list-parameters.query';
import { PARAMETER_WORDS } from '../words';

const FIELDS = ['from', 'value', 'reference', 'assumed', 'actor'] as const;

/** The page of all parameters, each with its latest value. */
export function parametersPage(context: PageContext, parameters: readonly ListedParameter[], containing: string) {
  const { list: t, daysOff } = spoken(PARAMETER_WORDS, context.language);
  const rows = parameters.flatMap((parameter) => {
    const latest = parameter.entries.at(-1);
    return latest ? [{ ...hrefOf(parameter), ...entryRow(context, latest) }] : [];
  });
  return { t, daysOff: daysOff.link, q: containing, rows, hasRows: rows.length > 0 };
}

/** What the form of a parameter shows. */
export interface ParameterFormState {
  readonly sent: URLSearchParams;
  readonly errors: Readonly<Record<string, Bilingual>>;
  /** What came of entering, where that is told. */
  readonly done: 'entered' | 'unchanged' | null;
  /** The value looks like a slip: whoever means it says so. */
  readonly asks: { readonly from: string; readonly value: string } | null;
}

/** The page of one parameter: its values, and the form to try or enter one. */
export function parameterPage(
  context: PageContext,
  parameter: ListedParameter,
  { sent, errors, done, asks }: ParameterFormState,
) {
  const { one: t, list } = spoken(PARAMETER_WORDS, context.language);
  return {
    t,
    list,
    name: parameter.name,
    action: hrefOf(parameter).href,
    meaning: parameter.decidesWhatIsOwed ? t.owed : t.measures,
    done: done === null ? null : t[done],
    entries: parameter.entries.map((entry) => entryRow(context, entry)),
    from: sent.get('from') ?? '',
    value: sent.get('value') ?? '',
    reference: sent.get('reference') ?? '',
    assumed: options(
      [
        ['no', t.assumedNo],
        ['yes', t.assumedYes],
      ],
      sent.get('assumed') ?? 'no',
    ),
    actor: sent.get('actor') ?? '',
    confirm: asks && { value: confirmationOf(asks.from, asks.value), label: fill(t.confirm, asks) },
    errors: fieldErrors(context, errors, FIELDS),
    summary: errorSummary(context, errors),
  };
}

/** What is confirmed: this value from this day, and no other that is typed afterwards. */
export function confirmationOf(from: string, value: string): string {
  return `${from} ${value}`;
}

function hrefOf({ name }: ListedParameter) {
  return { name, href: `/parameters/${encodeURIComponent(name)}` };
}

function entryRow({ language }: PageContext, entry: ListedParameter['entries'][number]) {
  const { certainties } = spoken(PARAMETER_WORDS, language);
  const format = new Format(language);
  return {
    value: entry.value,
    from: format.date(entry.from as CivilDate),
    until: entry.until === undefined ? null : format.date(entry.until as CivilDate),
    certainty: certainties[entry.certainty],
    certaintyCode: entry.certainty,
    reference: entry.reference,
    note: entry.note ?? null,
  };
}
