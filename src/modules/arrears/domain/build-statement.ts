import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { fromMonthNumber } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import { assumptionsOf } from './assumptions';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { FundLedger } from './fund-ledger';
import { qualityGroundsOf, qualityOn, type QualityGrounds } from './item-quality';
import type { DailyLine, LedgerItem } from './ledger-item';
import type { Ledger } from './ledger';
import { replay } from './replay';
import type { Allocation, ChargeLine, Statement, StatementItem } from './statement';
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
  const grounds = qualityGroundsOf(facts, knownAt);
  // Funds come in their order, so a stable sort by month alone orders the items by period, then fund.
  const items = ledger.funds
    .flatMap((fund) => fund.items)
    .toSorted((one, other) => one.month - other.month)
    .map((item) => presentItem(item, rules, asOfDay, grounds));
  const chargeLines = ledger.funds.flatMap((fund) => presentLines(fund, rules, asOfDay));
  const allocations = ledger.allocations.map(presentAllocation);
  return {
    employerCode: facts.employerCode,
    asOf,
    knownAt,
    items,
    chargeLines,
    allocations,
    credit: ledger.credit,
    totals: totalsOf(items, chargeLines, allocations),
    assumptions: assumptionsOf(ledger, rules, asOf),
  };
}

function presentItem(item: LedgerItem, rules: ChargeRules, asOfDay: number, grounds: QualityGrounds): StatementItem {
  const quality = qualityOn(item, rules, asOfDay, grounds);
  const lastLateDay = item.settledOn === undefined ? asOfDay : rules.daily.lastLateDayBefore(item.settledOn);
  let charge = item.chargeClosed;
  for (const line of item.runningLines(asOfDay, rules.daily)) charge += line.amount;
  const presented: StatementItem & { evadedFrom?: CivilDate } = {
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
    ...findingNoOf(item),
  };
  if (quality.evadedFromDay !== undefined) presented.evadedFrom = fromDayNumber(quality.evadedFromDay);
  return presented;
}

function presentLines(fund: FundLedger, rules: ChargeRules, asOfDay: number): ChargeLine[] {
  const monthly = fund.monthlyLines.map((line) => ({
    regime: 'monthly' as const,
    fund: fund.fund,
    month: fromMonthNumber(line.month),
    base: line.base,
    rate: line.rate.value.text,
    amount: line.amount,
    legalBasis: rules.monthly.legalBasis(fund.fund),
  }));
  const lines: ChargeLine[] = monthly;
  for (const item of fund.items) {
    for (const line of item.lines) lines.push(presentDailyLine(item, line, rules));
    for (const line of item.runningLines(asOfDay, rules.daily)) lines.push(presentDailyLine(item, line, rules));
  }
  return lines;
}

function presentDailyLine(item: LedgerItem, line: DailyLine, rules: ChargeRules): ChargeLine {
  return {
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
    ...findingNoOf(item),
  };
}

function findingNoOf({ finding }: LedgerItem): { findingNo?: string } {
  return finding === undefined ? {} : { findingNo: finding.adjustmentNo };
}

function presentAllocation(allocation: Ledger['allocations'][number]): Allocation {
  const { receipt, settledDay, fund, item, principal, charge } = allocation;
  const { receiptNo } = receipt;
  const receivedOn = fromDayNumber(receipt.receivedDay);
  const settledOn = fromDayNumber(settledDay);
  const settled = { receiptNo, receivedOn, settledOn, fund, principal, charge };
  return item === undefined ? settled : { ...settled, period: fromMonthNumber(item.month), ...findingNoOf(item) };
}
