import type { CivilDate } from '../../../kernel/civil-date';
import { toJsonInteger, type Dong } from '../../../kernel/money';
import { fromMonthNumber, periodOf, toMonthNumber, type Period } from '../../../kernel/period';
import type { Assumption, MonthTotals, Survey } from '../../arrears/arrears.api';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { TrendPoint } from './monthly-report-data';
import type { ControlTotals, YearCollection, YearReceivable } from './monthly-report-input';
import { ratioOf } from './ratio';

interface MonthSums {
  employers: number;
  workers: number;
  outstanding: Dong;
  late: Dong;
  evaded: Dong;
  chargeBearing: Dong;
  charges: Dong;
  assessed: Dong;
}

const NOTHING: MonthSums = {
  employers: 0,
  workers: 0,
  outstanding: 0n,
  late: 0n,
  evaded: 0n,
  chargeBearing: 0n,
  charges: 0n,
  assessed: 0n,
};

/** Sums over all employers of an authority, debtors or not, that the report's rates and comparisons need. */
export class PortfolioSums {
  private readonly months = new Map<string, MonthSums>();
  private readonly ofChildren = new Map<string, Map<string, MonthSums>>();
  private readonly assumed = new Map<string, Assumption>();
  private collected = 0n;

  constructor(private readonly asOf: CivilDate) {}

  /** Adds one employer. */
  add(facts: EmployerFacts, found: Survey, childCode: string): void {
    const ofChild = this.ofChildren.get(childCode) ?? new Map<string, MonthSums>();
    this.ofChildren.set(childCode, ofChild);
    for (const months of [this.months, ofChild]) {
      for (const totals of found.months) addMonth(months, totals, facts);
      for (const { period, amount } of found.assessed) sumsOf(months, period).assessed += amount;
    }
    this.collected += collectedInYear(facts, this.asOf);
    for (const assumption of found.assumptions)
      this.assumed.set(`${assumption.parameter} ${assumption.validFrom}`, assumption);
  }

  /** The authority's totals, summed apart from the report's rows. */
  get control(): ControlTotals {
    const now = this.months.get(periodOf(this.asOf)) ?? NOTHING;
    return { outstanding: now.outstanding, arrears: now.late + now.evaded, charges: now.charges };
  }

  /** What is to be collected in the year of the report. */
  get receivable(): YearReceivable {
    const { broughtForward, ofYear } = receivableAt(this.months, periodOf(this.asOf));
    const year = this.asOf.slice(0, 4);
    return {
      broughtForward,
      ofYear,
      basis: `Số phải đóng đã phát sinh của năm ${year} cộng dự kiến các tháng còn lại, lấy bằng số phát sinh của tháng gần nhất.`,
    };
  }

  /** A child's receivable with debt brought forward; null where it has none. */
  receivableOf(childCode: string): Dong | null {
    const months = this.ofChildren.get(childCode);
    if (!months) return null;
    const { broughtForward, ofYear } = receivableAt(months, periodOf(this.asOf));
    return broughtForward + ofYear;
  }

  /** Money received since 1 January, beside the plan of the year. Read when the pass is over. */
  collectionAgainst(plan: { readonly amount: Dong; readonly reference: string } | null): YearCollection {
    const sums = (): Dong => this.collected;
    return {
      get collected() {
        return sums();
      },
      plan: plan?.amount ?? null,
      planReference: plan?.reference ?? null,
    };
  }

  /** Assumed parameters in use, each once. */
  get assumptions(): Assumption[] {
    return [...this.assumed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, assumption]) => assumption);
  }

  /** Headline figures at the end of the twelve months before, as the facts known now give them. */
  trendBefore(period: Period): TrendPoint[] {
    const last = toMonthNumber(period);
    return Array.from({ length: 12 }, (_, i) => fromMonthNumber(last - 12 + i))
      .filter((month) => (this.months.get(month)?.outstanding ?? 0n) > 0n)
      .map((month) => this.trendPoint(month));
  }

  private trendPoint(month: Period): TrendPoint {
    const sums = this.months.get(month) ?? NOTHING;
    const { broughtForward, ofYear } = receivableAt(this.months, month);
    const arrears = sums.late + sums.evaded;
    return {
      period: month,
      employersInArrears: sums.employers,
      workersAffected: sums.workers,
      arrears: toJsonInteger(arrears),
      late: toJsonInteger(sums.late),
      evaded: toJsonInteger(sums.evaded),
      chargeBearing: toJsonInteger(sums.chargeBearing),
      charges: toJsonInteger(sums.charges),
      overdue: ratioOf(arrears, broughtForward + ofYear),
      chargeBearingRate: ratioOf(sums.chargeBearing, broughtForward + ofYear),
    };
  }
}

/** Workers insured in the latest period up to a month (`YYYY-MM`); funds may differ, the largest counts. */
export function workersAt(facts: EmployerFacts, month: string): number {
  let latest = '';
  let workers = 0;
  for (const fact of facts.assessments) {
    if (fact.period > month || fact.period < latest) continue;
    if (fact.period > latest) workers = 0;
    latest = fact.period;
    workers = Math.max(workers, fact.workers ?? 0);
  }
  return workers;
}

function addMonth(months: Map<string, MonthSums>, totals: MonthTotals, facts: EmployerFacts): void {
  const sums = sumsOf(months, totals.period);
  sums.outstanding += totals.outstanding;
  sums.late += totals.late;
  sums.evaded += totals.evaded;
  sums.chargeBearing += totals.chargeBearing;
  sums.charges += totals.charges;
  if (totals.late + totals.evaded === 0n) return;
  sums.employers += 1;
  sums.workers += workersAt(facts, totals.period);
}

function sumsOf(months: Map<string, MonthSums>, month: string): MonthSums {
  const sums = months.get(month) ?? { ...NOTHING };
  months.set(month, sums);
  return sums;
}

/** Principal unpaid at the end of the year before, and the year's own: assessed so far, the rest of the year like the latest month. */
function receivableAt(months: ReadonlyMap<string, MonthSums>, month: Period): { broughtForward: Dong; ofYear: Dong } {
  const year = Number(month.slice(0, 4));
  const last = toMonthNumber(month);
  const first = year * 12;
  let ofYear = 0n;
  let latest = 0n;
  let latestMonth = first - 1;
  for (let n = first; n <= last; n += 1) {
    const assessed = months.get(fromMonthNumber(n))?.assessed ?? 0n;
    ofYear += assessed;
    if (assessed === 0n) continue;
    latest = assessed;
    latestMonth = n;
  }
  // Months that have passed but are not assessed yet are still to come in, like those that have not begun.
  ofYear += latest * BigInt(first + 11 - latestMonth);
  return { broughtForward: months.get(`${year - 1}-12`)?.outstanding ?? 0n, ofYear };
}

function collectedInYear(facts: EmployerFacts, asOf: CivilDate): Dong {
  const from = `${asOf.slice(0, 4)}-01-01`;
  const reversed = new Set(facts.adjustments.map((fact) => fact.reversesReceiptNo));
  // Credit that was paid back has not been collected.
  const paidBack = facts.refunds
    .filter((fact) => fact.paidOn >= from && fact.paidOn <= asOf)
    .reduce((sum, fact) => sum + fact.amount, 0n);
  return facts.payments
    .filter((fact) => fact.receivedOn >= from && fact.receivedOn <= asOf && !reversed.has(fact.receiptNo))
    .reduce((sum, fact) => sum + fact.amount, -paidBack);
}
