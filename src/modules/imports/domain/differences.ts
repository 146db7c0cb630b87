import { untranslated, type Bilingual } from '../../../kernel/language';
import type { ColumnDefinition } from './files/file-definition';
import { columnWord, type Header } from './header';
import { shownCode, shownDay } from './shown';

/** A column in which a row differs from what is stored, and the stored value. */
export interface Difference {
  readonly column: string;
  readonly stored: string | number | bigint | null;
}

/** What each column of a row says against what is stored. */
export type Comparison = readonly [column: string, said: Difference['stored'], stored: Difference['stored']];

/** The columns that differ. */
export function differences(comparisons: readonly Comparison[]): Difference[] {
  return comparisons.filter(([, said, stored]) => said !== stored).map(([column, , stored]) => ({ column, stored }));
}

/** Differences as a sentence names them, columns and codes in the words of each language: `amount = 1000, fund = –`. */
export function differencesText(header: Header, found: readonly Difference[]): Bilingual {
  const parts = found.map(({ column, stored }): Bilingual => {
    const name = columnWord(header, column);
    const value = shownStored(header.definitions.get(column), stored);
    return { vi: `${name.vi} = ${value.vi}`, en: `${name.en} = ${value.en}` };
  });
  return { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

function shownStored(definition: ColumnDefinition | undefined, stored: Difference['stored']): Bilingual {
  if (stored === null) return untranslated('–');
  const text = String(stored);
  return definition?.codes ? shownCode(definition.codes, text) : shownDay(text);
}
