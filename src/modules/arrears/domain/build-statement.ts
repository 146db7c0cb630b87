import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Mutable } from '../../../kernel/mutable';
import { fromMonthNumber } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import { assumptionsOf } from './assumptions';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { FundLedger } from './fund-ledger';
import { cutByQuality, type QualifiedLine } from './charge-days';
import { qualityGroundsOf, qualityOfDays, qualityOn, type QualityGrounds } from './item-quality';
import { effectiveRefunds } from './facts-in-time';
import { nameOrigin } from './ledger';
import type { LedgerItem } from './ledger-item';
import { replay } from './replay';
import type { ChargeLine, Statement, StatementItem } from './statement';
import { totalsOf } from './statement-totals';

/**
 * What an employer owes on a day: `statement(facts, asOf, knownAt)` of the domain. A pure function of the facts and the rules;
 * the same inputs give the same đồng for ever.
 * @param knownAt facts recorded later are left out; the instant is also printed on the statement
 * @throws DomainError `parameter.unknown` that names a missing rate and its month
 */
export function buildStatement(facts: EmployerFacts, rules: ChargeRules, asOf: CivilDate, knownAt: Instant): Statement {
  const ledger = replay(facts, rules, asOf, knownAt);
  const asOfDay = toDayNumber(asOf);
  const grounds = qualityGroundsOf(facts, rules, knownAt);
  const items = ledger.itemsByPeriod().map((item) => presentItem(item, rules, asOfDay, grounds));
  const chargeLines: ChargeLine[] = [];
  for (const fund of ledger.funds) presentLines(chargeLines, fund, rules, asOfDay, grounds);
  const { allocations } = ledger;
  return {
    employerCode: facts.employerCode,
    asOf,
    knownAt,
    items,
    chargeLines,
    allocations,
    credit: ledger.credit,
    ...(ledger.refundedInExcess > 0n ? { refundedInExcess: ledger.refundedInExcess } : {}),
    ...refundsOf(facts, asOf, knownAt),
    totals: totalsOf(items, chargeLines, allocations),
    assumptions: assumptionsOf(ledger, rules, asOf),
  };
}

// No object is spread into another below: there are millions of them, and spreading took half of the time of a statement.

/** Credit that was paid back by the day, all together; absent where none was. */
function refundsOf(facts: EmployerFacts, asOf: CivilDate, knownAt: Instant): Pick<Statement, 'refunded'> {
  const refunded = effectiveRefunds(facts, asOf, knownAt).reduce((sum, { amount }) => sum + amount, 0n);
  return refunded > 0n ? { refunded } : {};
}

function presentItem(item: LedgerItem, rules: ChargeRules, asOfDay: number, grounds: QualityGrounds): StatementItem {
  const quality = qualityOn(item, rules, asOfDay, grounds);
  const lastLateDay = item.settledOn === undefined ? asOfDay : rules.daily.lastLateDayBefore(item.settledOn);
  let charge = item.chargeClosed;
  for (const line of item.runningLines(asOfDay, rules.daily)) charge += line.amount;
  const presented: Mutable<StatementItem> = {
    fund: item.fund,
    period: fromMonthNumber(item.month),
    dueDate: fromDayNumber(item.dueDay),
    assessed: item.assessed,
    paid: item.assessed - item.outstanding,
    outstanding: item.outstanding,
    quality: quality.code,
    qualitySince: fromDayNumber(quality.sinceDay),
    qualityReason: quality.reason,
    daysLate: Math.max(0, lastLateDay - item.dueDay),
    charge,
    cause: item.cause,
  };
  if (item.origin) nameOrigin(presented, item.origin);
  if (quality.evadedFromDay !== undefined) presented.evadedFrom = fromDayNumber(quality.evadedFromDay);
  if (quality.urgedDay !== undefined) presented.urgedOn = fromDayNumber(quality.urgedDay);
  return presented;
}

function presentLines(
  lines: ChargeLine[],
  { fund, monthlyLines, items }: FundLedger,
  rules: ChargeRules,
  asOfDay: number,
  grounds: QualityGrounds,
): void {
  for (const { month, base, rate, amount, cause, evaded, months, collectedFor } of monthlyLines) {
    const legalBasis = rules.monthly.legalBasis(fund, cause);
    const line: Mutable<ChargeLine> = {
      regime: 'monthly',
      fund,
      month: fromMonthNumber(month),
      base,
      rate: rate.text,
      amount,
      legalBasis,
      quality: evaded ? 'evaded' : 'late',
      cause,
    };
    if (months !== undefined) line.months = months;
    if (collectedFor !== undefined) line.collectedFor = fromMonthNumber(collectedFor);
    lines.push(line);
  }
  for (const item of items) {
    const running = item.runningLines(asOfDay, rules.daily);
    if (item.lines.length === 0 && running.length === 0) continue;
    const quality = qualityOfDays(item, rules, asOfDay, grounds);
    for (const part of [item.lines, running]) {
      for (const line of part) {
        for (const each of cutByQuality(line, quality)) lines.push(presentDailyLine(item, each, rules));
      }
    }
  }
}

function presentDailyLine(item: LedgerItem, line: QualifiedLine, rules: ChargeRules): ChargeLine {
  const presented: Mutable<ChargeLine> = {
    regime: 'daily',
    fund: item.fund,
    period: fromMonthNumber(item.month),
    from: fromDayNumber(line.from),
    to: fromDayNumber(line.to),
    days: line.to - line.from + 1,
    base: line.base,
    rate: line.rate.text,
    amount: line.amount,
    legalBasis: rules.daily.legalBasis(item.fund),
    quality: line.quality,
    cause: item.cause,
  };
  if (item.origin) nameOrigin(presented, item.origin);
  return presented;
}
