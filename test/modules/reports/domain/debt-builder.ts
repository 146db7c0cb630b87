import type { CivilDate } from '../../../../src/kernel/civil-date';
import type { Instant } from '../../../../src/kernel/instant';
import type { Period } from '../../../../src/kernel/period';
import type { EmployerDebt, MonthlyReportInput } from '../../../../src/modules/reports/domain/monthly-report-input';
import { noMeasures } from '../../../../src/modules/reports/documents/measures-sample';

/** An employer that owes nothing, with what the test changes. `outstanding` follows from `principal` unless it is given. */
export function anEmployer(changes: Partial<EmployerDebt> = {}): EmployerDebt {
  const principal = changes.principal ?? [];
  return {
    employerCode: 'E1',
    name: 'Đơn vị thử',
    address: 'Số 1, đường Thử',
    sector: '3',
    standing: 'active',
    authorityCode: 'X1',
    childCode: 'X1',
    workers: 10,
    daysLate: 0,
    daysEvaded: 0,
    principal,
    charges: [],
    taken: [],
    chargeBearing: 0n,
    outstanding: principal.reduce((sum, cell) => sum + cell.amount, 0n),
    ...changes,
  };
}

/** A report input for employers, with control totals that follow from them unless given. */
export function anInput(
  employers: readonly EmployerDebt[],
  changes: Partial<MonthlyReportInput> = {},
): MonthlyReportInput {
  const control = { outstanding: 0n, arrears: 0n, charges: 0n };
  for (const debt of employers) {
    for (const cell of debt.principal) {
      control.outstanding += cell.amount;
      if (cell.quality !== 'not-due') control.arrears += cell.amount;
    }
    for (const charge of debt.charges) control.charges += charge.accrued - charge.paid;
  }
  return {
    authority: { code: 'X', name: 'Bảo hiểm xã hội tỉnh X', level: 'province', parentName: 'Bảo hiểm xã hội Việt Nam' },
    period: '2026-03' as Period,
    asOf: '2026-03-31' as CivilDate,
    knownAt: '2026-04-01T00:00:00.000Z' as Instant,
    children: [
      { code: 'X1', name: 'BHXH cơ sở 1', receivable: null },
      { code: 'X2', name: 'BHXH cơ sở 2', receivable: null },
    ],
    offices: new Map([['X1', 'BHXH cơ sở 1']]),
    employers,
    control,
    receivable: { broughtForward: 0n, ofYear: 1_000_000_000n, basis: 'Kế hoạch thu.' },
    collection: { collected: 0n, plan: null, planReference: null },
    previous: [],
    assumptions: [],
    measures: noMeasures(changes.asOf ?? ('2026-03-31' as CivilDate)),
    named: [],
    ...changes,
  };
}
