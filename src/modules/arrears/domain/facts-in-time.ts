import { toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import { firstDayNumberOf, firstDayOf, fromMonthNumber, toMonthNumber } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import type { EmployerFacts, PaymentFact, RefundFact } from '../../contributions/contributions.api';

/** Whether a fact was known at an instant; absent: every fact is. */
export function isKnown(fact: { readonly recordedAt: Instant }, knownAt: Instant | undefined): boolean {
  return knownAt === undefined || fact.recordedAt <= knownAt;
}

/** How the employer pays for a month (by number), as known: the latest that holds from that month or an earlier one on. */
export function methodsOf(facts: EmployerFacts, knownAt?: Instant): (month: number) => PaymentMethod {
  const { paymentMethod, methods } = facts;
  if (methods.length === 0) return () => paymentMethod;
  const known = methods
    .filter((fact) => isKnown(fact, knownAt))
    .map(({ since, method, recordedAt }) => ({
      from: since === null ? -Infinity : toMonthNumber(since),
      method,
      recordedAt,
    }))
    .toSorted((a, b) => a.from - b.from || (a.recordedAt < b.recordedAt ? -1 : 1));
  return (month) => known.findLast(({ from }) => from <= month)?.method ?? paymentMethod;
}

/**
 * Whether no charge of the monthly regime is computed on the 1st of a month (by number), for the state in which the employer then is; undefined where
 * it was never in such a state. Decision 595/QĐ-BHXH art. 36 (4.1), as amended by Decision 505/QĐ-BHXH.
 */
export function chargeFreeMonths(
  facts: EmployerFacts,
  rules: ChargeRules,
  knownAt?: Instant,
): ((month: number) => boolean) | undefined {
  const states = facts.statuses
    .filter((fact) => isKnown(fact, knownAt))
    .map(({ status, since }) => ({ status, from: toDayNumber(since) }))
    .toSorted((a, b) => a.from - b.from);
  if (states.length === 0) return undefined;
  const free = rules.lawBook.get('monthly-charge.suspended-for-statuses');
  return (month) => {
    const status = states.findLast(({ from }) => from <= firstDayNumberOf(month))?.status;
    return status !== undefined && (free.find(firstDayOf(fromMonthNumber(month)))?.value.includes(status) ?? false);
  };
}

/** Payments received by a day, known, and not reversed as known, in order of day and receipt number. */
export function effectivePayments(facts: EmployerFacts, asOf: CivilDate, knownAt: Instant | undefined): PaymentFact[] {
  const reversed = new Set<string>();
  for (const fact of facts.adjustments) {
    if (fact.reversesReceiptNo !== undefined && isKnown(fact, knownAt)) reversed.add(fact.reversesReceiptNo);
  }
  return facts.payments
    .filter((fact) => fact.receivedOn <= asOf && isKnown(fact, knownAt) && !reversed.has(fact.receiptNo))
    .toSorted((a, b) => compare(a.receivedOn, b.receivedOn) || compare(a.receiptNo, b.receiptNo));
}

/** Refunds paid by a day and known, in order of day and number. */
export function effectiveRefunds(facts: EmployerFacts, asOf: CivilDate, knownAt: Instant | undefined): RefundFact[] {
  return facts.refunds
    .filter((fact) => fact.paidOn <= asOf && isKnown(fact, knownAt))
    .toSorted((a, b) => compare(a.paidOn, b.paidOn) || compare(a.refundNo, b.refundNo));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
