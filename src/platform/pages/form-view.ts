import type { CivilDate } from '../../kernel/civil-date';
import type { Bilingual } from '../../kernel/language';
import { Format } from './format';
import type { PageContext } from './page-context';
import { SHELL_WORDS } from './shell-words';

/** One choice of a `<select>`. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isSelected: boolean;
}

/** Choices from pairs of value and label. */
export function options(pairs: readonly (readonly [string, string])[], selected: string): Choice[] {
  return pairs.map(([value, label]) => ({ value, label, isSelected: value === selected }));
}

/** The sentence beside each field of a form; null where the field is right. */
export function fieldErrors(
  { language }: PageContext,
  errors: Readonly<Record<string, Bilingual>>,
  fields: readonly string[],
): Record<string, string | null> {
  return Object.fromEntries(fields.map((field) => [field, errors[field]?.[language] ?? null]));
}

/** What stands above a form with wrong fields: a heading and each sentence; null where all are right. */
export function errorSummary(
  { language }: PageContext,
  errors: Readonly<Record<string, Bilingual>>,
): { heading: string; lines: { field: string; sentence: string }[] } | null {
  const lines = Object.entries(errors).map(([field, sentence]) => ({ field, sentence: sentence[language] }));
  return lines.length === 0 ? null : { heading: SHELL_WORDS.forms.summary[language], lines };
}

/** What stands in a day's field: the day as the language writes it, or what was typed where that is no day. */
export function dayInField({ language, query }: PageContext, field: string, day: CivilDate, isWrong: boolean): string {
  return isWrong ? (query.get(field) ?? '') : new Format(language).date(day);
}
