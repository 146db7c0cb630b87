import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { firstDayNumberOf, periodOf, toMonthNumber } from '../../../kernel/period';
import type { PaymentNaming } from '../../../law/allocation';
import type { ChargeRules } from '../../../law/charge-rules';
import type { EmployerFacts, PaymentFact } from '../../contributions/contributions.api';
import { dayEvents, runEvents } from './day-events';
import { effectiveItems } from './effective-items';
import { chargeFreeMonths, effectivePayments, effectiveRefunds } from './facts-in-time';
import type { LedgerItem } from './ledger-item';
import { Ledger } from './ledger';

/** Shown the ledger as it stands at the end of each month (by number), and last as it stands on the day of the replay. */
export type MonthEndVisit = (ledger: Ledger, month: number) => void;

/**
 * Replays an employer's facts in order of day up to and including `asOf`: on the 1st of a month the monthly charge first, then the
 * month's items, then credit; on every day what counts from it on, then its payments in order of receipt number, then refunds.
 * Counts assessments whose period has begun, payments received by then, and of all facts those recorded by `knownAt`.
 * @throws DomainError `parameter.unknown` where a needed rate has not been entered.
 */
export function replay(
  facts: EmployerFacts,
  rules: ChargeRules,
  asOf: CivilDate,
  knownAt?: Instant,
  atMonthEnd: MonthEndVisit = () => undefined,
): Ledger {
  const ledger = new Ledger(rules, chargeFreeMonths(facts, rules, knownAt));
  const items = effectiveItems(facts, rules, knownAt);
  const itemsByMonth = beginningWithTheirMonth(items);
  const payments = effectivePayments(facts, asOf, knownAt);
  const events = dayEvents(items, effectiveRefunds(facts, asOf, knownAt), toDayNumber(asOf));
  const asOfMonth = toMonthNumber(periodOf(asOf));
  let next = 0;
  for (let month = firstMonth(itemsByMonth, payments, events[0]?.day); month <= asOfMonth; month += 1) {
    ledger.beginMonth(month, firstDayNumberOf(month), itemsByMonth.get(month) ?? []);
    const nextMonth = firstDayNumberOf(month + 1);
    const firstDayOfNext = fromDayNumber(nextMonth);
    for (; next < payments.length && payments[next]!.receivedOn < firstDayOfNext; next += 1) {
      const payment = payments[next]!;
      const { receiptNo, receivedOn, amount } = payment;
      const receivedDay = toDayNumber(receivedOn);
      if (events.length > 0) runEvents(events, ledger, { beforePaymentsOf: receivedDay });
      ledger.receive({ receiptNo, receivedOn, receivedDay }, amount, namingOf(payment));
    }
    if (events.length > 0) runEvents(events, ledger, { beforeDay: nextMonth });
    if (month < asOfMonth) atMonthEnd(ledger, month);
  }
  atMonthEnd(ledger, asOfMonth);
  return ledger;
}

const NOTHING_NAMED: PaymentNaming = {};

function namingOf({ fund, period }: PaymentFact): PaymentNaming {
  if (period === undefined) return fund === undefined ? NOTHING_NAMED : { fund };
  const month = toMonthNumber(period);
  return fund === undefined ? { month } : { fund, month };
}

/** Items that count from the first day of their period on, by month number. What has a cause counts from its own day. */
function beginningWithTheirMonth(items: readonly LedgerItem[]): Map<number, LedgerItem[]> {
  const byMonth = new Map<number, LedgerItem[]>();
  const put = (item: LedgerItem): void => {
    const ofMonth = byMonth.get(item.month);
    if (ofMonth) ofMonth.push(item);
    else byMonth.set(item.month, [item]);
  };
  // What was registered stands before what a check found.
  for (const item of items) if (!item.origin) put(item);
  for (const item of items) if (item.cause === 'found') put(item);
  return byMonth;
}

function firstMonth(
  items: ReadonlyMap<number, unknown>,
  payments: readonly PaymentFact[],
  firstEvent: number | undefined,
): number {
  let first = payments[0] ? toMonthNumber(periodOf(payments[0].receivedOn)) : Number.POSITIVE_INFINITY;
  if (firstEvent !== undefined) first = Math.min(first, toMonthNumber(periodOf(fromDayNumber(firstEvent))));
  for (const month of items.keys()) if (month < first) first = month;
  return first;
}
