import type { CivilDate } from '../../../kernel/civil-date';
import { divideHalfUp, type Dong } from '../../../kernel/money';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import { firstDayOf, periodsBetween, type Period } from '../../../kernel/period';
import { baseOfWorkers, combinedRate, type ContributionFund, type WagesOfWorkers } from '../../../law/contribution';
import { findingDates } from '../../../law/enforcement/checks/finding-dates';
import { FUNDS, type Fund } from '../../../law/fund';
import type { LawBook } from '../../../law/law-book';
import type { StatementItem } from '../../arrears/domain/statement';
import type { FindingStarts } from '../../contributions/domain/facts';
import type { Finding } from './check-events';

/** A line of a finding as the team writes it: the same in every month from `from` to `to`. */
export interface FoundLine {
  /** `all`: RET, SICK, HI, UI and OAD, each by its rate on the wages. */
  readonly fund: Fund | 'all';
  readonly from: Period;
  readonly to: Period;
  readonly workers: number;
  /** Missing contribution of one month; null: by the rate of the fund on the wages. */
  readonly monthlyAmount: Dong | null;
  /** Wages of one month on which nothing was declared. */
  readonly monthlyWages: Dong | null;
}

/** What a check found, before it is put into figures. */
export interface FoundMatter {
  readonly finding: Finding;
  readonly foundOn: CivilDate;
  /** Day from which unregistered workers had to be covered; null: the first day of each line. */
  readonly coveredFrom: CivilDate | null;
  readonly lines: readonly FoundLine[];
}

/** What was found for one month of a fund; starts where it had not been registered. */
export interface FoundPeriod {
  readonly period: Period;
  readonly workers: number;
  readonly amount: Dong;
  readonly starts: FindingStarts | null;
}

/** A finding in one fund, in figures. */
export interface FoundInFund {
  readonly fund: Fund;
  readonly periods: readonly FoundPeriod[];
}

const ALL: readonly Fund[] = ['HI', 'UI', 'OAD', 'RET', 'SICK'];

/**
 * Puts a finding into figures, fund by fund and month by month; months without an amount are left out.
 * @param methodOf how the employer paid for a month: due dates of months gone by are those of then
 */
export function foundAmounts(
  law: LawBook,
  matter: FoundMatter,
  methodOf: (period: Period) => PaymentMethod,
  items: readonly StatementItem[],
): FoundInFund[] {
  return FUNDS.flatMap((fund) => {
    const lines = matter.lines.filter(
      (line) => line.fund === fund || (line.fund === 'all' && coveredByAll(fund, matter)),
    );
    const periods = lines.flatMap((line) => periodsOf(law, matter, methodOf, items, fund, line));
    const found = periods.filter(({ amount }) => amount > 0n).toSorted((a, b) => (a.period < b.period ? -1 : 1));
    return found.length === 0 ? [] : [{ fund, periods: found }];
  });
}

/** Registered arrears may stand under SI as well; what is newly found is told apart. */
function coveredByAll(fund: Fund, { finding }: FoundMatter): boolean {
  return ALL.includes(fund) || finding === 'unpaid';
}

function periodsOf(
  law: LawBook,
  { finding, foundOn, coveredFrom }: FoundMatter,
  methodOf: (period: Period) => PaymentMethod,
  items: readonly StatementItem[],
  fund: Fund,
  { from, to, workers, monthlyAmount, monthlyWages }: FoundLine,
): FoundPeriod[] {
  const first = coveredFrom ?? firstDayOf(from);
  const wagesOf = (wages: Dong | null): WagesOfWorkers => ({
    wages: wages ?? 0n,
    workers,
    hasFloor: finding === 'unregistered',
  });
  return periodsBetween(from, to).map((period) => {
    if (finding === 'unpaid') {
      return { period, workers, amount: monthlyAmount ?? unpaidOf(items, fund, period), starts: null };
    }
    const about = { period, paymentMethod: methodOf(period), foundOn };
    const dates = findingDates(
      law,
      finding === 'unregistered' ? { ...about, kind: finding, coveredFrom: first } : { ...about, kind: 'wage-too-low' },
    );
    const starts = { lateFrom: dates.chargesFrom, evadedFrom: dates.evadedFrom };
    return { period, workers, amount: monthlyAmount ?? onWages(law, fund, period, wagesOf(monthlyWages)), starts };
  });
}

/** What is registered, past its due date and unpaid of a fund and month; what checks have found is not registered. */
export function unpaidOf(items: readonly StatementItem[], fund: Fund, period: Period): Dong {
  return items
    .filter((item) => item.fund === fund && item.period === period && item.findingNo === undefined)
    .filter((item) => item.quality !== 'not-due')
    .reduce((sum, item) => sum + item.outstanding, 0n);
}

/** Both shares of a month's contribution on wages within floor and caps, rounded half-up; SI is RET and SICK together. */
function onWages(law: LawBook, fund: Fund, period: Period, wages: WagesOfWorkers): Dong {
  const parts: readonly ContributionFund[] = fund === 'SI' ? ['RET', 'SICK'] : [fund];
  return parts.reduce((sum, each) => {
    const { numerator, denominator } = combinedRate(law, each, period);
    return sum + divideHalfUp(baseOfWorkers(law, each, period, wages) * numerator, denominator);
  }, 0n);
}
