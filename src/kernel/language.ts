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
