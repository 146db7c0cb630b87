import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError, type ValidationOptions } from 'class-validator';
import { UNCLEAN_TEXT, isCleanText } from '../../kernel/clean-text';
import type { Bilingual } from '../../kernel/language';
import { SHELL_WORDS } from './shell-words';

/** What was asked for with the page: the valid fields, and which sentence stands beside each of the others. */
export interface CheckedQuery<T> {
  readonly value: T;
  readonly errors: Readonly<Record<string, Bilingual>>;
}

/** The sentence of a validation rule: Vietnamese for the API, and both languages for pages. */
export function says(sentence: Bilingual): Pick<ValidationOptions, 'message' | 'context'> {
  return { message: sentence.vi, context: sentence };
}

/**
 * Checks the query of a page against its request class without throwing, because a page comes back with what was typed. Empty fields
 * count as absent; a wrong field is left out of the value.
 */
export function checkedQuery<T extends object>(type: new () => T, query: URLSearchParams): CheckedQuery<T> {
  const typed = Object.fromEntries(
    [...query]
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => [name, understood(name, text.normalize('NFC').trim())]),
  );
  const unclean = Object.entries(typed).flatMap(([name, text]) =>
    isCleanText(text) ? [] : [[name, UNCLEAN_TEXT] as const],
  );
  const value = plainToInstance(type, typed);
  const errors = validateSync(value, { whitelist: true });
  const wrong = new Map<string, Bilingual>([
    ...errors.map((error) => [error.property, sentenceOf(error)] as const),
    // A name that the page does not know is passed over, whatever stands under it.
    ...unclean.filter(([name]) => name in value),
  ]);
  for (const name of wrong.keys()) Reflect.deleteProperty(value, name);
  return { value, errors: Object.fromEntries(wrong) };
}

const DAYS = ['asOf', 'knownAt', 'contactedOn', 'payBy', 'madeOn', 'from', 'until'];

/** Days may be typed as Vietnamese write them: `5/3/2026` is 2026-03-05. */
function understood(name: string, text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (!DAYS.includes(name) || !day || !month || !year) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether nothing was wrong. */
export function isRight({ errors }: CheckedQuery<unknown>): boolean {
  return Object.keys(errors).length === 0;
}

/** The same query with one field found wrong by other means. */
export function withWrongField<T extends object>(
  { value, errors }: CheckedQuery<T>,
  field: keyof T & string,
  sentence: Bilingual,
): CheckedQuery<T> {
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
  return { value: rest as T, errors: { ...errors, [field]: sentence } };
}

function sentenceOf(error: ValidationError): Bilingual {
  const [context] = Object.values(error.contexts ?? {}) as (Partial<Bilingual> | undefined)[];
  return context?.vi !== undefined && context.en !== undefined
    ? { vi: context.vi, en: context.en }
    : SHELL_WORDS.forms.unknown;
}
