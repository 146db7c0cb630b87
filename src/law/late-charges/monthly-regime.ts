import {
  toMonthNumber,
  firstDayNumberOf,
  fromMonthNumber,
  firstDayOf,
  periodOf,
  type Period,
} from '../../kernel/period';
import { fromDayNumber } from '../../kernel/civil-date';
import type { DatedEntry } from '../../kernel/dated-value';
import { productOf, type Rate } from '../../kernel/rate';
import { ByDay } from '../by-day';
import type { Fund } from '../fund';
import type { ItemCause } from '../item-cause';
import type { LawBook } from '../law-book';

const FIRST_MONTH_WITH_OWN_RATE = toMonthNumber('2016-01' as Period);
const BACK_COLLECTION_BASIS = 'Điều 38 Quyết định 595/QĐ-BHXH (sửa đổi bởi Quyết định 888/QĐ-BHXH)';

/**
 * The monthly regime: on the 1st of month i, every fund's principal of cycles that ended in month i−2 or earlier, as outstanding
 * at the end of month i−1, times the k of that year. No charge on charges. One line for each fund and month, rounded once.
 * Law 58/2014/QH13 art. 122 (3); health insurance law art. 49 (3); Decision 595/QĐ-BHXH art. 37.
 */
export class MonthlyRegime {
  private readonly lastMonthNumber: ByDay<number>;
  private readonly rates = new Map<number, DatedEntry<Rate>>();

  constructor(private readonly law: LawBook) {
    const last = law.get('monthly-charge.last-computed-on').list();
    this.lastMonthNumber = ByDay.of(last, (day) => toMonthNumber(periodOf(day)));
  }

  /** Whether a charge is computed on the 1st of month number `month` (kernel/period), by what holds on that day. */
  computesOn(month: number): boolean {
    const last = this.lastMonthNumber.at(firstDayNumberOf(month));
    return last === undefined || month <= last;
  }

  /** The last month up to month number `month` on whose 1st a charge is computed. */
  lastComputedBy(month: number): number {
    return Math.min(month, this.lastMonthNumber.at(firstDayNumberOf(month)) ?? month);
  }

  /** Whether interest can still be computed by this regime on a day (number). */
  isInForceOn(day: number): boolean {
    const month = toMonthNumber(periodOf(fromDayNumber(day)));
    return this.computesOn(month + 1) || (this.computesOn(month) && day === firstDayNumberOf(month));
  }

  /** The first month (number) on whose 1st principal of a cycle that ended in month number `cycleEnd` bears a charge. */
  chargesFrom(cycleEnd: number): number {
    return cycleEnd + 2;
  }

  /**
   * The k of a fund for the charge computed on the 1st of a month, with its reference. Health insurance has its own.
   * @throws DomainError `parameter.unknown` that names the parameter and the month where nobody has entered it.
   */
  rateFor(fund: Fund, month: number): DatedEntry<Rate> {
    const key = month * 2 + (fund === 'HI' ? 1 : 0);
    let entry = this.rates.get(key);
    if (!entry) {
      const series = this.law.get(fund === 'HI' ? 'monthly-charge-rate.HI' : 'monthly-charge-rate.SI');
      entry = series.entryAt(firstDayOf(fromMonthNumber(month)));
      this.rates.set(key, entry);
    }
    return entry;
  }

  /**
   * The k of a fund for one month of an evasion that is collected back, or of a rise of wages paid long after it was decided: months before
   * 2016 bear the rate of 2016; of a rise only the share of k that the law of the month gives.
   * Decision 595/QĐ-BHXH art. 38 (1.1), (4.2), as amended by Decision 888/QĐ-BHXH of 2018.
   */
  backRateFor(fund: Fund, month: number, cause: ItemCause): { readonly entry: DatedEntry<Rate>; readonly rate: Rate } {
    const entry = this.rateFor(fund, Math.max(month, FIRST_MONTH_WITH_OWN_RATE));
    return { entry, rate: this.shareFor(cause, month, entry.value) };
  }

  /** What of k an amount of this cause bears for the charge computed on the 1st of a month. */
  shareFor(cause: ItemCause, month: number, k: Rate): Rate {
    if (cause !== 'retroactive-wage') return k;
    const day = firstDayOf(fromMonthNumber(Math.max(month, FIRST_MONTH_WITH_OWN_RATE)));
    const share = this.law.get('retroactive-wage.share-of-monthly-rate').at(day);
    return share.numerator === share.denominator ? k : productOf(share, k);
  }

  /** Legal basis that a line of this regime cites. */
  legalBasis(fund: Fund, cause: ItemCause = 'registered'): string {
    if (cause === 'back-collection' || cause === 'retroactive-wage') return BACK_COLLECTION_BASIS;
    return fund === 'HI'
      ? 'Điểm a khoản 3 Điều 49 Luật Bảo hiểm y tế (sửa đổi năm 2014); Điều 37 Quyết định 595/QĐ-BHXH'
      : 'Khoản 3 Điều 122 Luật Bảo hiểm xã hội số 58/2014/QH13; Điều 37 Quyết định 595/QĐ-BHXH';
  }
}
