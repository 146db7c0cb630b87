import { arrearsOf } from '../b03';
import type { CrossCheck } from '../cross-check';
import type { MonthlyReportData } from '../monthly-report-data';
import { MEASURE_SPANS, type MeasureFigures } from './measure-figures';
import { TAKEN_MEASURES } from './urging';

/** Every other way to the figures of measures and of form B10-TS. */
export function measureChecks(data: MonthlyReportData): CrossCheck[] {
  const spans = MEASURE_SPANS.flatMap((name) => {
    const figures = data.measures[name];
    return figures === null ? [] : spanChecks(name, figures);
  });
  return [
    ...spans,
    ...urgingChecks(data),
    {
      name: 'rows of D15-TS = named in the month',
      left: data.named.length,
      right: data.measures.month.named.employers,
    },
    {
      name: 'rows of D15-TS = amount named in the month',
      left: data.named.reduce((sum, { amount }) => sum + amount, 0),
      right: data.measures.month.named.amount,
    },
  ];
}

function spanChecks(span: string, { checks, fines }: MeasureFigures): CrossCheck[] {
  const sum = (of: 'fines' | 'warnings' | 'amount'): number => fines.byOfficer.reduce((all, line) => all + line[of], 0);
  return [
    {
      name: `${span}: planned + unscheduled = checks`,
      left: checks.planned.count + checks.unscheduled.count,
      right: checks.count,
    },
    { name: `${span}: numerator of the recovery rate`, left: checks.recovery.numerator, right: checks.recovered },
    { name: `${span}: denominator of the recovery rate`, left: checks.recovery.denominator, right: checks.established },
    {
      name: `${span}: recovered beyond what was established`,
      left: Math.max(0, checks.recovered - checks.established),
      right: 0,
    },
    { name: `${span}: fines by officer = fines`, left: sum('fines'), right: fines.fines },
    { name: `${span}: warnings by officer = warnings`, left: sum('warnings'), right: fines.warnings },
    { name: `${span}: amounts by officer = amount of the fines`, left: sum('amount'), right: fines.amount },
  ];
}

function urgingChecks({ b10, b03, totals }: MonthlyReportData): CrossCheck[] {
  const sum = (of: 'employers' | 'late' | 'evaded' | (typeof TAKEN_MEASURES)[number]): number =>
    b10.reduce((all, line) => all + line[of], 0);
  const inArrears = b03.rows.filter((row) => arrearsOf(row) > 0);
  return [
    { name: 'lines of B10-TS = employers in arrears', left: sum('employers'), right: totals.employersInArrears },
    {
      name: 'late + evaded of B10-TS = employers in arrears',
      left: sum('late') + sum('evaded'),
      right: totals.employersInArrears,
    },
    ...TAKEN_MEASURES.map((measure) => ({
      name: `rows of B03-TS = lines of B10-TS, ${measure}`,
      left: inArrears.filter(({ taken }) => taken.includes(measure)).length,
      right: sum(measure),
    })),
  ];
}
