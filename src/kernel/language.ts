/** The languages in which the program speaks; the first is taken where nobody has chosen. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Whether the text names a language of the program. */
export function isLanguage(text: unknown): text is Language {
  return (LANGUAGES as readonly unknown[]).includes(text);
}

/** The same words in every language, for what is not translated: codes, numbers, names. */
export function untranslated(words: string): Bilingual {
  return { vi: words, en: words };
}

/** A table of words in one language: every `{ vi, en }` in it, at any depth, becomes its text. */
export type Spoken<T> = { readonly [K in keyof T]: T[K] extends Bilingual ? string : Spoken<T[K]> };

/**
 * A table of words in one language.
 * @example spoken({ title: { vi: 'Báo cáo', en: 'Reports' } }, 'en') // { title: 'Reports' }
 */
export function spoken<T extends object>(words: T, language: Language): Spoken<T> {
  const entries = Object.entries(words).map(([key, each]: [string, unknown]) => [key, spokenEntry(each, language)]);
  return Object.fromEntries(entries) as Spoken<T>;
}

function spokenEntry(entry: unknown, language: Language): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  return 'vi' in entry && 'en' in entry ? (entry as Bilingual)[language] : spoken(entry, language);
}

/**
 * A text with its values filled in; a value that is not given stays visible as `{name}`.
 * @example fill('Trang {page} / {pages}', { page: 1, pages: 3 }) // 'Trang 1 / 3'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The text for a code, or the code itself where no text is known. */
export function textFor(texts: Readonly<Record<string, string>>, code: string): string {
  return texts[code] ?? code;
}
