import type { Header } from '../header';
import { fail } from '../source-row';
import { textOf, type CellReader } from './cell';

/** Longest code or number by which something is found. */
export const LONGEST_KEY = 100;
const LONGEST_TEXT = 2000;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const EMAIL = /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+\.[^\s@.,;:<>"()]+$/;

/** A text that must not be empty. */
export function textCell(header: Header, column: string, longest = LONGEST_TEXT): CellReader<string> {
  const text = textOf(header, column);
  return (row) => {
    const value = text(row);
    if (value === '') fail(row, column, 'text.missing');
    else if (value.length > longest) fail(row, column, 'text.too-long', { longest });
    else if (CONTROL_CHARACTERS.test(value)) fail(row, column, 'text.control');
    return value;
  };
}

/** A code or number by which something is found again; must not be empty. */
export function keyCell(header: Header, column: string): CellReader<string> {
  return textCell(header, column, LONGEST_KEY);
}

/** An e-mail address, by its shape. */
export function emailCell(header: Header, column: string): CellReader<string> {
  const text = keyCell(header, column);
  return (row) => {
    const value = text(row);
    if (!EMAIL.test(value)) fail(row, column, 'email.malformed', { text: value });
    return value;
  };
}

/** The row id of what a code names, or a problem where nothing has that code. */
export function idCell(
  header: Header,
  column: string,
  code: 'employer.unknown' | 'authority.unknown',
  idOf: (code: string) => number | undefined,
): CellReader<number> {
  const text = textOf(header, column);
  return (row) => {
    const value = text(row);
    const id = idOf(value);
    if (id === undefined) {
      if (value === '') fail(row, column, 'text.missing');
      else fail(row, column, code, { text: value });
    }
    return id ?? 0;
  };
}
