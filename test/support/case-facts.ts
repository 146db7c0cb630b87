import { parseCivilDate, type CivilDate } from '../../src/kernel/civil-date';
import { parsePeriod } from '../../src/kernel/period';
import type { CaseFacts, EmployerFacts, OwedItem } from '../../src/law/enforcement/case-facts';

/** A day written out in a test. */
export const on = (text: string): CivilDate => parseCivilDate(text);

/** An unpaid amount of the retirement fund, late from a day. */
export function owed(lateFrom: string, rest: Partial<OwedItem> = {}): OwedItem {
  return {
    fund: 'RET',
    period: parsePeriod(lateFrom.slice(0, 7)),
    outstanding: 40_000_000n,
    workers: 12,
    lateFrom: on(lateFrom),
    urgedOn: null,
    evadedFrom: null,
    excused: false,
    ...rest,
  };
}

/** An ordinary organisation. */
export function anOrganisation(rest: Partial<EmployerFacts> = {}): EmployerFacts {
  return {
    kind: 'organisation',
    paymentMethod: 'monthly',
    methods: [],
    status: 'active',
    statusSince: on('2015-01-01'),
    statusProofs: [],
    workers: 12,
    ...rest,
  };
}

/** A case of an organisation in which nothing has happened yet. */
export function aCase(rest: Partial<CaseFacts> = {}): CaseFacts {
  return {
    asOf: on('2026-06-01'),
    openedOn: on('2026-01-02'),
    closedOn: null,
    officeLevel: 'provincial',
    employer: anOrganisation(),
    items: [],
    charges: 0n,
    foundOutsideReview: [],
    reminders: [],
    sessions: [],
    promises: [],
    pauses: [],
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
    closingReason: null,
    ...rest,
  };
}
