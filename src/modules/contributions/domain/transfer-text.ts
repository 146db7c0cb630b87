import { createHash } from 'node:crypto';

/** The letter that a transfer answers: its office, the year, and its running number there. */
export interface NumberedLetter {
  /** Row id of the office. */
  readonly authorityId: number;
  readonly year: number;
  readonly number: number;
}

/** Digits and capitals without I, L, O and U, which are misread and mistyped. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'BHXH';
const BODY = 9;
const CHECK = 3;
/** A purpose in a payment QR code has at most 25 characters (EMVCo, field 62-08). */
const LONGEST = 25;
const WRITTEN = new RegExp(`${PREFIX}([${DIGITS}]{${BODY}})([${DIGITS}]{${CHECK}})`, 'g');
const FIRST_YEAR = 2000;
const YEARS = 128n;
const NUMBERS = 1_048_576n;

/**
 * What an employer writes into a transfer that answers a letter: a code of the letter with three check characters, which also rest on the
 * employer's code, and that code itself where it fits. Capitals and digits only: banks change everything else.
 * @example transferText({ authorityId: 3, year: 2026, number: 12 }, 'TA0118A') // 'BHXH000CT000CZ4K TA0118A' or the like
 */
export function transferText(letter: NumberedLetter, employerCode: string): string {
  const { authorityId, year, number } = letter;
  const packed = (BigInt(authorityId) * YEARS + BigInt(year - FIRST_YEAR)) * NUMBERS + BigInt(number);
  const body = inDigits(packed, BODY);
  const text = `${PREFIX}${body}${checkOf(body, employerCode)}`;
  const whole = `${text} ${employerCode}`;
  return /^[A-Z0-9]+$/.test(employerCode) && whole.length <= LONGEST ? whole : text;
}

/** A letter that a transfer names, as far as its text alone can say. */
export interface NamedLetter extends NumberedLetter {
  /** Whether the check characters are those of a letter to this employer. */
  readonly isTo: (employerCode: string) => boolean;
}

/**
 * Reads the letter out of the text of a transfer, whatever the bank has put before and behind it. Nothing is mended: a character that was
 * changed makes it name no letter, or one whose check does not fit. Undefined where no letter is named, or several are.
 */
export function letterInTransfer(text: string): NamedLetter | undefined {
  const found = [...text.toUpperCase().matchAll(WRITTEN)];
  const [first, ...others] = found;
  if (!first || others.some(([written]) => written !== first[0])) return undefined;
  const [, body = '', check = ''] = first;
  let packed = [...body].reduce((sum, digit) => sum * 32n + BigInt(DIGITS.indexOf(digit)), 0n);
  const number = Number(packed % NUMBERS);
  packed /= NUMBERS;
  return {
    authorityId: Number(packed / YEARS),
    year: Number(packed % YEARS) + FIRST_YEAR,
    number,
    isTo: (employerCode) => checkOf(body, employerCode) === check,
  };
}

/** Not secret: it catches slips, not forgers, who could copy a letter as well. */
function checkOf(body: string, employerCode: string): string {
  const hash = createHash('sha256').update(`${body}|${employerCode}`).digest();
  return inDigits(BigInt(hash.readUInt32BE(0)), CHECK);
}

function inDigits(value: bigint, width: number): string {
  let text = '';
  for (let rest = value; text.length < width; rest /= 32n) text = `${DIGITS[Number(rest % 32n)]}${text}`;
  return text;
}
