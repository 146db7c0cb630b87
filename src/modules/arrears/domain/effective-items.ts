import { toDayNumber } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import { smallerOf, type Dong } from '../../../kernel/money';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import { firstDayNumberOf, fromMonthNumber, toMonthNumber } from '../../../kernel/period';
import { causedTerms } from '../../../law/caused-terms';
import type { ChargeRules } from '../../../law/charge-rules';
import { FUNDS, type Fund } from '../../../law/fund';
import type { AdjustmentFact, Caused, EmployerFacts, FindingStarts } from '../../contributions/contributions.api';
import { methodsOf } from './facts-in-time';
import { LedgerItem, type ItemTerms } from './ledger-item';

/** An increase that is an item of its own: of what a check found, or with a cause. */
type OwnAmount = Extract<AdjustmentFact, { fund: Fund }> &
  (
    | { readonly finding: FindingStarts; readonly caused?: undefined }
    | { readonly caused: Caused; readonly finding?: undefined }
  );

/**
 * All items as the facts known make them, begun or not, in no order: assessments with their adjustments, as if so from the start, and beside
 * them what checks found and what is payable only later.
 * @throws InvariantError where adjustments lower an assessment below zero (imports refuse such an adjustment).
 */
export function effectiveItems(facts: EmployerFacts, rules: ChargeRules, knownAt?: Instant): LedgerItem[] {
  const amounts = new Map<number, Dong>();
  const add = (fund: Fund, month: number, amount: Dong): void => {
    const key = month * 8 + FUNDS.indexOf(fund);
    const before = amounts.get(key);
    amounts.set(key, before === undefined ? amount : before + amount);
  };
  for (const fact of facts.assessments) {
    if (knownAt === undefined || fact.recordedAt <= knownAt) add(fact.fund, toMonthNumber(fact.period), fact.amount);
  }
  const own: OwnAmount[] = [];
  for (const fact of facts.adjustments) {
    if (fact.reversesReceiptNo !== undefined || (knownAt !== undefined && fact.recordedAt > knownAt)) continue;
    if (isOwn(fact)) own.push(fact);
    else add(fact.fund, toMonthNumber(fact.period), fact.amount);
  }
  const methodOf = methodsOf(facts, knownAt);
  const items = own.length === 0 ? [] : ownItems(rules, methodOf, own, amounts);
  for (const [key, amount] of amounts) {
    const month = Math.floor(key / 8);
    assertNotBelowZero(facts, FUNDS[key % 8]!, month, amount);
    items.push(new LedgerItem(FUNDS[key % 8]!, month, amount, registeredTerms(rules, methodOf(month), month)));
  }
  return items;
}

function isOwn(fact: AdjustmentFact): fact is OwnAmount {
  return fact.reversesReceiptNo === undefined && (fact.finding !== undefined || fact.caused !== undefined);
}

/**
 * Items that stand beside the registered amount of their fund and period, each with its own starts. A decrease of the same cause and day lowers
 * the increases of that cause first; whatever lowers more than was registered lowers these items, the earliest late first, and
 * `amounts` is left with nothing below zero for it.
 */
function ownItems(
  rules: ChargeRules,
  methodOf: (month: number) => PaymentMethod,
  own: readonly OwnAmount[],
  amounts: Map<number, Dong>,
): LedgerItem[] {
  const less = new Map<string, Dong>();
  for (const fact of own) if (fact.amount < 0n) less.set(kindOf(fact), (less.get(kindOf(fact)) ?? 0n) - fact.amount);
  const take = (kind: string, amount: Dong): Dong => {
    const taken = smallerOf(less.get(kind) ?? 0n, amount);
    if (taken > 0n) less.set(kind, (less.get(kind) ?? 0n) - taken);
    return amount - taken;
  };
  const parts = own
    .filter(({ amount }) => amount > 0n)
    .toSorted((a, b) => compare(a.adjustmentNo, b.adjustmentNo))
    .map((fact) => ({ fact, amount: take(kindOf(fact), fact.amount), ...ownTerms(fact, rules, methodOf) }));
  for (const [kind, amount] of less) {
    const key = Number(kind.slice(0, kind.indexOf(' ')));
    if (amount > 0n) amounts.set(key, (amounts.get(key) ?? 0n) - amount);
  }
  const ordered = parts.toSorted(
    (a, b) => a.terms.dueDay - b.terms.dueDay || compare(a.fact.adjustmentNo, b.fact.adjustmentNo),
  );
  return ordered.map(({ fact, amount, terms, evadedDay, cause }) => {
    const key = keyOf(fact);
    const registered = amounts.get(key) ?? 0n;
    const taken = registered < 0n ? smallerOf(-registered, amount) : 0n;
    if (taken > 0n) amounts.set(key, registered + taken);
    const origin = { cause, adjustmentNo: fact.adjustmentNo, ...(evadedDay === undefined ? {} : { evadedDay }) };
    return new LedgerItem(fact.fund, toMonthNumber(fact.period), amount - taken, terms, origin);
  });
}

function ownTerms(fact: OwnAmount, rules: ChargeRules, methodOf: (month: number) => PaymentMethod) {
  const month = toMonthNumber(fact.period);
  const method = methodOf(month);
  if (fact.caused) {
    const { cause, on } = fact.caused;
    const { evadedDay, ...terms } = causedTerms(rules, { cause, fund: fact.fund }, method, month, on);
    return { cause, terms: { ...terms, accruesFrom: rules.daily.startsOn(terms.dueDay) }, evadedDay };
  }
  const { lateFrom, evadedFrom } = fact.finding;
  const terms = registeredTerms(rules, method, month, toDayNumber(lateFrom) - 1);
  return { cause: 'found' as const, terms, evadedDay: toDayNumber(evadedFrom) };
}

function registeredTerms(
  rules: ChargeRules,
  method: PaymentMethod,
  month: number,
  dueDay = rules.dueDay(method, month),
): ItemTerms {
  return {
    startsOn: firstDayNumberOf(month),
    dueDay,
    chargedFrom: rules.monthly.chargesFrom(rules.cycleEnd(method, month)),
    accruesFrom: rules.daily.startsOn(dueDay),
  };
}

function assertNotBelowZero({ employerCode: employer }: EmployerFacts, fund: Fund, month: number, amount: Dong): void {
  const details = (): Record<string, string> => ({
    employer,
    fund,
    period: fromMonthNumber(month),
    amount: String(amount),
  });
  if (amount < 0n) invariant(false, 'an assessment is never below zero', details());
}

function keyOf({ fund, period }: OwnAmount): number {
  return toMonthNumber(period) * 8 + FUNDS.indexOf(fund);
}

/** Fund, period, cause and its day; what a check found stands for itself. */
function kindOf(fact: OwnAmount): string {
  return `${keyOf(fact)} ${fact.caused ? `${fact.caused.cause} ${fact.caused.on}` : fact.adjustmentNo}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
