import type { Bilingual } from '../../../kernel/language';
import type { CodeWord } from './files/file-definition';

const IN_BRACKETS = /\s*\([^)]*\)/g;
const DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/;

/** A code with its meaning: `monthly (Hằng tháng)`; the code alone where nothing is known of it. */
export function shownCode(codes: readonly CodeWord[] | undefined, code: string): Bilingual {
  const found = codes?.find((each) => each.code === code);
  if (!found) return { vi: code, en: code };
  const { vi, en } = found.words;
  return { vi: `${code} (${withoutBrackets(vi)})`, en: `${code} (${withoutBrackets(en)})` };
}

/** A name without what stands in brackets, which explains it. */
export function withoutBrackets(name: string): string {
  return name.replace(IN_BRACKETS, '');
}

/** All codes of a list, each with its meaning. */
export function shownCodes(codes: readonly CodeWord[]): Bilingual {
  const all = codes.map(({ code }) => shownCode(codes, code));
  return { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') };
}

/** A day or a month as screens print it: Vietnamese `31/07/2025` and `07/2025`, English `2025-07-31` and `2025-07`; any other text as it is. */
export function shownDay(text: string): Bilingual {
  return { vi: DAY_OR_MONTH.test(text) ? turned(text) : text, en: text };
}

/** `2025-07-31` as `31/07/2025`, `2025-07` as `07/2025`. */
export function turned(yearFirst: string): string {
  return yearFirst.split('-').toReversed().join('/');
}
