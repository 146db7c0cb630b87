import { toMonthNumber, firstDayNumberOf, fromMonthNumber, firstDayOf, periodOf } from '../../kernel/period';
import type { DatedEntry } from '../../kernel/dated-value';
import type { Rate } from '../../kernel/rate';
import { ByDay } from '../by-day';
import type { Fund } from '../fund';
import type { LawBook } from '../law-book';

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

  /** Whether principal of a cycle that ended in month number `cycleEnd` bears a charge on the 1st of month number `month`. */
  bearsCharge(cycleEnd: number, month: number): boolean {
    return cycleEnd <= month - 2;
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

  /** Legal basis that a line of this regime cites. */
  legalBasis(fund: Fund): string {
    return fund === 'HI'
      ? 'Điểm a khoản 3 Điều 49 Luật Bảo hiểm y tế (sửa đổi năm 2014); Điều 37 Quyết định 595/QĐ-BHXH'
      : 'Khoản 3 Điều 122 Luật Bảo hiểm xã hội số 58/2014/QH13; Điều 37 Quyết định 595/QĐ-BHXH';
  }
}
