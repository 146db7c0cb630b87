import { addDays } from '../../../kernel/civil-date';
import type { CaseFacts, OwedItem } from '../../../law/enforcement/case-facts';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import type { Statement } from '../../arrears/domain/statement';
import type { EmployerFacts } from '../../contributions/domain/facts';
import type { DatedEvidence } from '../../employers/domain/dated-evidence';

/** Sector of form B03-TS whose employers are business households, cooperative groups and persons. */
const HOUSEHOLDS = '10';
/** Sector of those who pay for themselves. */
const PERSONS = '12';

/** The unpaid items of a statement as the policies see them. */
export function owedItemsOf(statement: Statement, facts: EmployerFacts): OwedItem[] {
  const workers = new Map<string, number>();
  for (const each of facts.assessments) workers.set(`${each.fund} ${each.period}`, each.workers ?? 0);
  return statement.items
    .filter((item) => item.outstanding > 0n)
    .map((item) => ({
      fund: item.fund,
      period: item.period,
      outstanding: item.outstanding,
      workers: workers.get(`${item.fund} ${item.period}`) ?? 0,
      lateFrom: addDays(item.dueDate, 1),
      evadedFrom: item.evadedFrom ?? (item.quality === 'evaded' ? item.qualitySince : null),
      excused: item.quality === 'late-not-evaded',
    }));
}

/** The employer as the policies see it; `statuses` up to the day, the latest last. */
export function employerFactsOf(
  employer: { readonly sector: string; readonly status: string },
  facts: EmployerFacts,
  statuses: readonly DatedEvidence[],
): CaseFacts['employer'] {
  const current = statuses.at(-1);
  const since = current?.since ?? earliestMonth(facts);
  return {
    kind: kindOf(employer.sector),
    paymentMethod: facts.paymentMethod,
    status: employer.status as CaseFacts['employer']['status'],
    statusSince: since,
    statusProofs: current?.evidence ? [{ title: current.evidence, datedOn: current.since }] : [],
    workers: latestWorkers(facts),
  };
}

/** The level of an office as the law of competence speaks of it; the districts of before July 2025 were grassroots offices. */
export function officeLevelOf(level: 'national' | 'province' | 'district' | 'commune'): CaseFacts['officeLevel'] {
  if (level === 'national') return 'national';
  return level === 'province' ? 'provincial' : 'grassroots';
}

/** The register says what an employer is by its sector only. */
function kindOf(sector: string): EmployerKind {
  if (sector === HOUSEHOLDS) return 'household';
  return sector === PERSONS ? 'person' : 'organisation';
}

function latestWorkers(facts: EmployerFacts): number {
  const latest = facts.assessments.reduce<string>((last, { period }) => (period > last ? period : last), '');
  const own = facts.assessments.filter(({ period }) => period === latest);
  return own.reduce((most, { workers }) => Math.max(most, workers ?? 0), 0);
}

function earliestMonth(facts: EmployerFacts): CaseFacts['employer']['statusSince'] {
  const first = facts.assessments.map(({ period }) => period).toSorted()[0] ?? '2016-01';
  return `${first}-01` as CaseFacts['employer']['statusSince'];
}
