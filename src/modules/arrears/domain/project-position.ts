import { fromDayNumber, laterOf, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { firstDayNumberOf, fromMonthNumber, periodOf, toMonthNumber, type Period } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import type { ItemCause } from '../../../law/item-cause';
import { isExcused } from '../../../law/legal-quality';
import { evasionStartOf, qualityGroundsOf, type QualityGrounds } from './item-quality';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { LedgerItem } from './ledger-item';
import { firstUrgingOf } from './urging';
import type { Ledger } from './ledger';
import { effectiveItems } from './effective-items';
import { replay } from './replay';

/**
 * What stands open of one employer, in a form from which any day's figures follow by arithmetic alone: a projection of the facts.
 * Exact for every day from `exactFrom` to the day before `exactUntil`; other days are computed from the facts.
 */
export interface ArrearsProjection {
  readonly exactFrom: CivilDate;
  readonly exactUntil: CivilDate | null;
  readonly credit: Dong;
  /** First day on which principal is past its due date if nothing is paid; null where nothing is open. */
  readonly arrearsFrom: CivilDate | null;
  readonly workers: number;
  readonly items: readonly ProjectedItem[];
  readonly charges: readonly ProjectedCharge[];
}

/** An item with principal or charges open. */
export interface ProjectedItem {
  readonly fund: Fund;
  readonly period: Period;
  readonly cause: ItemCause;
  /** Number of the adjustment that entered it, null for what was registered. */
  readonly adjustmentNo: string | null;
  readonly startsOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly assessed: Dong;
  readonly paid: Dong;
  readonly outstanding: Dong;
  /** First day of the stretch that is running. */
  readonly accruesFrom: CivilDate;
  readonly chargeClosed: Dong;
  readonly chargePaid: Dong;
  readonly evadedFrom: CivilDate | null;
  /** Day of the first reminder that counts for it. */
  readonly urgedOn: CivilDate | null;
  /** A legitimate reason was accepted: late, never evaded. */
  readonly notEvaded: boolean;
}

/** A monthly charge of which something is open. */
export interface ProjectedCharge {
  readonly fund: Fund;
  readonly month: Period;
  readonly cause: ItemCause;
  readonly evaded: boolean;
  readonly computedOn: CivilDate;
  readonly base: Dong;
  readonly rate: string;
  readonly amount: Dong;
  readonly paid: Dong;
}

const BEFORE_EVERYTHING = '1900-01-01' as CivilDate;

/**
 * Projects an employer's facts, replayed up to `asOf`. Later assessments are carried along as items that have not begun.
 * @throws DomainError `parameter.unknown` where a needed rate has not been entered
 */
export function projectPosition(facts: EmployerFacts, rules: ChargeRules, asOf: CivilDate): ArrearsProjection {
  const ledger = replay(facts, rules, asOf);
  const future = futureItems(facts, rules, asOf);
  const begun = ledger.funds.flatMap((fund) => fund.items);
  const grounds = qualityGroundsOf(facts, rules);
  const asOfDay = toDayNumber(asOf);
  const items = [...begun, ...future]
    .filter((item) => item.live || item.chargesUpTo(asOfDay, rules.daily) > 0n)
    .map((item) => projectItem(item, rules, grounds, asOfDay));
  return {
    exactFrom: exactFrom(facts, ledger, asOf),
    exactUntil: exactUntil(facts, ledger, rules, asOf, begun, future),
    credit: ledger.credit,
    arrearsFrom: firstDayOfArrears([...begun, ...future]),
    workers: workersOf(facts, asOf),
    items,
    charges: openCharges(ledger),
  };
}

/** Items that have not begun; mostly there are none, and then none of the others is put together again. */
function futureItems(facts: EmployerFacts, rules: ChargeRules, asOf: CivilDate): LedgerItem[] {
  const last = periodOf(asOf);
  const noneAssessed = facts.assessments.every((fact) => fact.period <= last);
  const noneAdjusted = facts.adjustments.every(
    (fact) => fact.reversesReceiptNo !== undefined || (fact.period <= last && (fact.caused?.on ?? asOf) <= asOf),
  );
  if (noneAssessed && noneAdjusted) return [];
  const asOfDay = toDayNumber(asOf);
  return effectiveItems(facts, rules).filter((item) => item.startsOn > asOfDay);
}

function projectItem(item: LedgerItem, rules: ChargeRules, grounds: QualityGrounds, asOfDay: number): ProjectedItem {
  const notEvaded = item.outstanding > 0n && isExcused(grounds.excuses, item.month, asOfDay);
  const isOver = item.outstanding === 0n || notEvaded;
  const urgedDay = item.outstanding === 0n ? undefined : firstUrgingOf(item, rules, grounds.urgings, Infinity);
  const evasion = isOver ? undefined : evasionStartOf(item, rules, grounds.urgings);
  return {
    fund: item.fund,
    period: fromMonthNumber(item.month),
    cause: item.cause,
    adjustmentNo: item.origin?.adjustmentNo ?? null,
    startsOn: fromDayNumber(item.startsOn),
    dueOn: fromDayNumber(item.dueDay),
    assessed: item.assessed,
    paid: item.assessed - item.outstanding,
    outstanding: item.outstanding,
    accruesFrom: fromDayNumber(item.accruesFrom),
    chargeClosed: item.chargeClosed,
    chargePaid: item.chargePaid,
    evadedFrom: evasion ? fromDayNumber(evasion.day) : null,
    urgedOn: urgedDay === undefined ? null : fromDayNumber(urgedDay),
    notEvaded,
  };
}

/** The last day on which money settled something, or an accepted reason was withdrawn: what was before is computed from the facts. */
function exactFrom(facts: EmployerFacts, { lastSettlementDay }: Ledger, asOf: CivilDate): CivilDate {
  const settled = lastSettlementDay === undefined ? BEFORE_EVERYTHING : fromDayNumber(lastSettlementDay);
  return daysOfExcuses(facts).reduce((last, day) => (day <= asOf ? laterOf(last, day) : last), settled);
}

/** The days on which withdrawing an accepted reason changes what is evaded; accepting one counts from the start. */
function daysOfExcuses({ excuses }: EmployerFacts): CivilDate[] {
  return excuses.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.on] : []));
}

