import { InvariantError } from '../../../kernel/invariant';
import { arrearsOf, blockOfRow, chargesOf, chargesOnlyOf } from './b03';
import type { B04Line } from './b04';
import type { CrossCheck } from './cross-check';
import { FORM_FUNDS } from './debt-cells';
import type { DebtSummary } from './debt-summary';
import type { B03Row, MonthlyReportData } from './monthly-report-data';
import { measureChecks } from './measures/measure-checks';
import type { ControlTotals } from './monthly-report-input';

const FIGURES = [
  'employers',
  'workers',
  'employersInArrears',
  'workersAffected',
  'notDue',
  'late',
  'evaded',
  'charges',
] as const;

/**
 * Checks that a report agrees with itself and with sums made elsewhere, on every path to the same figure.
 * @throws InvariantError whose message names the first disagreement and whose facts list all of them.
 */
export function assertReconciled(data: MonthlyReportData, control?: ControlTotals): void {
  const failed = [...internalChecks(data), ...(control ? controlChecks(data, control) : [])]
    .filter((check) => check.left !== check.right)
    .map((check) => ({ ...check, difference: check.left - check.right }));
  const first = failed[0];
  if (first) {
    throw new InvariantError(
      `The report does not add up: ${first.name}: ${first.left} against ${first.right}, difference ${first.difference}`,
      { disagreements: failed },
    );
  }
}

function internalChecks(data: MonthlyReportData): CrossCheck[] {
  const { totals } = data;
  const groups: readonly (readonly [name: string, parts: readonly DebtSummary[]])[] = [
    ['sectors', data.bySector.map((line) => line.summary)],
    ['offices', data.byChild.map((line) => line.summary)],
    ['statuses', data.byStanding.map((line) => line.summary)],
    ['lines of B04-TS', data.b04.filter((line) => line.kind === 'line').map((line) => line.summary)],
    ['total of B04-TS', data.b04.filter((line) => line.kind === 'total').map((line) => line.summary)],
  ];
  return [
    ...groups.flatMap(([name, parts]) => groupChecks(name, parts, totals)),
    ...fundChecks(totals),
    ...ageChecks(data),
    ...rowChecks(data),
    ...headlineChecks(data),
    ...comparisonChecks(data),
    ...countChecks(data),
    ...measureChecks(data),
  ];
}

/** Employers in arrears are one number on every form; those with charges only are another. */
function countChecks({ totals, b03, b04, b10 }: MonthlyReportData): CrossCheck[] {
  const found = chargesOnlyOf(b03.rows);
  const inSection = (key: string): B04Line | undefined => b04.find((line) => line.key === key);
  const { employers, workers, charges } = totals.chargesOnly ?? found;
  return [
    ...(['I.2', 'I.3'] as const).map((key) => ({
      name: `employers of line ${key} of B04-TS are in arrears`,
      left: inSection(key)?.summary.employers ?? 0,
      right: inSection(key)?.summary.employersInArrears ?? 0,
    })),
    {
      name: 'employers of B10-TS = employers in arrears',
      left: b10.reduce((sum, line) => sum + line.employers, 0),
      right: totals.employersInArrears,
    },
    {
      name: 'evading employers of B10-TS = rows of B03-TS with evaded principal',
      left: b10.reduce((sum, line) => sum + line.evaded, 0),
      right: b03.rows.filter((row) => blockOfRow(row, 2) > 0).length,
    },
    { name: 'rows of B03-TS with charges only', left: found.employers, right: employers },
    { name: 'workers of rows with charges only', left: found.workers, right: workers },
    { name: 'charges of rows with charges only', left: found.charges, right: charges },
  ];
}

function headlineChecks({ totals, rates }: MonthlyReportData): CrossCheck[] {
  return [
    { name: 'outstanding is not due + arrears', left: totals.notDue + totals.arrears, right: totals.outstanding },
    {
      name: 'charges unpaid are accrued − paid',
      left: totals.chargesAccrued - totals.chargesPaid,
      right: totals.charges,
    },
    { name: 'numerator of the overdue rate is the arrears', left: rates.overdue.numerator, right: totals.arrears },
    { name: 'numerator of the charge-bearing rate', left: rates.chargeBearing.numerator, right: totals.chargeBearing },
  ];
}

