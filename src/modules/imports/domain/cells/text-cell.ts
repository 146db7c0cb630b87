import { capitalIdentifierOf, identifierOf } from '../../../../kernel/identifier';
import { namedCharacter, unprintableIn } from '../../../../kernel/printable';
import type { Header } from '../header';
import { EXAMPLE_AUTHORITIES, EXAMPLE_EMPLOYERS } from '../files/shared-columns';
import type { MessageCode } from '../messages';
import { fail, type SourceRow } from '../source-row';
import { nativeCell, textOf, type CellReader } from './cell';

/** Longest code or number by which something is found. */
export const LONGEST_KEY = 100;
const LONGEST_TEXT = 2000;
const TAX_CODE = /^(\d{10}(-\d{3})?|\d{12})$/;
const TAX_CODE_LENGTH = 10;
const EXPONENT = /^\d+(?:[.,]\d+)?E\+?\d+$/;
/** What is left of a tax code whose zeros at the beginning a spreadsheet has dropped. */
const SHORT_DIGITS = /^(\d{5,9}|\d{11})$/;
/** A number cannot begin with 0, as every code of 12 digits does, nor hold a hyphen: it is a code only where it has 10 digits. */
const SHORT_NUMBER = /^(?!\d{10}$)\d+$/;
const RUN_TOGETHER = /^\d{13}$/;
/** Codes of the examples in the templates: rows that name them were left in a file by mistake. */
const EXAMPLES: ReadonlySet<string> = new Set([...EXAMPLE_EMPLOYERS, ...EXAMPLE_AUTHORITIES]);
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Cyrillic А and Greek Α look like A, and would make another employer. */
const FOREIGN_LETTERS = /(?!\p{Script=Latin})\p{L}/gu;
const EMAIL = /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+\.[^\s@.,;:<>"()]+$/;

/** A text that must not be empty. */
export function textCell(header: Header, column: string, longest = LONGEST_TEXT): CellReader<string> {
  const text = textOf(header, column);
  return (row) => {
    const value = text(row);
    if (value === '') fail(row, column, 'text.missing');
    else if (value.length > longest) fail(row, column, 'text.too-long', { longest });
    else if (CONTROL_CHARACTERS.test(value)) fail(row, column, 'text.control');
    else failUnprintable(row, column, value);
    return value;
  };
}

/** Everything that a file brings may stand on a paper one day. Signs that nobody sees are no matter of a font. */
function failUnprintable(row: SourceRow, column: string, value: string): void {
  const signs = unprintableIn(identifierOf(value));
  if (signs.length > 0)
    fail(row, column, 'text.unprintable', { signs: signs.slice(0, 5).map(namedCharacter).join(', ') });
}

/** A code or number by which something is found again; must not be empty. Signs that nobody sees are left out. */
export function keyCell(header: Header, column: string): CellReader<string> {
  const text = textCell(header, column, LONGEST_KEY);
  return (row) => visible(row, column, identifierOf(text(row)));
}

/** The same in capitals: codes of employers and numbers of receipts are compared without regard to case. */
export function capitalKeyCell(header: Header, column: string): CellReader<string> {
  const text = textCell(header, column, LONGEST_KEY);
  return (row) => visible(row, column, capitalIdentifierOf(text(row)));
}

/** The code under which an employer is registered: in capitals, of Latin letters. */
export function employerCodeCell(header: Header, column: string): CellReader<string> {
  const key = capitalKeyCell(header, column);
  return (row) => {
    const code = key(row);
    const signs = code.match(FOREIGN_LETTERS) ?? [];
    if (signs.length > 0) {
      fail(row, column, 'code.foreign-letters', { signs: signs.slice(0, 5).map(namedCharacter).join(', ') });
    }
    return code;
  };
}

/** A tax code: 10 digits, 10-3 for a dependent unit, or 12 for a person. */
export function taxCodeCell(header: Header, column: string): CellReader<string> {
  const key = capitalKeyCell(header, column);
  const isNative = nativeCell(header, column);
  return (row) => {
    const text = key(row);
    const code = text === '' ? undefined : taxCodeProblem(text, isNative(row));
    const mended = `${text.slice(0, TAX_CODE_LENGTH)}-${text.slice(TAX_CODE_LENGTH)}`;
    if (code) fail(row, column, code, { text, length: text.length, mended });
    return text;
  };
}

function taxCodeProblem(text: string, isNumber: boolean): MessageCode | undefined {
  if (EXPONENT.test(text)) return 'tax-code.exponent';
  if ((isNumber ? SHORT_NUMBER : SHORT_DIGITS).test(text)) return 'tax-code.lost-zeros';
  if (RUN_TOGETHER.test(text)) return 'tax-code.no-hyphen';
  return TAX_CODE.test(text) ? undefined : 'tax-code.malformed';
}

/** What consists of nothing but invisible signs is missing. */
function visible(row: SourceRow, column: string, key: string): string {
  if (key === '' && row.problems.every((problem) => problem.column !== column)) fail(row, column, 'text.missing');
  return key;
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

/** Refuses a row of the template that was left in the file: it would register what does not exist. */
export function refuseExample(row: SourceRow, column: string, code: string): void {
  if (EXAMPLES.has(code)) fail(row, column, 'row.example', { text: code });
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
    const id = idOf(value) ?? idOf(identifierOf(value));
    if (id === undefined) {
      if (value === '') fail(row, column, 'text.missing');
      else fail(row, column, EXAMPLES.has(value) ? 'row.example' : code, { text: value });
    }
    return id ?? 0;
  };
}
