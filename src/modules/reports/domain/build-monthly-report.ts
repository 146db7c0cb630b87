import { toJsonInteger } from '../../../kernel/money';
import { assertReconciled } from './reconcile';
import type { CollectionFigures, MonthlyReportData, ReceivableFigures } from './monthly-report-data';
import type {
  AuthorityLevel,
  MonthlyReportInput,
  TrendPoint,
  YearCollection,
  YearReceivable,
} from './monthly-report-input';
import { ReportSums } from './report-sums';
import { ratioOf } from './ratio';
import { comparisonWith, trendOf } from './trend';

/** Debtors named in the summary where the input does not say how many. */
export const DEFAULT_TOP_DEBTORS = 20;

const FORM_OF: Readonly<Record<AuthorityLevel, 'a' | 'b' | 'c'>> = {
  commune: 'a',
  district: 'a',
  province: 'b',
  national: 'c',
};

/**
 * Makes the monthly debt report of one authority. The order of the employers changes nothing; they are read once.
 * @throws InvariantError that names the sums and their difference where anything does not add up.
 */
export async function buildMonthlyReport(input: MonthlyReportInput): Promise<MonthlyReportData> {
  const sums = new ReportSums(input.children);
  for await (const debt of input.employers) sums.add(debt);
  const figures = figuresOf(input, sums);
  const now = trendPointOf(figures);
  const trend = trendOf(now, input.previous);
  const data: MonthlyReportData = {
    ...figures,
    trend,
    monthBefore: comparisonWith(now, trend, 1),
    yearBefore: comparisonWith(now, trend, 12),
  };
  assertReconciled(data, input.control);
  return data;
}

/** Everything of the report that needs no other month. */
function figuresOf(
  input: MonthlyReportInput,
  sums: ReportSums,
): Omit<MonthlyReportData, 'trend' | 'monthBefore' | 'yearBefore'> {
  const totals = sums.totals();
  const receivable = receivableOf(input.receivable);
  const denominator = BigInt(receivable.total);
  const rates = {
    overdue: ratioOf(BigInt(totals.arrears), denominator),
    chargeBearing: ratioOf(BigInt(totals.chargeBearing), denominator),
  };
  return {
    kind: 'monthly',
    shape: 3,
    participants: input.participants ?? [],
    authority: input.authority,
    period: input.period,
    asOf: input.asOf,
    knownAt: input.knownAt,
    form: FORM_OF[input.authority.level],
    totals,
    byAge: sums.byAge(),
    byStanding: sums.byStanding(),
    bySector: sums.bySector(),
    byChild: sums.byChild(input.authority.code),
    receivable,
    rates,
    collection: collectionOf(input.collection),
    measures: input.measures,
    b10: sums.b10(input.authority.code),
    named: input.named,
    b04: sums.b04.list(),
    b03: sums.b03.list(input.offices),
    topDebtors: sums.b03.largest(input.topDebtors ?? DEFAULT_TOP_DEBTORS),
    assumptions: input.assumptions,
    ...notComputedOf(input),
  };
}

/** Absent where there are none: reports made before this was told stay what they are. */
function notComputedOf({ notComputed = [] }: MonthlyReportInput): Pick<MonthlyReportData, 'notComputed'> {
  if (notComputed.length === 0) return {};
  return { notComputed: notComputed.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** The headline figures that later reports compare themselves with. */
export function trendPointOf(report: Pick<MonthlyReportData, 'period' | 'totals' | 'rates'>): TrendPoint {
  const { totals, rates } = report;
  return {
    period: report.period,
    employersInArrears: totals.employersInArrears,
    workersAffected: totals.workersAffected,
    arrears: totals.arrears,
    late: totals.late,
    evaded: totals.evaded,
    chargeBearing: totals.chargeBearing,
    charges: totals.charges,
    overdue: rates.overdue,
    chargeBearingRate: rates.chargeBearing,
  };
}

function receivableOf({ broughtForward, ofYear, basis }: YearReceivable): ReceivableFigures {
  return {
    broughtForward: toJsonInteger(broughtForward),
    ofYear: toJsonInteger(ofYear),
    total: toJsonInteger(broughtForward + ofYear),
    basis,
  };
}

function collectionOf({ collected, plan, planReference }: YearCollection): CollectionFigures {
  return {
    collected: toJsonInteger(collected),
    plan: plan === null ? null : toJsonInteger(plan),
    planReference,
    rate: plan === null ? null : ratioOf(collected, plan),
  };
}
