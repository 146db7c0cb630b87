import { addDays, daysBetween, earlierOf, type CivilDate } from '../../../kernel/civil-date';
import { smallerOf, type Dong } from '../../../kernel/money';
import { applyRate } from '../../../kernel/rate';
import type { LawBook } from '../../law-book';
import { payFineBy } from './procedure-deadlines';

/** A fine to be paid. */
export interface FineOwed {
  readonly amount: Dong;
  /** Day of receipt; null where the decision has not been received, and nothing is due yet. */
  readonly servedOn: CivilDate | null;
  /** A later last day that the decision names, or null. */
  readonly payBy: CivilDate | null;
  /** Days on which payment was postponed, both ends included: no lateness is counted on them. Absent: none. */
  readonly postponed?: { readonly from: CivilDate; readonly until: CivilDate } | null;
}

/** Money received for a fine. Bounds: amount > 0. */
export interface FinePayment {
  readonly paidOn: CivilDate;
  readonly amount: Dong;
}

/** What lateness adds on a stretch of days with the same sum unpaid. */
export interface FineLateLine {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  readonly base: Dong;
  readonly rate: string;
  readonly amount: Dong;
  readonly reference: string;
}

/** The account of one fine as of a day. */
export interface FineLedger {
  readonly payBy: CivilDate | null;
  readonly lateLines: readonly FineLateLine[];
  readonly lateMoney: Dong;
  readonly paid: Dong;
  /** Of the fine itself. */
  readonly outstanding: Dong;
  /** Of the late money, which is settled after the fine. */
  readonly lateMoneyOutstanding: Dong;
  readonly credit: Dong;
  /** Day on which fine and late money were paid in full, or null. */
  readonly settledOn: CivilDate | null;
}

/**
 * The fine, what was paid and what lateness adds: 0.05 % a day on the unpaid fine from the day after the last day for paying;
 * the day of payment does not count (parameter). Payments settle the fine first. One line for each stretch, rounded half-up once.
 * Counts payments up to `asOf`; what is unpaid then is late up to and including that day. On days on which payment is postponed
 * nothing is added. Law on handling administrative violations arts 76, 78 (1); Circular 18/2023/TT-BTC.
 */
export function fineLedger(
  law: LawBook,
  fine: FineOwed,
  payments: readonly FinePayment[],
  asOf: CivilDate,
): FineLedger {
  const payBy = fine.servedOn === null ? null : payFineBy(law, fine.servedOn, fine.payBy);
  const received = payments.filter((each) => each.paidOn <= asOf).toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  const stretches = payBy === null ? [] : lateStretches(law, fine.amount, received, addDays(payBy, 1), asOf);
  const lateLines = stretches
    .flatMap((stretch) => withoutPostponed(stretch, fine.postponed ?? null))
    .map(({ base, from, to }) => lateLine(law, base, from, to));
  const lateMoney = lateLines.reduce((sum, line) => sum + line.amount, 0n);
  const paid = received.reduce((sum, each) => sum + each.amount, 0n);
  const onFine = smallerOf(paid, fine.amount);
  const onLateMoney = smallerOf(paid - onFine, lateMoney);
  return {
    payBy,
    lateLines,
    lateMoney,
    paid,
    outstanding: fine.amount - onFine,
    lateMoneyOutstanding: lateMoney - onLateMoney,
    credit: paid - onFine - onLateMoney,
    settledOn: paid >= fine.amount + lateMoney ? settledOn(received, fine.amount + lateMoney) : null,
  };
}

type Stretch = Pick<FineLateLine, 'from' | 'to' | 'base'>;

function lateStretches(
  law: LawBook,
  amount: Dong,
  received: readonly FinePayment[],
  firstLateDay: CivilDate,
  asOf: CivilDate,
): Stretch[] {
  const lines: Stretch[] = [];
  let unpaid = amount;
  let from = firstLateDay;
  for (const payment of received) {
    const counts = law.get('fine.late-payment-day-counts').at(payment.paidOn);
    const to = counts ? payment.paidOn : addDays(payment.paidOn, -1);
    if (unpaid > 0n && from <= to) {
      lines.push({ base: unpaid, from, to: earlierOf(to, asOf) });
      from = addDays(to, 1);
    }
    unpaid -= smallerOf(unpaid, payment.amount);
  }
  if (unpaid > 0n && from <= asOf) lines.push({ base: unpaid, from, to: asOf });
  return lines;
}

/** What is left of a stretch before and after the days on which payment was postponed. */
function withoutPostponed(stretch: Stretch, postponed: FineOwed['postponed'] | null): Stretch[] {
  if (!postponed || postponed.until < stretch.from || postponed.from > stretch.to) return [stretch];
  const before = { ...stretch, to: addDays(postponed.from, -1) };
  const after = { ...stretch, from: addDays(postponed.until, 1) };
  return [before, after].filter(({ from, to }) => from <= to);
}

function lateLine(law: LawBook, base: Dong, from: CivilDate, to: CivilDate): FineLateLine {
  const { value, reference } = law.get('fine.late-payment-rate').entryAt(from);
  const days = daysBetween(from, to) + 1;
  return { from, to, days, base, rate: value.text, amount: applyRate(base, value, days), reference };
}

function settledOn(received: readonly FinePayment[], owed: Dong): CivilDate | null {
  let sum = 0n;
  for (const payment of received) {
    sum += payment.amount;
    if (sum >= owed) return payment.paidOn;
  }
  return null;
}
