import { kernelError } from './kernel-errors';
import { divideHalfUp, type Dong } from './money';

/** An exact decimal fraction: `0.0003` is 3 / 10000. Never a float. */
export interface Rate {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The rate as it was written, kept for printing. */
  readonly text: string;
}

/**
 * Reads a non-negative decimal fraction.
 * @throws DomainError `rate.malformed` on anything but digits with an optional decimal point.
 * @example parseRate('0.010650')
 */
export function parseRate(text: string): Rate {
  const match = /^(\d+)(?:\.(\d{1,12}))?$/.exec(text);
  if (!match) {
    throw kernelError('rate.malformed', { text });
  }
  const decimals = match[2] ?? '';
  return { numerator: BigInt(`${match[1]}${decimals}`), denominator: 10n ** BigInt(decimals.length), text };
}

/**
 * Base × rate × times, rounded half-up once to whole đồng.
 * Bounds: base ≥ 0, times ≥ 0 (days or 1).
 * @example applyRate(100_000_000n, parseRate('0.0003'), 75) // 2_250_000n
 */
export function applyRate(base: Dong, rate: Rate, times = 1): Dong {
  return divideHalfUp(base * rate.numerator * BigInt(times), rate.denominator);
}

/**
 * The product of two rates, exact.
 * @example productOf(parseRate('0.5'), parseRate('0.007')).text // '0.0035'
 */
export function productOf(a: Rate, b: Rate): Rate {
  const numerator = a.numerator * b.numerator;
  const denominator = a.denominator * b.denominator;
  const decimals = String(denominator).length - 1;
  const digits = String(numerator).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - decimals);
  return { numerator, denominator, text: fraction === '' ? whole : `${whole}.${fraction}` };
}

/** The rate as a percentage in words for people, without trailing zeros: `1.065`. */
export function asPercentText(rate: Rate): string {
  const scaled = (rate.numerator * 10n ** 14n) / rate.denominator;
  const whole = scaled / 10n ** 12n;
  const fraction = String(scaled % 10n ** 12n)
    .padStart(12, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}