function groupChecks(name: string, parts: readonly DebtSummary[], whole: DebtSummary): CrossCheck[] {
  return FIGURES.map((figure) => ({
    name: `sum of the ${name} = whole, ${figure}`,
    left: parts.reduce((sum, part) => sum + part[figure], 0),
    right: whole[figure],
  }));
}

function fundChecks(totals: MonthlyReportData['totals']): CrossCheck[] {
  const sum = (amounts: Readonly<Record<string, number>>): number => Object.values(amounts).reduce((a, b) => a + b, 0);
  const { funds } = totals;
  return [
    { name: 'funds = not due', left: sum(funds.notDue), right: totals.notDue },
    { name: 'funds = late', left: sum(funds.late), right: totals.late },
    { name: 'funds = evaded', left: sum(funds.evaded), right: totals.evaded },
    { name: 'funds = charges', left: sum(funds.chargesLate) + sum(funds.chargesEvaded), right: totals.charges },
    ...FORM_FUNDS.map((fund) => ({
      name: `charges accrued − paid of ${fund} = unpaid`,
      left: totals.chargesByFund[fund].accrued - totals.chargesByFund[fund].paid,
      right: funds.chargesLate[fund] + funds.chargesEvaded[fund],
    })),
  ];
}

function ageChecks(data: MonthlyReportData): CrossCheck[] {
  const sum = (figure: 'late' | 'lateNotEvaded' | 'evaded' | 'total' | 'employers'): number =>
    data.byAge.reduce((total, line) => total + line[figure], 0);
  return [
    { name: 'ages = late', left: sum('late') + sum('lateNotEvaded'), right: data.totals.late },
    { name: 'ages = late, not deemed evaded', left: sum('lateNotEvaded'), right: data.totals.lateNotEvaded },
    { name: 'ages = evaded', left: sum('evaded'), right: data.totals.evaded },
    { name: 'ages = arrears', left: sum('total'), right: data.totals.arrears },
    {
      name: 'employers by oldest debt = employers in arrears',
      left: sum('employers'),
      right: data.totals.employersInArrears,
    },
  ];
}

function rowChecks(data: MonthlyReportData): CrossCheck[] {
  const { rows } = data.b03;
  const sum = (of: (row: B03Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const { totals } = data;
  return [
    { name: 'rows of B03-TS = late', left: sum((row) => blockOfRow(row, 1)), right: totals.late },
    { name: 'rows of B03-TS = evaded', left: sum((row) => blockOfRow(row, 2)), right: totals.evaded },
    { name: 'rows of B03-TS = charges', left: sum(chargesOf), right: totals.charges },
    ...data.byAge.map((line, index) => ({
      name: `rows of B03-TS = arrears aged ${line.band}`,
      left: sum((row) => row.ages[index] ?? 0),
      right: line.total,
    })),
    { name: 'rows of B03-TS = charge-bearing', left: sum((row) => row.chargeBearing), right: totals.chargeBearing },
    {
      name: 'rows of B03-TS in arrears',
      left: sum((row) => (arrearsOf(row) > 0 ? 1 : 0)),
      right: totals.employersInArrears,
    },
  ];
}

function comparisonChecks(data: MonthlyReportData): CrossCheck[] {
  return [data.monthBefore, data.yearBefore].flatMap((comparison) =>
    comparison === null
      ? []
      : [
          {
            name: `change since ${comparison.period} = difference of the arrears`,
            left: comparison.arrears.before + comparison.arrears.difference,
            right: data.totals.arrears,
          },
        ],
  );
}

function controlChecks({ totals }: MonthlyReportData, control: ControlTotals): CrossCheck[] {
  return [
    {
      name: 'employers read = control total, outstanding',
      left: totals.outstanding,
      right: Number(control.outstanding),
    },
    { name: 'employers read = control total, arrears', left: totals.arrears, right: Number(control.arrears) },
    { name: 'employers read = control total, charges', left: totals.charges, right: Number(control.charges) },
  ];
}
