import type { CivilDate } from '../../kernel/civil-date';
import type { Bilingual } from '../../kernel/language';
import { asPercentText, parseRate, type Rate } from '../../kernel/rate';
import type { DatedEntry } from '../../kernel/dated-value';
import { isYearly, PARAMETERS, readParameterValue, type ParameterName } from './definition';

/** Bounds of rates, both ends included, as they are written. A published monthly rate has lain between 0.5 % and 2 %. */
const RATE_BOUNDS: readonly (readonly [names: RegExp, least: string, most: string])[] = [
  [/^monthly-charge-rate\./, '0.002', '0.05'],
  [/^daily-charge-rate$/, '0.0001', '0.002'],
  [/^contribution-rate\./, '0', '0.25'],
];
/** Days of a month, by the names of the parameters that hold one. */
const DAY_OF_MONTH = /by-day(-of-month)?$|before-day$/;
/** So many times the value before, or less than one part in so many, is rather a slip of the decimal point than a change of the law. */
const LEAP = 10n;

/**
 * Why a value that can be read is hardly meant: outside of what the law has ever had, ten times the value before it or a tenth of it, or
 * not on the first day of the year for which it is published. Null where nothing speaks against it.
 * @param before the entry in force on the day until now
 */
export function implausible(
  name: ParameterName,
  text: string,
  from: CivilDate,
  before: DatedEntry<unknown> | undefined,
): Bilingual | null {
  if (isYearly(name) && !from.endsWith('-01-01')) {
    return {
      vi: `${from} không phải là ngày đầu năm; mức này được công bố cho cả năm, tính từ ngày 01/01`,
      en: `${from} is not the first day of a year; this is published for whole years, from 1 January`,
    };
  }
  if (PARAMETERS[name] === 'rate') return implausibleRate(name, parseRate(text), before?.value as Rate | undefined);
  const value = readParameterValue(name, text) as unknown;
  if (DAY_OF_MONTH.test(name) && typeof value === 'number' && (value < 1 || value > 31)) {
    return { vi: `${text} không phải là một ngày trong tháng`, en: `${text} is not a day of a month` };
  }
  return leap(numberIn(value), numberIn(before?.value), text);
}

function implausibleRate(name: ParameterName, rate: Rate, before: Rate | undefined): Bilingual | null {
  const bounds = RATE_BOUNDS.find(([names]) => names.test(name));
  if (bounds) {
    const [least, most] = [parseRate(bounds[1]), parseRate(bounds[2])];
    if (isLess(rate, least) || isLess(most, rate)) {
      const [is, from, to] = [rate, least, most].map(asPercentText);
      const [isVi, fromVi, toVi] = [is, from, to].map((text) => text?.replace('.', ','));
      return {
        vi: `${isVi} % nằm ngoài khoảng ${fromVi} % đến ${toVi} % (ghi dạng thập phân: 1,0650 % là 0.010650)`,
        en: `${is} % lies outside of ${from} % to ${to} % (write a fraction: 1.0650 % is 0.010650)`,
      };
    }
    return null;
  }
  if (before === undefined) return null;
  return leap(rate.numerator * before.denominator, before.numerator * rate.denominator, rate.text);
}

function leap(value: bigint | null, before: bigint | null, text: string): Bilingual | null {
  if (value === null || before === null || value <= 0n || before <= 0n) return null;
  if (value < before * LEAP && value * LEAP > before) return null;
  return {
    vi: `${text} gấp từ 10 lần trở lên, hoặc bằng một phần mười trở xuống, so với giá trị đang có`,
    en: `${text} is ten times the value in force or more, or a tenth of it or less`,
  };
}

function numberIn(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  const term = value as { readonly count?: unknown } | null | undefined;
  return typeof term === 'object' && term !== null && typeof term.count === 'number' ? BigInt(term.count) : null;
}

function isLess(a: Rate, b: Rate): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}
