import { kernelError } from './kernel-errors';

/** An amount of money in whole đồng. Always a bigint in memory; BIGINT in the database; an integer below 2^53 in JSON. */
export type Dong = bigint;

/** The largest amount that JSON and the embedded database carry exactly. */
export const LARGEST_SAFE_DONG: Dong = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Reads an amount written as digits only.
 * @throws DomainError `money.malformed` on separators, decimals, blanks or anything but an optional minus and digits; `money.too-large` from 2^53 on.
 * @example parseDong('1065000') // 1065000n
 */
export function parseDong(text: string): Dong {
  if (!/^-?\d+$/.test(text)) {
    throw kernelError('money.malformed', { text });
  }
  return assertSafe(BigInt(text));
}

/** The amount itself, where JSON can carry it. @throws DomainError `money.too-large` from 2^53 on. */
export function assertSafe(amount: Dong): Dong {
  if (amount > LARGEST_SAFE_DONG || amount < -LARGEST_SAFE_DONG) {
    throw kernelError('money.too-large', { amount: String(amount) });
  }
  return amount;
}

/** The amount as a JSON integer. @throws DomainError `money.too-large` from 2^53 on. */
export function toJsonInteger(amount: Dong): number {
  return Number(assertSafe(amount));
}

/** The smaller of two amounts. */
export function smallerOf(a: Dong, b: Dong): Dong {
  return a < b ? a : b;
}

/**
 * Quotient rounded half-up to a whole: the only rounding that money ever gets.
 * Bounds: numerator ≥ 0, denominator > 0.
 * @example divideHalfUp(5n, 2n) // 3n
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}

/** Amount as Vietnamese officials write it: `1.065.000`. */
export function formatDong(amount: Dong): string {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
