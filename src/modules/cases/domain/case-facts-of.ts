import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts, OwedItem } from '../../../law/enforcement/case-facts';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import type { Statement } from '../../arrears/domain/statement';
import type { Level } from '../../authorities/authorities.api';
import type { EmployerFacts } from '../../contributions/domain/facts';
import type { DatedEvidence } from '../../employers/domain/dated-evidence';
import type { CaseState } from './case-state';
import type { FactsOfEvents } from './facts-source';

/** Sector of form B03-TS whose employers are business households, cooperative groups and persons. */
const HOUSEHOLDS = '10';
/** Sector of those who pay for themselves. */
const PERSONS = '12';

/** What the policies look at, before it is put together. */
export interface FactsBehind {
  readonly day: CivilDate;
  readonly statement: Statement;
  readonly contributions: EmployerFacts;
  readonly employer: { readonly sector: string; readonly status: string };
  /** States of the employer up to the day, the latest last. */
  readonly statuses: readonly DatedEvidence[];
  /** Of the case as of the day; null where there is none. */
  readonly state: CaseState | null;
  readonly officeLevel: Level;
  readonly reminders: CaseFacts['reminders'];
  readonly ofEvents: FactsOfEvents;
}

/** Everything that the policies look at on a day. */
export function caseFactsOf(behind: FactsBehind): CaseFacts {
  const { day, statement, contributions, employer, statuses, reminders } = behind;
  const { foundWorkers, ...ofEvents } = behind.ofEvents;
  return {
    asOf: day,
    ...stateFacts(behind.state, day),
    officeLevel: officeLevelOf(behind.officeLevel),
    employer: employerFactsOf(employer, contributions, statuses),
    items: owedItemsOf(statement, contributions, foundWorkers),
    charges: statement.totals.charges,
    reminders,
    ...ofEvents,
  };
}

type StateFacts = Pick<CaseFacts, 'openedOn' | 'closedOn' | 'promises' | 'pauses' | 'closingReason'>;

function stateFacts(state: CaseState | null, day: CivilDate): StateFacts {
  if (!state) return { openedOn: day, closedOn: null, promises: [], pauses: [], closingReason: null };
  const { closing, promises, pauses } = state;
  return {
    openedOn: state.openedOn,
    closedOn: closing?.on ?? null,
    promises: promises
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ madeOn, payBy, status }) => ({ madeOn, payBy, broken: status === 'broken' })),
    pauses: pauses.map(({ from, until, reason, document }) => ({ from, until, reason, document })),
    closingReason:
      closing?.cause === 'by-decision' ? { reason: closing.reason ?? '', signedBy: closing.signedBy ?? '' } : null,
  };
}

/** The unpaid items of a statement as the policies see them. What a check found counts the workers that it found, and no others. */
function owedItemsOf(
  statement: Statement,
  facts: EmployerFacts,
  foundWorkers: FactsOfEvents['foundWorkers'],
): OwedItem[] {
  const found = new Map(foundWorkers.map((each) => [each.findingNo, each.workers]));
  const workers = new Map<string, number>();
  for (const each of facts.assessments) workers.set(`${each.fund} ${each.period}`, each.workers ?? 0);
  return statement.items
    .filter((item) => item.outstanding > 0n)
    .map((item) => ({
      fund: item.fund,
      period: item.period,
      outstanding: item.outstanding,
      workers:
        item.findingNo === undefined
          ? (workers.get(`${item.fund} ${item.period}`) ?? 0)
          : (found.get(item.findingNo) ?? 0),
      lateFrom: addDays(item.dueDate, 1),
      urgedOn: item.urgedOn ?? null,
      evadedFrom: item.evadedFrom ?? (item.quality === 'evaded' ? item.qualitySince : null),
      excused: item.quality === 'late-not-evaded',
      findingNo: item.findingNo,
    }));
}

/** The employer as the policies see it; `statuses` up to the day, the latest last. */
function employerFactsOf(
  employer: { readonly sector: string; readonly status: string },
  facts: EmployerFacts,
  statuses: readonly DatedEvidence[],
): CaseFacts['employer'] {
  const current = statuses.at(-1);
  const since = current?.since ?? earliestMonth(facts);
  return {
    kind: kindOf(employer.sector),
    paymentMethod: facts.paymentMethod,
    methods: methodsOf(facts),
    status: employer.status as CaseFacts['employer']['status'],
    statusSince: since,
    statusProofs: current?.evidence ? [{ title: current.evidence, datedOn: current.since }] : [],
    workers: latestWorkers(facts),
  };
}

/** Of several entries for one month the one recorded last holds: it stands last. */
function methodsOf({ methods }: EmployerFacts): CaseFacts['employer']['methods'] {
  return methods
    .toSorted((a, b) => order(a.since ?? '', b.since ?? '') || order(a.recordedAt, b.recordedAt))
    .map(({ since, method }) => ({ from: since, method }));
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The level of an office as the law of competence speaks of it; the districts of before July 2025 were grassroots offices. */
function officeLevelOf(level: Level): CaseFacts['officeLevel'] {
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
