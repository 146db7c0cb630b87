import type { Bilingual, Language } from '../../../kernel/language';
import { shownDay } from './shown';
import { MESSAGES_EN } from './messages-en';
import { MESSAGES_VI, type MessageCode } from './messages-vi';

export type { MessageCode } from './messages-vi';

/** What stands in the file, or is to be written there; days in any other place are told as screens print them. */
const AS_IN_THE_FILE: ReadonlySet<string> = new Set(['text', 'mended', 'example', 'form', 'key', 'day']);

/** What a sentence needs filled in; what reads otherwise in each language is given in both. */
export type MessageParameters = Readonly<Record<string, string | number | boolean | null | Bilingual>>;

const TABLES: Readonly<Record<Language, Readonly<Record<MessageCode, string>>>> = { vi: MESSAGES_VI, en: MESSAGES_EN };

/** The sentence of a code in a language, its `{names}` filled in. */
export function message(language: Language, code: MessageCode, parameters: MessageParameters = {}): string {
  return TABLES[language][code].replace(/\{(\w+)\}/g, (_, name: string) => filled(language, name, parameters[name]));
}

function filled(language: Language, name: string, value: MessageParameters[string] | undefined): string {
  if (typeof value === 'object' && value !== null) return value[language];
  const text = String(value ?? '');
  return AS_IN_THE_FILE.has(name) ? text : shownDay(text)[language];
}
