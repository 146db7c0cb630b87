import type { CivilDate } from '../../../kernel/civil-date';
import type { Survey } from '../../arrears/arrears.api';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { RegisteredEmployer } from '../../employers/employers.api';
import { ageBandOf } from './age-band';
import { UNABLE_STATUSES, OPERATING_STATUSES, type EmployerStanding } from './employer-standing';
import type { EmployerDebt } from './monthly-report-input';
import { workersAt } from './portfolio-sums';

/** One employer as a row of the report; undefined where nothing of it is unpaid and no charge ever arose. Amounts in đồng. */
export function employerDebt(
  employer: RegisteredEmployer,
  authorityCode: string,
  childCode: string,
  facts: EmployerFacts,
  found: Survey,
  asOf: CivilDate,
): Omit<EmployerDebt, 'taken'> | undefined {
  // Charges that have been paid in full count among those accrued and recovered.
  if (found.items.length === 0 && found.charges.length === 0) return undefined;
  const longest = (quality: 'late' | 'evaded'): number =>
    Math.max(
      0,
      ...found.items
        .filter((item) => (item.quality === 'evaded') === (quality === 'evaded') && item.quality !== 'not-due')
        .map((item) => item.daysLate),
    );
  return {
    employerCode: employer.code,
    name: employer.name,
    address: employer.address,
    sector: employer.sector,
    standing: standingOf(employer.status),
    authorityCode,
    childCode,
    workers: workersAt(facts, asOf.slice(0, 7)),
    daysLate: longest('late'),
    daysEvaded: longest('evaded'),
    principal: found.items.map((item) => ({
      fund: item.fund,
      quality: item.quality,
      // What was due on the day itself and counts as late is the youngest debt.
      age: item.quality === 'not-due' ? null : (ageBandOf(item.dueOn, asOf) ?? 'under-1'),
      amount: item.outstanding,
    })),
    charges: found.charges,
    chargeBearing: found.items.reduce((sum, item) => (item.bearsCharge ? sum + item.outstanding : sum), 0n),
    outstanding: found.months.at(-1)?.outstanding ?? 0n,
  };
}

function standingOf(status: string): EmployerStanding {
  return [...OPERATING_STATUSES, ...UNABLE_STATUSES].find((known) => known === status) ?? 'active';
}
