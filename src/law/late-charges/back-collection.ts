import { divideHalfUp, type Dong } from '../../kernel/money';
import type { DatedEntry } from '../../kernel/dated-value';
import type { Rate } from '../../kernel/rate';
import type { Fund } from '../fund';
import type { ItemCause } from '../item-cause';
import type { MonthlyRegime } from './monthly-regime';

/** Interest for some months at one rate, computed at once. */
export interface BackInterestLine {
  readonly months: number;
  /** Where the rate comes from. */
  readonly entry: DatedEntry<Rate>;
  /** What of it the amount bears. */
  readonly rate: Rate;
  readonly amount: Dong;
}

/**
 * Interest on an amount that is collected back: amount × N × k, with N the months `from` to `to` on whose 1st a charge would have been
 * computed. A line for each k; rounded half-up as one, so that the lines add up to the rounded whole.
 * Decision 595/QĐ-BHXH art. 38 (4.2), formula (3) and example 15.
 * @param from, to month numbers, both included
 * @param bears whether interest ran in a month
 * @throws DomainError `parameter.unknown` where the k of a year is missing
 */
export function backInterest(
  regime: MonthlyRegime,
  { fund, cause, amount }: { readonly fund: Fund; readonly cause: ItemCause; readonly amount: Dong },
  { from, to }: { readonly from: number; readonly to: number },
  bears: (month: number) => boolean,
): BackInterestLine[] {
  const runs: { months: number; entry: DatedEntry<Rate>; rate: Rate }[] = [];
  for (let month = from; month <= to; month += 1) {
    if (!bears(month)) continue;
    const { entry, rate } = regime.backRateFor(fund, month, cause);
    const last = runs.at(-1);
    if (last && last.entry === entry && last.rate.text === rate.text) last.months += 1;
    else runs.push({ months: 1, entry, rate });
  }
  // All denominators are powers of ten, so the largest is common to all.
  const common = runs.reduce((most, { rate }) => (rate.denominator > most ? rate.denominator : most), 1n);
  let parts = 0n;
  let before = 0n;
  return runs.map(({ months, entry, rate }) => {
    parts += (BigInt(months) * rate.numerator * common) / rate.denominator;
    const whole = divideHalfUp(amount * parts, common);
    const line = { months, entry, rate, amount: whole - before };
    before = whole;
    return line;
  });
}
