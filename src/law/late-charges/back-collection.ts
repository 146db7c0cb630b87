import { firstDayOf, toMonthNumber, type Period } from '../../kernel/period';
import type { Dong } from '../../kernel/money';
import { divideHalfUp } from '../../kernel/money';
import type { DatedValue } from '../../kernel/dated-value';
import type { Rate } from '../../kernel/rate';

/** One month of contributions that were evaded and are collected back. */
export interface EvadedMonth {
  readonly period: Period;
  readonly amount: Dong;
}

/** The charge on one evaded month: N months at the k of each. */
export interface BackCollectionLine extends EvadedMonth {
  readonly months: number;
  readonly charge: Dong;
}

const FIRST_YEAR_WITH_OWN_RATE = '2016-01' as Period;

/**
 * Charges on contributions found evaded, collected back in month T0 under the old law: amount × N × k with N = (T0 − T) − 1 months;
 * months before 2016 bear the 2016 rate, later ones each year's own. Rounded half-up once for each evaded month.
 * Decision 595/QĐ-BHXH art. 38 (4.2), example 15, as amended by Decision 888/QĐ-BHXH of 2018.
 * @throws DomainError `parameter.unknown` where the k of a year is missing.
 */
export function backCollectionCharges(
  evaded: readonly EvadedMonth[],
  collectedIn: Period,
  monthlyRate: DatedValue<Rate>,
): BackCollectionLine[] {
  const t0 = toMonthNumber(collectedIn);
  return evaded.map(({ period, amount }) => {
    const months = Math.max(0, t0 - toMonthNumber(period) - 1);
    const rates = Array.from({ length: months }, (_, i) => rateOfMonth(toMonthNumber(period) + 2 + i, monthlyRate));
    return { period, amount, months, charge: sumOfCharges(amount, rates) };
  });
}

function rateOfMonth(monthNumber: number, monthlyRate: DatedValue<Rate>): Rate {
  const first = toMonthNumber(FIRST_YEAR_WITH_OWN_RATE);
  const year = Math.floor(Math.max(monthNumber, first) / 12);
  return monthlyRate.at(firstDayOf(`${year}-01` as Period));
}

function sumOfCharges(amount: Dong, rates: readonly Rate[]): Dong {
  const common = rates.reduce((product, rate) => (product > rate.denominator ? product : rate.denominator), 1n);
  const sum = rates.reduce((total, rate) => total + (rate.numerator * common) / rate.denominator, 0n);
  return divideHalfUp(amount * sum, common);
}
