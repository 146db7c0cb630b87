import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import { smallerOf, type Dong } from '../../../kernel/money';
import { firstDayNumberOf, fromMonthNumber, periodOf, toMonthNumber } from '../../../kernel/period';
import type { PaymentNaming } from '../../../law/allocation';
import type { ChargeRules } from '../../../law/charge-rules';
import { FUNDS, type Fund } from '../../../law/fund';
import type { AdjustmentFact, EmployerFacts, FindingStarts, PaymentFact } from '../../contributions/contributions.api';
import { LedgerItem, type ItemFinding } from './ledger-item';
import { Ledger } from './ledger';

/** Shown the ledger as it stands at the end of each month (by number), and last as it stands on the day of the replay. */
export type MonthEndVisit = (ledger: Ledger, month: number) => void;

/**
 * Replays an employer's facts in order of day up to and including `asOf`: on the 1st of a month the monthly charge first, then the
 * month's items, then credit, then that day's payments in order of receipt number.
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
  const ledger = new Ledger(rules);
  const itemsByMonth = effectiveItems(facts, rules, knownAt);
  const payments = effectivePayments(facts, asOf, knownAt);
  const asOfMonth = toMonthNumber(periodOf(asOf));
  let next = 0;
  for (let month = firstMonth(itemsByMonth, payments); month <= asOfMonth; month += 1) {
    const firstDay = firstDayNumberOf(month);
    ledger.beginMonth(month, firstDay, itemsByMonth.get(month) ?? []);
    const firstDayOfNext = fromDayNumber(firstDayNumberOf(month + 1));
    for (; next < payments.length && payments[next]!.receivedOn < firstDayOfNext; next += 1) {
      const payment = payments[next]!;
      const { receiptNo, receivedOn, amount } = payment;
      ledger.receive({ receiptNo, receivedOn, receivedDay: toDayNumber(receivedOn) }, amount, namingOf(payment));
    }
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

/**
 * Items by month number as the facts known make them, begun or not: assessments with their adjustments, as if so from the start.
 * @throws InvariantError where adjustments lower an assessment below zero (imports refuse such an adjustment).
 */
export function effectiveItems(facts: EmployerFacts, rules: ChargeRules, knownAt?: Instant): Map<number, LedgerItem[]> {
  const amounts = new Map<number, Dong>();
  const add = (fund: Fund, month: number, amount: Dong): void => {
    const key = month * 8 + FUNDS.indexOf(fund);
    const before = amounts.get(key);
    amounts.set(key, before === undefined ? amount : before + amount);
  };
  for (const fact of facts.assessments) {
    if (knownAt === undefined || fact.recordedAt <= knownAt) add(fact.fund, toMonthNumber(fact.period), fact.amount);
  }
  const found: FoundAmount[] = [];
  for (const fact of facts.adjustments) {
    if (fact.reversesReceiptNo !== undefined || (knownAt !== undefined && fact.recordedAt > knownAt)) continue;
    if (isFound(fact)) found.push(fact);
    else add(fact.fund, toMonthNumber(fact.period), fact.amount);
  }
  const findings = found.length === 0 ? [] : foundItems(facts, rules, found, amounts);
  const items = new Map<number, LedgerItem[]>();
  const put = (item: LedgerItem): void => {
    const ofMonth = items.get(item.month);
    if (ofMonth) ofMonth.push(item);
    else items.set(item.month, [item]);
  };
  for (const [key, amount] of amounts) put(newItem(facts, rules, FUNDS[key % 8]!, Math.floor(key / 8), amount));
  for (const item of findings) put(item);
  return items;
}

/** An adjustment by which a check's finding was entered. */
type FoundAmount = Extract<AdjustmentFact, { fund: Fund }> & { readonly finding: FindingStarts };

function isFound(fact: AdjustmentFact): fact is FoundAmount {
  return fact.reversesReceiptNo === undefined && fact.finding !== undefined;
}

/**
 * Items of what checks found, each with its own starts, after the registered amount of their fund and period. A correction that lowers
 * more than was registered lowers them, the earliest late first; `amounts` is left with nothing below zero for it.
 */
function foundItems(
  facts: EmployerFacts,
  rules: ChargeRules,
  found: readonly FoundAmount[],
  amounts: Map<number, Dong>,
): LedgerItem[] {
  const ordered = found.toSorted(
    (a, b) => compare(a.finding.lateFrom, b.finding.lateFrom) || compare(a.adjustmentNo, b.adjustmentNo),
  );
  return ordered.map(({ fund, period, amount, finding, adjustmentNo }) => {
    const month = toMonthNumber(period);
    const key = month * 8 + FUNDS.indexOf(fund);
    const registered = amounts.get(key) ?? 0n;
    const taken = registered < 0n ? smallerOf(-registered, amount) : 0n;
    if (taken > 0n) amounts.set(key, registered + taken);
    const dueDay = toDayNumber(finding.lateFrom) - 1;
    const evadedDay = toDayNumber(finding.evadedFrom);
    return newItem(facts, rules, fund, month, amount - taken, dueDay, { adjustmentNo, evadedDay });
  });
}

function newItem(
  facts: EmployerFacts,
  rules: ChargeRules,
  fund: Fund,
  month: number,
  amount: Dong,
  due = rules.dueDay(facts.paymentMethod, month),
  finding?: ItemFinding,
): LedgerItem {
  invariant(amount >= 0n, 'an assessment is never below zero', {
    employer: facts.employerCode,
    fund,
    period: fromMonthNumber(month),
    amount: String(amount),
  });
  const cycleEnd = rules.cycleEnd(facts.paymentMethod, month);
  return new LedgerItem(
    fund,
    month,
    firstDayNumberOf(month),
    due,
    cycleEnd,
    amount,
    rules.daily.startsOn(due),
    finding,
  );
}

function effectivePayments(facts: EmployerFacts, asOf: CivilDate, knownAt: Instant | undefined): PaymentFact[] {
  const reversed = new Set<string>();
  for (const fact of facts.adjustments) {
    if (fact.reversesReceiptNo !== undefined && (knownAt === undefined || fact.recordedAt <= knownAt)) {
      reversed.add(fact.reversesReceiptNo);
    }
  }
  return facts.payments
    .filter(
      (fact) =>
        fact.receivedOn <= asOf &&
        (knownAt === undefined || fact.recordedAt <= knownAt) &&
        !reversed.has(fact.receiptNo),
    )
    .toSorted((a, b) => compare(a.receivedOn, b.receivedOn) || compare(a.receiptNo, b.receiptNo));
}

function firstMonth(items: ReadonlyMap<number, unknown>, payments: readonly PaymentFact[]): number {
  let first = payments[0] ? toMonthNumber(periodOf(payments[0].receivedOn)) : Number.POSITIVE_INFINITY;
  for (const month of items.keys()) if (month < first) first = month;
  return first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
