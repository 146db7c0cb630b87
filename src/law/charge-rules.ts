import { ByDay } from './by-day';
import { cycleEndMonthNumber, PAYMENT_METHODS, type PaymentMethod } from '../kernel/payment-cycle';
import { fromDayNumber, toDayNumber, type CivilDate } from '../kernel/civil-date';
import { fromMonthNumber } from '../kernel/period';
import { dueDate, movedDueDate } from './due-date';
import { DailyRegime } from './late-charges/daily-regime';
import { MonthlyRegime } from './late-charges/monthly-regime';
import { EvasionRule } from './legal-quality';
import type { LawBook } from './law-book';
import type { AllocationOrder } from './parameters/definition';

/** The rules that decide what is owed, compiled from a law book for fast replay. Days and months are numbers (kernel). Immutable in effect. */
export class ChargeRules {
  readonly monthly: MonthlyRegime;
  readonly daily: DailyRegime;
  readonly evasion: EvasionRule;
  private readonly dueDays: Readonly<Record<PaymentMethod, Map<number, number>>>;
  private readonly overdueFirst: ByDay<boolean>;
  private readonly orders: readonly { from: number; order: AllocationOrder }[];

  constructor(private readonly law: LawBook) {
    this.monthly = new MonthlyRegime(law);
    this.daily = new DailyRegime(law);
    this.evasion = new EvasionRule(law);
    this.dueDays = Object.fromEntries(PAYMENT_METHODS.map((method) => [method, new Map<number, number>()])) as Record<
      PaymentMethod,
      Map<number, number>
    >;
    this.overdueFirst = ByDay.of(law.get('allocation.overdue-before-not-due').list(), (first) => first);
    this.orders = law
      .get('allocation.order')
      .list()
      .map((entry) => ({ from: toDayNumber(entry.validFrom), order: entry.value }));
  }

  /** The law book that these rules come from. */
  get lawBook(): LawBook {
    return this.law;
  }

  /** Due day (day number) of a month's contribution. */
  dueDay(method: PaymentMethod, monthNumber: number): number {
    const known = this.dueDays[method].get(monthNumber);
    if (known !== undefined) return known;
    const day = toDayNumber(dueDate(this.law, method, fromMonthNumber(monthNumber)));
    this.dueDays[method].set(monthNumber, day);
    return day;
  }

  /** A last day in time, moved from a day off where the law that holds on a day moves it. */
  dueOn(day: CivilDate, ruledOn: CivilDate): CivilDate {
    return movedDueDate(this.law, day, ruledOn);
  }

  /** Month number of the end of the payment cycle of a month. */
  cycleEnd(method: PaymentMethod, monthNumber: number): number {
    return cycleEndMonthNumber(method, monthNumber);
  }

  /** Whether on a day money goes to what is overdue in any fund before what is not yet due. */
  overdueBeforeNotDue(dayNumber: number): boolean {
    return this.overdueFirst.at(dayNumber) ?? false;
  }

  /** Order of allocation in force on a day. @throws DomainError `parameter.unknown` before its first day. */
  allocationOrder(dayNumber: number): AllocationOrder {
    const entry = this.orders.findLast((candidate) => candidate.from <= dayNumber);
    return entry?.order ?? this.law.get('allocation.order').at(fromDayNumber(dayNumber));
  }
}
