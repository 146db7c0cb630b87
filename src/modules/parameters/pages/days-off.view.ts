import { weekday } from '../../../kernel/civil-date';
import { fill, spoken, type Bilingual } from '../../../kernel/language';
import { fieldErrors, options } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import type { DaysOffOfYear } from '../use-cases/list-days-off.query';
import { PARAMETER_WORDS } from '../words';

/** The page of the days off of a year, each with how sure it is and its source. */
export function daysOffPage(
  context: PageContext,
  { year, known, days }: DaysOffOfYear,
  years: readonly string[],
  wrong: Readonly<Record<string, Bilingual>>,
) {
  const { daysOff: t, list, certainties, one } = spoken(PARAMETER_WORDS, context.language);
  const format = new Format(context.language);
  const count = (kind: 'off' | 'work'): string => format.count(days.filter((day) => day.kind === kind).length);
  const offered = [...new Set([...years, year])].toSorted();
  return {
    t,
    list,
    back: one.back,
    heading: fill(t.heading, { year }),
    years: options(
      offered.map((each) => [each, each]),
      year,
    ),
    errors: fieldErrors(context, wrong, ['year']),
    summary: fill(t.summary, { off: count('off'), work: count('work') }),
    unknown: known ? null : fill(t.unknown, { year }),
    rows: days.map(({ date, kind, name, certainty, reference }) => ({
      date: format.dated(date),
      name,
      certainty: certainties[certainty],
      reference,
      weekday: (t.weekdays as Readonly<Record<number, string>>)[weekday(date)] ?? '',
      kind: t.kinds[kind],
    })),
  };
}
