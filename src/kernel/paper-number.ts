/** Symbol behind the number of letters of the unit that collects contributions. */
export const COLLECTION_LETTERS = 'BHXH-QLT';

const LETTER_KEY = /^.+-\d{4}-(\d{6,})$/;

/**
 * The number as it stands on a paper, and by which everything cites it: below 10 with a leading zero, then the symbol (Decree 30/2020,
 * Annex I, part I, II.3.c).
 * @example printedNumber(5, 'QĐ-BHXH') // '05/QĐ-BHXH'
 */
export function printedNumber(counted: number, symbol: string = COLLECTION_LETTERS): string {
  return `${String(counted).padStart(2, '0')}/${symbol}`;
}

/**
 * What tells the reminders of this system apart where they are kept as facts: other offices and other years have letters of the same
 * printed number. Nobody reads it.
 * @example letterKey('LG', 2026, 12) // 'LG-2026-000012'
 */
export function letterKey(authorityCode: string, year: number, counted: number): string {
  return `${authorityCode}-${year}-${String(counted).padStart(6, '0')}`;
}

/**
 * The printed number of a letter of this system that is kept under its key; a printed number as it is.
 * @example citedNumber('LG-2026-000012') // '12/BHXH-QLT'
 */
export function citedNumber(kept: string): string {
  const counted = LETTER_KEY.exec(kept)?.[1];
  return counted === undefined ? kept : printedNumber(Number(counted));
}
