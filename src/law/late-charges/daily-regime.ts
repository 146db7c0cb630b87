import { fromDayNumber, toDayNumber } from '../../kernel/civil-date';
import { invariant } from '../../kernel/invariant';
import type { Rate } from '../../kernel/rate';
import { ByDay } from '../by-day';
import type { Fund } from '../fund';
import type { LawBook } from '../law-book';

/** A run of days, both ends included, as day numbers, under one daily rate. */
export interface RateStretch {
  readonly from: number;
  readonly to: number;
  readonly rate: Rate;
}

/**
 * The daily regime: every open item bears 0.03 % a day from the day after its due date, but not before the regime's first day.
 * One line for each stretch of constant principal, rounded once. No charge on charges.
 * Law 41/2024/QH15 arts 40, 41, 141 (12); health insurance law art. 49 as amended; Decree 274/2025/NĐ-CP arts 5, 6.
 */
export class DailyRegime {
  private readonly firstDay: ByDay<number>;
  /** First day for what was late before anybody had said one. */
  private readonly begins: number;
  private readonly rateEntries: readonly { from: number; rate: Rate }[];
  private readonly paymentDayEntries: readonly { from: number; counts: boolean }[];

  constructor(law: LawBook) {
    const firstDays = law.get('daily-charge.first-day').list();
    this.firstDay = ByDay.of(firstDays, toDayNumber);
    const [first] = firstDays;
    invariant(first, 'the daily regime has a first day');
    this.begins = Math.max(toDayNumber(first.value), toDayNumber(first.validFrom));
    this.rateEntries = law
      .get('daily-charge-rate')
      .list()
      .map((entry) => ({ from: toDayNumber(entry.validFrom), rate: entry.value }));
    this.paymentDayEntries = law
      .get('daily-charge.payment-day-counts')
      .list()
      .map((entry) => ({ from: toDayNumber(entry.validFrom), counts: entry.value }));
  }

  /** Day number from which an item with that due date bears charges, by what holds on the first day after it. */
  startsOn(dueDay: number): number {
    return Math.max(dueDay + 1, this.firstDay.at(dueDay + 1) ?? this.begins);
  }

  /** Last late day (day number) of principal that is paid on a day: the day before, or the day itself where the parameter says so. */
  lastLateDayBefore(paymentDay: number): number {
    for (let i = this.paymentDayEntries.length - 1; i >= 0; i -= 1) {
      const entry = this.paymentDayEntries[i]!;
      if (entry.from <= paymentDay) return entry.counts ? paymentDay : paymentDay - 1;
    }
    return paymentDay - 1;
  }

  /** The days `from` to `to` cut where the rate changes; empty where `to` is before `from`. */
  stretches(from: number, to: number): RateStretch[] {
    const result: RateStretch[] = [];
    for (let i = 0; i < this.rateEntries.length; i += 1) {
      const entry = this.rateEntries[i]!;
      const next = this.rateEntries[i + 1];
      const start = Math.max(from, entry.from);
      const end = next ? Math.min(to, next.from - 1) : to;
      if (start <= end) result.push({ from: start, to: end, rate: entry.rate });
    }
    const covered = result[0]?.from === from || from > to;
    invariant(covered, 'every late day has a daily rate', { from: fromDayNumber(from), to: fromDayNumber(to) });
    return result;
  }

  /** Legal basis that a line of this regime cites. */
  legalBasis(fund: Fund): string {
    return fund === 'HI'
      ? 'Điều 49 Luật Bảo hiểm y tế (sửa đổi bởi Luật số 51/2024/QH15)'
      : 'Điều 40, Điều 41 Luật Bảo hiểm xã hội số 41/2024/QH15; Điều 5, Điều 6 Nghị định 274/2025/NĐ-CP';
  }
}
