import type { Dong } from '../../../../kernel/money';
import type { Header } from '../header';
import type { MessageCode } from '../messages';
import { fail, type SourceRow } from '../source-row';
import { rawTextOf, type CellReader } from './cell';

/** Which amounts a column takes. */
export type AmountRange = 'from-zero' | 'above-zero' | 'signed-not-zero';

/** Largest number of people. */
export const LARGEST_COUNT = 2 ** 31 - 1;
const ZERO = 0x30;
const THOUSANDS = /^-?\d{1,3}(?:[.,\u00a0 ]\d{3})+$/;
const DECIMAL = /^-?[\d.,]*\d[.,]\d+$/;
const EXPONENT = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** An amount in whole đồng, digits only. */
export function amountCell(header: Header, column: string, range: AmountRange): CellReader<Dong> {
  const number = wholeNumber(header, column, range, Number.MAX_SAFE_INTEGER);
  return (row) => BigInt(number(row));
}

/** A number of people, digits only. */
export function countCell(header: Header, column: string): CellReader<number> {
  return wholeNumber(header, column, 'from-zero', LARGEST_COUNT);
}

function wholeNumber(header: Header, column: string, range: AmountRange, most: number): CellReader<number> {
  const raw = rawTextOf(header, column);
  return (row) => {
    const text = raw(row);
    const negative = range === 'signed-not-zero' && text.startsWith('-');
    const number = digits(text, negative ? 1 : 0);
    if (number === undefined) {
      failMalformed(row, column, text, range);
      return 0;
    }
    if (number > most) fail(row, column, 'number.too-large', { text, most });
    else if (number === 0 && range === 'above-zero') fail(row, column, 'number.not-positive');
    else if (number === 0 && range === 'signed-not-zero') fail(row, column, 'number.zero');
    return number > most ? 0 : negative ? -number : number;
  };
}

/** The number that digits write, exact up to 2^53 and recognisably too large beyond; undefined for anything but digits. */
function digits(text: string, from: number): number | undefined {
  if (text.length === from) return undefined;
  let value = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function failMalformed(row: SourceRow, column: string, text: string, range: AmountRange): void {
  fail(row, column, malformedCode(text, range), {
    text,
    digits: text.replace(/[^\d-]/g, ''),
  });
}

function malformedCode(text: string, range: AmountRange): MessageCode {
  const inner = text.trim();
  if (inner === '') return range === 'from-zero' ? 'number.missing' : 'number.needed';
  if (inner.startsWith('-') && range !== 'signed-not-zero' && /^-[\d.,]+$/.test(inner)) {
    return range === 'from-zero' ? 'number.negative' : 'number.not-positive';
  }
  if (THOUSANDS.test(inner)) return 'number.thousands';
  if (EXPONENT.test(inner)) return 'number.exponent';
  if (DECIMAL.test(inner)) return 'number.decimal';
  if (/\s/.test(text)) return 'number.blank';
  return 'number.malformed';
}