/** The first later day on which something other than the passing of days changes what is owed. */
function exactUntil(
  facts: EmployerFacts,
  ledger: Ledger,
  rules: ChargeRules,
  asOf: CivilDate,
  begun: readonly LedgerItem[],
  future: readonly LedgerItem[],
): CivilDate | null {
  const days: number[] = facts.payments
    .filter((fact) => fact.receivedOn > asOf)
    .map((fact) => toDayNumber(fact.receivedOn));
  for (const day of daysOfExcuses(facts)) if (day > asOf) days.push(toDayNumber(day));
  const nextMonth = toMonthNumber(periodOf(asOf)) + 1;
  const owesOrWill = future.length > 0 || begun.some((item) => item.outstanding > 0n);
  if (rules.monthly.computesOn(nextMonth) && owesOrWill) days.push(firstDayNumberOf(nextMonth));
  for (const { paidOn } of facts.refunds) if (paidOn > asOf) days.push(toDayNumber(paidOn));
  for (const { backInterest: back } of [...begun, ...future]) {
    if (back && back.day > toDayNumber(asOf)) days.push(back.day);
  }
  if (ledger.credit > 0n) days.push(...future.map((item) => item.startsOn));
  return days.length === 0 ? null : fromDayNumber(Math.min(...days));
}

function firstDayOfArrears(items: readonly LedgerItem[]): CivilDate | null {
  const due = items.filter((item) => item.outstanding > 0n).map((item) => item.dueDay);
  return due.length === 0 ? null : fromDayNumber(Math.min(...due) + 1);
}

/** Workers insured in the latest period begun; funds may differ, the largest counts. */
function workersOf(facts: EmployerFacts, asOf: CivilDate): number {
  let latest = '';
  let workers = 0;
  for (const fact of facts.assessments) {
    if (fact.period > asOf.slice(0, 7) || fact.period < latest) continue;
    if (fact.period > latest) workers = 0;
    latest = fact.period;
    workers = Math.max(workers, fact.workers ?? 0);
  }
  return workers;
}

function openCharges(ledger: Ledger): ProjectedCharge[] {
  return ledger.funds.flatMap((fund) =>
    fund.monthlyLines
      .filter((line) => line.amount > line.paid)
      .map((line) => ({
        fund: fund.fund,
        month: fromMonthNumber(line.month),
        cause: line.cause,
        evaded: line.evaded,
        computedOn: fromDayNumber(firstDayNumberOf(line.month)),
        base: line.base,
        rate: line.rate.text,
        amount: line.amount,
        paid: line.paid,
      })),
  );
}
