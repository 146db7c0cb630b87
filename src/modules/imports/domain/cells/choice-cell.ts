import { FUNDS, isFund, type Fund } from '../../../../law/fund';
import type { Header } from '../header';
import { shownCodes } from '../shown';
import { fail } from '../source-row';
import { rawTextOf, textOf, type CellReader } from './cell';
import { CodeBook } from './code-spelling';

/**
 * One of a closed list of codes, written as the code or as its name in either language, with or without accents; `codes`, those of the
 * column's definition, must not be empty.
 */
export function choiceCell<C extends string>(header: Header, column: string, codes: readonly C[]): CellReader<C> {
  const text = textOf(header, column);
  const words = header.definitions.get(column)?.codes ?? codes.map((code) => ({ code, words: { vi: code, en: code } }));
  const book = new CodeBook(words);
  const allowed = shownCodes(words);
  return (row) => {
    const value = text(row);
    const found = book.codeOf(value);
    const code = codes.find((each) => each === found);
    if (value === '') fail(row, column, 'text.missing');
    else if (code === undefined) fail(row, column, 'choice.unknown', { text: value, allowed });
    return code ?? (codes[0] as C);
  };
}

/** The code of a component fund. */
export function fundCell(header: Header, column: string): CellReader<Fund> {
  const raw = rawTextOf(header, column);
  const careful = choiceCell(header, column, FUNDS);
  return (row) => {
    const text = raw(row);
    return isFund(text) ? text : careful(row);
  };
}
