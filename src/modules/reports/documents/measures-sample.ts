import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { countMeasures, countReferrals } from '../domain/measures/count-measures';
import type { Measure } from '../domain/measures/measure-events';
import type { MeasureFigures, MeasureSpan, MeasuresReport, NamedEmployer } from '../domain/measures/measure-figures';
import { spansAt } from '../domain/measures/measure-spans';

/** A report in whose year nothing was done. */
export function noMeasures(asOf: CivilDate): MeasuresReport {
  const spans = spansAt(asOf);
  const nothing = (name: MeasureSpan): MeasureFigures =>
    countMeasures(spans[name], [], { count: 0, employers: 0 }, () => 0n);
  return {
    month: nothing('month'),
    yearToDate: nothing('yearToDate'),
    monthBefore: null,
    yearBefore: null,
    yearToDateBefore: null,
    referralsToDate: nothing('yearToDate').referrals,
  };
}

/** Invented measures of a year that make every line of the report's table appear. */
export function sampleMeasures(asOf: CivilDate): MeasuresReport {
  const spans = spansAt(asOf);
  const measures = [...measuresBefore(asOf, 20, 1_000), ...measuresBefore(addDays(asOf, -365), 9, 5_000)];
  const recoveredOf = (id: number): Dong => (id % 10 === 3 ? 90_000_000n : id % 10 === 8 ? 25_000_000n : 0n);
  const figures = (name: MeasureSpan): MeasureFigures => {
    const letters = name.startsWith('yearTo') ? 900 : 150;
    return countMeasures(spans[name], measures, { count: letters, employers: letters - 20 }, recoveredOf);
  };
  return {
    month: figures('month'),
    yearToDate: figures('yearToDate'),
    monthBefore: figures('monthBefore'),
    yearBefore: figures('yearBefore'),
    yearToDateBefore: figures('yearToDateBefore'),
    referralsToDate: countReferrals({ from: addDays(asOf, -3_000), to: asOf }, measures, recoveredOf),
  };
}

/** Every fifth day before a day, one employer through all measures. */
function measuresBefore(day: CivilDate, employers: number, firstId: number): Measure[] {
  return Array.from({ length: employers }, (_, n) => n).flatMap((n) =>
    courseOf(n, addDays(day, -5 * n), firstId + n * 10),
  );
}

function courseOf(n: number, on: CivilDate, id: number): Measure[] {
  const at = (step: number) => ({ id: id + step, caseId: id, employerId: id, on });
  const established = 120_000_000n + BigInt(n) * 1_000_003n;
  const fine = { amount: 45_000_000n + BigInt(n) * 500_000n, form: n % 7 === 6 ? 'warning' : 'fine' };
  return [
    { ...at(1), kind: 'check-plan-listed' },
    { ...at(2), kind: 'check-decided', form: n % 3 === 0 ? 'unscheduled-check' : 'planned-check' },
    { ...at(3), kind: 'check-concluded', checkId: id + 2, outcome: 'unpaid', established },
    n % 4 === 1
      ? { ...at(4), kind: 'fine-recommended', officer: 'provincial-committee-chairman' }
      : { ...at(4), kind: 'fine-decided', officer: n % 5 === 4 ? 'vss-director' : 'provincial-vss-director', ...fine },
    ...(n % 4 === 1
      ? [
          {
            ...at(5),
            kind: 'committee-answered',
            recommendationId: id + 4,
            answer: 'fined',
            officer: null,
            amount: 80_000_000n,
          } as const,
        ]
      : []),
    { ...at(6), kind: 'published', month: on.slice(0, 7), amount: established, workers: 12 + n },
    ...(n % 6 === 0 ? [{ ...at(7), kind: 'publication-removed', month: on.slice(0, 7) } as const] : []),
    ...(n % 5 === 2 ? [{ ...at(8), kind: 'referral-sent', arrears: established } as const] : []),
    ...(n % 10 === 7 ? [{ ...at(9), kind: 'prosecution-instituted', referralId: id + 8 } as const] : []),
  ];
}

/** Rows of form D15-TS for the employers that the sample named in its month. */
export function sampleNamed(asOf: CivilDate, child: string, { named }: MeasureFigures): NamedEmployer[] {
  return Array.from({ length: named.employers }, (_, n) => ({
    code: `MA${String(n + 1).padStart(6, '0')}`,
    name: `Công ty TNHH Đơn vị Mẫu ${n + 1}`,
    address: `Số ${n + 1}, đường Mẫu 1, xã Mẫu ${n + 1}`,
    child,
    workers: 12 + n,
    amount: Number(120_000_000n + BigInt(n) * 1_000_003n),
    month: asOf.slice(0, 7),
    publishedOn: addDays(asOf, -5 * n),
    removedOn: n === 0 ? asOf : null,
  })).toSorted((a, b) => b.amount - a.amount);
}
