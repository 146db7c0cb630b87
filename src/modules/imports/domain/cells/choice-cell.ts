import { FUNDS, isFund, type Fund } from '../../../../law/fund';
import type { Header } from '../header';
import { fail } from '../source-row';
import { rawTextOf, textOf, type CellReader } from './cell';

/** One of a closed list of codes; `codes` must not be empty. */
export function choiceCell<C extends string>(header: Header, column: string, codes: readonly C[]): CellReader<C> {
  return spelledCell(header, column, codes, (text) => codes.find((code) => code === text));
}

/** One of a closed list of codes that may be spelled in several ways. */
export function spelledCell<C extends string>(
  header: Header,
  column: string,
  codes: readonly C[],
  codeOf: (text: string) => C | undefined,
): CellReader<C> {
  const text = textOf(header, column);
  const allowed = codes.join(', ');
  return (row) => {
    const value = text(row);
    const code = codeOf(value);
    if (code === undefined) fail(row, column, 'choice.unknown', { text: value, allowed });
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
