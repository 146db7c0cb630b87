import type { Dong } from '../../../../kernel/money';
import { withDots } from '../forms/mended-cell';
import type { Header } from '../header';
import type { MessageCode } from '../messages';
import { fail, type SourceRow } from '../source-row';
import { nativeCell, rawTextOf, type CellReader } from './cell';

/** Which amounts a column takes. */
export type AmountRange = 'from-zero' | 'above-zero' | 'signed-not-zero';

/** Largest number of people. */
export const LARGEST_COUNT = 2 ** 31 - 1;
const ZERO = 0x30;
const THOUSANDS = /^-?[1-9]\d{0,2}(?:[.,\u00a0 ]\d{3})+$/;
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const DECIMAL = /^-?[\d.,]*\d[.,]\d+$/;
/** What a number is followed by where somebody names the currency. */
const CURRENCY = /\s*(?:đ|₫|đồng|vnđ|vnd)\.?$/iu;
const EXPONENT = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Below this a number has no thousands, and is written one way in every file. */
const THOUSAND = 1000;

/** How the numbers of a column are written. */
interface NumberPlan {
  readonly range: AmountRange;
  readonly most: number;
  /** In a file of dots between thousands, digits alone are taken as well: people are counted so beside any amounts. */
  readonly isCount: boolean;
}

/** An amount in whole đồng, digits only, or with dots between thousands where the whole file is so. */
export function amountCell(header: Header, column: string, range: AmountRange): CellReader<Dong> {
  const number = wholeNumber(header, column, { range, most: Number.MAX_SAFE_INTEGER, isCount: false });
  return (row) => BigInt(number(row));
}

/** A number of people, digits only, or as the file writes its amounts. */
export function countCell(header: Header, column: string): CellReader<number> {
  return wholeNumber(header, column, { range: 'from-zero', most: LARGEST_COUNT, isCount: true });
}

function wholeNumber(header: Header, column: string, plan: NumberPlan): CellReader<number> {
  const raw = rawTextOf(header, column);
  const isNative = nativeCell(header, column);
  const { range, most, isCount } = plan;
  return (row) => {
    const text = raw(row);
    const negative = range === 'signed-not-zero' && text.startsWith('-');
    const inDots = header.forms.amounts === 'dotted';
    const number = digits(text, negative ? 1 : 0) ?? (inDots ? dotted(negative ? text.slice(1) : text) : undefined);
    if (number === undefined) {
      failMalformed(row, column, text, range, inDots);
      return 0;
    }
    if (number > most) fail(row, column, 'number.too-large', { text, most });
    else if (number === 0 && range === 'above-zero') fail(row, column, 'number.not-positive');
    else if (number === 0 && range === 'signed-not-zero') fail(row, column, 'number.zero');
    else if (inDots && !isCount && number >= THOUSAND && !text.includes('.') && !isNative(row)) {
      fail(row, column, 'number.without-dots', { text, mended: withDots(text) });
    }
    return number > most ? 0 : negative ? -number : number;
  };
}

function dotted(text: string): number | undefined {
  return DOTTED.test(text) ? digits(text.replaceAll('.', ''), 0) : undefined;
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

function failMalformed(row: SourceRow, column: string, text: string, range: AmountRange, inDots: boolean): void {
  const plain = text.replace(/[^\d-]/g, '');
  const digits = inDots ? withDots(plain) : plain;
  fail(row, column, malformedCode(text, range), { text, digits, example: amountExample(inDots) });
}

/** An amount as a file writes amounts, for sentences. */
export function amountExample(inDots: boolean): string {
  return inDots ? '1.065.000' : '1065000';
}

/** `1.234.567 đ`: a number and the name of the currency. */
function isWithCurrency(text: string): boolean {
  const number = text.replace(CURRENCY, '');
  return number !== text && (THOUSANDS.test(number) || /^-?\d+$/.test(number));
}

function malformedCode(text: string, range: AmountRange): MessageCode {
  const inner = text.trim();
  if (inner === '') return range === 'from-zero' ? 'number.missing' : 'number.needed';
  if (inner.startsWith('-') && range !== 'signed-not-zero' && /^-[\d.,]+$/.test(inner)) {
    return range === 'from-zero' ? 'number.negative' : 'number.not-positive';
  }
  if (THOUSANDS.test(inner)) return 'number.thousands';
  if (isWithCurrency(inner)) return 'number.currency';
  if (EXPONENT.test(inner)) return 'number.exponent';
  if (DECIMAL.test(inner)) return 'number.decimal';
  if (/\s/.test(text) && /^-?[\d.,\s]+$/.test(inner)) return 'number.blank';
  return 'number.malformed';
}
