import { divideHalfUp, toJsonInteger, type Dong } from '../../../kernel/money';

/** A rate that is never shown without what it was divided from. Amounts in đồng; `percent` with two decimals and a point, null where nothing was to be divided by. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: string | null;
}

/**
 * The rate of two sums, in exact integer arithmetic, rounded half-up (away from zero) to hundredths of a percent.
 * @example ratioOf(5_437_200_000_000n, 64_250_000_000_000n).percent // '8.46'
 */
export function ratioOf(numerator: Dong, denominator: Dong): Ratio {
  return {
    numerator: toJsonInteger(numerator),
    denominator: toJsonInteger(denominator),
    percent: percentOf(numerator, denominator),
  };
}

/** The percentage as text with two decimals, or null where the denominator is not above zero. */
export function percentOf(numerator: bigint, denominator: bigint): string | null {
  if (denominator <= 0n) return null;
  const hundredths = divideHalfUp((numerator < 0n ? -numerator : numerator) * 10_000n, denominator);
  return hundredthsText(numerator < 0n ? -hundredths : hundredths);
}

/** A number of hundredths as decimal text: `-5n` is `-0.05`. */
export function hundredthsText(hundredths: bigint): string {
  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const digits = String(magnitude).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The hundredths of a percentage text; the inverse of `hundredthsText`. */
export function hundredthsOf(percent: string): bigint {
  return BigInt(percent.replace('.', ''));
}
