import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import { firstDayNumberOf, fromMonthNumber, periodOf, toMonthNumber, type Period } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import type { LegalQuality } from '../../../law/legal-quality-code';
import type { EmployerFacts } from '../../contributions/contributions.api';
import { assumptionsOf } from './assumptions';
import { addChargesApart } from './charge-days';
import { qualityGroundsOf, qualityOfDays, qualityOn, type QualityGrounds } from './item-quality';
import type { LedgerItem } from './ledger-item';
import type { Ledger } from './ledger';
import { effectiveItems } from './effective-items';
import { replay } from './replay';
import type { Assumption } from './statement';

/** One employer as a report on many sees it: what stands open on the day, and the sums at the end of earlier months. */
export interface Survey {
  readonly items: readonly SurveyItem[];
  readonly charges: readonly SurveyCharge[];
  /** From the first month asked for to the month of the day, oldest first. */
  readonly months: readonly MonthTotals[];
  /** What was assessed for each period, corrections included; in no order. */
  readonly assessed: readonly { readonly period: Period; readonly amount: Dong }[];
  readonly assumptions: readonly Assumption[];
}

/** Unpaid principal of one item. */
export interface SurveyItem {
  readonly fund: Fund;
  /** As a report on the day counts it: see `qualityAtClose`. */
  readonly quality: LegalQuality;
  readonly dueOn: CivilDate;
  readonly daysLate: number;
  readonly outstanding: Dong;
  readonly bearsCharge: boolean;
}

/** Late charges of one fund, for evaded days or for other late days, over all time. */
export interface SurveyCharge {
  readonly fund: Fund;
  readonly on: 'late' | 'evaded';
  readonly accrued: Dong;
  readonly paid: Dong;
}

/** Sums at the end of a month. */
export interface MonthTotals {
  readonly period: Period;
  readonly outstanding: Dong;
  readonly late: Dong;
  readonly evaded: Dong;
  readonly chargeBearing: Dong;
  readonly charges: Dong;
}

/**
 * Surveys an employer by one replay of its facts.
 * @param firstMonth the first month of whose end the sums are wanted
 * @throws DomainError `parameter.unknown` where a needed rate has not been entered
 */
export function survey(
  facts: EmployerFacts,
  rules: ChargeRules,
  asOf: CivilDate,
  firstMonth: Period,
  knownAt?: Instant,
): Survey {
  const grounds = qualityGroundsOf(facts, rules, knownAt);
  const from = toMonthNumber(firstMonth);
  const asOfMonth = toMonthNumber(periodOf(asOf));
  const months: MonthTotals[] = [];
  const ledger = replay(facts, rules, asOf, knownAt, (state, month) => {
    const day = month === asOfMonth ? toDayNumber(asOf) : firstDayNumberOf(month + 1) - 1;
    if (month >= from) months.push(totalsOn(state, rules, month, day, grounds));
  });
  const day = toDayNumber(asOf);
  return {
    items: ledger.funds.flatMap((fund) =>
      fund.items
        .filter((item) => item.outstanding > 0n)
        .map((item) => ({
          fund: item.fund,
          quality: qualityAtClose(item, rules, asOfMonth, day, grounds),
          dueOn: fromDayNumber(item.dueDay),
          daysLate: Math.max(0, day - item.dueDay),
          outstanding: item.outstanding,
          bearsCharge: bearsCharge(item, rules, asOfMonth, day),
        })),
    ),
    charges: chargesOf(ledger, rules, day, grounds),
    months,
    assessed: assessedOf(facts, rules, knownAt),
    assumptions: assumptionsOf(ledger, rules, asOf),
  };
}

function assessedOf(facts: EmployerFacts, rules: ChargeRules, knownAt: Instant | undefined): Survey['assessed'] {
  const byMonth = new Map<number, Dong>();
  for (const { month, assessed } of effectiveItems(facts, rules, knownAt)) {
    byMonth.set(month, (byMonth.get(month) ?? 0n) + assessed);
  }
  return [...byMonth].map(([month, amount]) => ({ period: fromMonthNumber(month), amount }));
}

function totalsOn(
  ledger: Ledger,
  rules: ChargeRules,
  month: number,
  day: number,
  grounds: QualityGrounds,
): MonthTotals {
  const sums = { outstanding: 0n, late: 0n, evaded: 0n, chargeBearing: 0n, charges: 0n };
  for (const fund of ledger.funds) {
    sums.charges += fund.chargesPayable(day);
    for (const item of fund.open) {
      sums.outstanding += item.outstanding;
      if (bearsCharge(item, rules, month, day)) sums.chargeBearing += item.outstanding;
      const quality = qualityAtClose(item, rules, month, day, grounds);
      if (quality === 'evaded') sums.evaded += item.outstanding;
      else if (quality !== 'not-due') sums.late += item.outstanding;
    }
  }
  return { period: fromMonthNumber(month), ...sums };
}

/** Whether late charges run on the item: past due under the daily regime; under the monthly one, in the base of the next charge. */
function bearsCharge(item: LedgerItem, rules: ChargeRules, month: number, day: number): boolean {
  if (rules.monthly.computesOn(month + 1)) return month + 1 >= item.chargedFrom;
  return day >= item.accruesFrom;
}

/**
 * How a report on the day counts an item. While interest was computed by the month, what was due on the day on which the month was closed
 * and had not come counted as late: debts of "under one month" (Decision 595/QĐ-BHXH art. 36, 37; Decision 505/QĐ-BHXH). Since then
 * what is due at the month's end is reported as not due yet (form B04-TS of Decision 366/QĐ-BHXH).
 */
function qualityAtClose(
  item: LedgerItem,
  rules: ChargeRules,
  month: number,
  day: number,
  grounds: QualityGrounds,
): LegalQuality {
  const quality = qualityOf(item, rules, day, grounds);
  const closesLate = rules.monthly.computesOn(month + 1) && day >= item.dueDay;
  return quality === 'not-due' && closesLate ? 'late' : quality;
}

function qualityOf(item: LedgerItem, rules: ChargeRules, day: number, grounds: QualityGrounds): LegalQuality {
  const { code } = qualityOn(item, rules, day, grounds);
  return code === 'settled' ? 'not-due' : code;
}

function chargesOf(ledger: Ledger, rules: ChargeRules, day: number, grounds: QualityGrounds): SurveyCharge[] {
  const charges: SurveyCharge[] = [];
  for (const fund of ledger.funds) {
    const sums = { late: { accrued: 0n, paid: 0n }, evaded: { accrued: 0n, paid: 0n } };
    for (const line of fund.monthlyLines) {
      const of = line.evaded ? sums.evaded : sums.late;
      of.accrued += line.amount;
      of.paid += line.paid;
    }
    for (const item of fund.items) {
      addChargesApart(sums, item, rules, day, () => qualityOfDays(item, rules, day, grounds));
    }
    if (sums.late.accrued > 0n) charges.push({ fund: fund.fund, on: 'late', ...sums.late });
    if (sums.evaded.accrued > 0n) charges.push({ fund: fund.fund, on: 'evaded', ...sums.evaded });
  }
  return charges;
}
