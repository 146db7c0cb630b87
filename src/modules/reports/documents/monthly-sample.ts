import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import { addMonths, lastDayOf, type Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import { AGE_BANDS } from '../domain/age-band';
import { STANDINGS, type EmployerStanding } from '../domain/employer-standing';
import type {
  ChargeCell,
  ControlTotals,
  EmployerDebt,
  MonthlyReportInput,
  PrincipalCell,
  ReportingOffice,
  TrendPoint,
} from '../domain/monthly-report-input';
import { ratioOf } from '../domain/ratio';
import { sharedList, TAKEN_MEASURES } from '../domain/measures/urging';
import { sampleMeasures, sampleNamed } from './measures-sample';

/** What a sample looks like: level of the authority, number of employers, offices under it, and month. */
export interface SampleSize {
  readonly level: 'national' | 'province' | 'commune';
  readonly employers: number;
  readonly children: number;
  readonly period: Period;
}

const SHARES: readonly (readonly [Fund, bigint])[] = [
  ['RET', 22n],
  ['SICK', 3n],
  ['HI', 4n],
  ['UI', 2n],
  ['OAD', 1n],
];

/** An invented report input, the same for the same size: for previews, tests of the templates and measurements. Not one name is real. */
export function sampleMonthlyInput(
  size: SampleSize,
): MonthlyReportInput & { readonly employers: Iterable<EmployerDebt> } {
  const control = controlTotalsOf(debts(size));
  const receivable = control.arrears * 30n + 1_000_000n;
  const children = childrenOf(size, receivable);
  const asOf = lastDayOf(size.period);
  const measures = sampleMeasures(asOf);
  return {
    authority: { code: 'MAU', name: authorityName(size.level), level: size.level, parentName: PARENTS[size.level] },
    period: size.period,
    asOf,
    knownAt: `${asOf}T16:59:59.999Z` as Instant,
    children,
    offices: new Map(children.map((child) => [child.code, child.name])),
    employers: debts(size),
    control,
    receivable: {
      broughtForward: control.arrears / 2n,
      ofYear: receivable - control.arrears / 2n,
      basis: 'Số phải thu trong năm lấy theo kế hoạch thu được giao.',
    },
    collection: {
      collected: receivable / 3n,
      plan: (receivable * 9n) / 10n,
      planReference: 'Quyết định số 00/QĐ-BHXH (dữ liệu mẫu)',
    },
    previous: previousPoints(size, control.arrears, receivable),
    assumptions: ASSUMPTIONS,
    measures,
    participants: [
      { kind: 'si-compulsory', now: 120_400, december: 119_100, yearBefore: 118_000 },
      { kind: 'hi', now: 765_000, december: null, yearBefore: 751_200 },
    ],
    named: sampleNamed(asOf, children[0]?.code ?? 'MAU', measures.month),
  };
}

const PARENTS = {
  national: null,
  province: 'Bảo hiểm xã hội Việt Nam',
  commune: 'Bảo hiểm xã hội tỉnh Mẫu',
} as const;

const ASSUMPTIONS: MonthlyReportInput['assumptions'] = [
  {
    parameter: 'daily-charge.payment-day-counts',
    validFrom: '2025-07-01' as CivilDate,
    value: 'false',
    certainty: 'assumed',
    reference: 'Chưa tìm thấy quy định về việc có tính ngày nộp tiền hay không',
  },
];

function childrenOf({ level, children }: SampleSize, receivable: Dong): ReportingOffice[] {
  if (children === 0) return [{ code: 'MAU', name: authorityName(level), receivable }];
  const share = receivable / BigInt(children);
  return Array.from({ length: children }, (_, index) => ({
    code: childCode(index),
    name: level === 'national' ? `BHXH tỉnh Mẫu ${index + 1}` : `BHXH cơ sở Mẫu ${index + 1}`,
    receivable: index === 0 ? receivable - share * BigInt(children - 1) : share,
  }));
}

function childCode(index: number): string {
  return `MAU-${String(index + 1).padStart(3, '0')}`;
}

function authorityName(level: SampleSize['level']): string {
  if (level === 'national') return 'Bảo hiểm xã hội Việt Nam';
  return level === 'province' ? 'Bảo hiểm xã hội tỉnh Mẫu' : 'Bảo hiểm xã hội cơ sở Mẫu 1';
}

function* debts(size: SampleSize): Generator<EmployerDebt> {
  for (let n = 0; n < size.employers; n += 1) yield debtNumber(n, size);
}

function debtNumber(n: number, size: SampleSize): EmployerDebt {
  const child = size.children === 0 ? 'MAU' : childCode(n % size.children);
  const workers = 3 + ((n * 37) % 211);
  const monthly = BigInt(workers) * 15_000_000n + BigInt((n * 7919) % 100_003);
  const age = (n * 13) % 7;
  const principal = principalOf(monthly, age, n);
  const charges = age < 2 ? [] : chargesOf(monthly, age);
  const arrears = principal.reduce((sum, cell) => (cell.age === null ? sum : sum + cell.amount), 0n);
  return {
    employerCode: `MA${String(n + 1).padStart(6, '0')}`,
    name: n % 50 === 7 ? `+Đơn vị "Mẫu" số ${n + 1}` : `Công ty TNHH Đơn vị Mẫu ${n + 1}`,
    address: `Số ${(n % 200) + 1}, đường Mẫu ${(n % 17) + 1}, xã Mẫu ${(n % 40) + 1}`,
    sector: String(((n * 7) % 11) + 1),
    standing: standingOf(n),
    authorityCode: child,
    childCode: child,
    workers,
    daysLate: age === 0 ? 0 : age * 31,
    daysEvaded: age >= 4 ? (age - 2) * 31 - 60 : 0,
    principal,
    charges,
    taken: sharedList(new Set(TAKEN_MEASURES.filter((_, index) => n % (index * 12 + 2) === 1))),
    chargeBearing: arrears,
    outstanding: principal.reduce((sum, cell) => sum + cell.amount, 0n),
  };
}

function standingOf(n: number): EmployerStanding {
  return n % 9 === 4 ? (STANDINGS[((n / 9) % STANDINGS.length) | 0] ?? 'active') : 'active';
}

function principalOf(monthly: Dong, age: number, n: number): PrincipalCell[] {
  return SHARES.flatMap(([fund, share]) => {
    const amount = (monthly * share) / 100n;
    const cells: PrincipalCell[] = [{ fund, quality: 'not-due', age: null, amount }];
    const band = AGE_BANDS[Math.min(age - 1, AGE_BANDS.length - 1)];
    if (band && age > 0) {
      const quality = age >= 4 ? 'evaded' : n % 41 === 5 ? 'late-not-evaded' : 'late';
      cells.push({ fund, quality, age: band, amount: amount * BigInt(age) });
    }
    return cells;
  });
}

function chargesOf(monthly: Dong, age: number): ChargeCell[] {
  return SHARES.map(([fund, share]) => {
    const accrued = (monthly * share * BigInt(age * 3)) / 10_000n;
    return { fund, on: age >= 4 ? 'evaded' : 'late', accrued, paid: age === 3 ? accrued / 4n : 0n };
  });
}

/** The control totals of invented employers, which no query has summed. */
export function controlTotalsOf(employers: Iterable<EmployerDebt>): ControlTotals {
  const control = { outstanding: 0n, arrears: 0n, charges: 0n };
  for (const debt of employers) {
    for (const cell of debt.principal) {
      control.outstanding += cell.amount;
      if (cell.age !== null) control.arrears += cell.amount;
    }
    for (const charge of debt.charges) control.charges += charge.accrued - charge.paid;
  }
  return control;
}

function previousPoints({ period, employers }: SampleSize, arrears: Dong, receivable: Dong): TrendPoint[] {
  return Array.from({ length: 12 }, (_, index) => {
    const back = index + 1;
    const then = (arrears * BigInt(100 + ((back * 29) % 23) - 6)) / 100n;
    return {
      period: addMonths(period, -back),
      employersInArrears: Math.round(employers * 0.8) + back,
      workersAffected: employers * 90 + back * 31,
      arrears: Number(then),
      late: Number((then * 6n) / 10n),
      evaded: Number(then - (then * 6n) / 10n),
      chargeBearing: Number((then * 8n) / 10n),
      charges: Number(then / 50n),
      overdue: ratioOf(then, receivable),
      chargeBearingRate: ratioOf((then * 8n) / 10n, receivable),
    };
  });
}
