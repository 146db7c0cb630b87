import type { CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { Statement } from '../../arrears/domain/statement';
import type { EmployerFacts } from '../../contributions/domain/facts';
import type { StoredCaseEvent } from './case-event-type';

/** Workers that a check found an amount for; `findingNo` is the number of the adjustment. */
export interface FoundWorkers {
  readonly findingNo: string;
  readonly workers: number;
}

/** What the policies look at and only the events of cases tell. */
export type FactsOfEvents = Pick<
  CaseFacts,
  | 'foundOutsideReview'
  | 'sessions'
  | 'evidence'
  | 'plannedCheck'
  | 'otherBodies'
  | 'checks'
  | 'violations'
  | 'records'
  | 'fines'
  | 'publications'
  | 'objections'
  | 'referrals'
  | 'requests'
  | 'unableToPay'
> & { readonly foundWorkers: readonly FoundWorkers[] };

/** The money of the employer, for what events alone cannot tell: how much of what was established has come in. */
export interface MoneyBehind {
  readonly contributions: EmployerFacts;
  /** What is owed on a day, by those facts or others, as known now. */
  readonly statementOf: (facts: EmployerFacts, day: CivilDate) => Statement;
}

/**
 * What one module's events tell about an employer on a day. Pure.
 * @param events those of every case of the employer that happened up to the day, in the order in which they were written down
 */
export type FactsSource = (
  events: readonly StoredCaseEvent[],
  day: CivilDate,
  money: MoneyBehind,
) => Partial<FactsOfEvents>;

const NOTHING_YET: FactsOfEvents = {
  foundOutsideReview: [],
  sessions: [],
  evidence: [],
  plannedCheck: null,
  otherBodies: [],
  checks: [],
  violations: [],
  records: [],
  fines: [],
  publications: [],
  objections: [],
  referrals: [],
  requests: [],
  unableToPay: null,
  foundWorkers: [],
};

/** What several modules tell, put together: their lists one after the other, single values from the last that has one. */
export function joinFacts(parts: readonly Partial<FactsOfEvents>[]): FactsOfEvents {
  return parts.reduce<FactsOfEvents>((joined, part) => {
    const entries = Object.entries(part).map(([name, value]) => [
      name,
      joinedValue(joined[name as keyof FactsOfEvents], value),
    ]);
    return { ...joined, ...(Object.fromEntries(entries) as Partial<FactsOfEvents>) };
  }, NOTHING_YET);
}

function joinedValue(before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value)) return (before as unknown[]).concat(value as unknown[]);
  return value ?? before;
}
