import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf, type Period } from '../../../kernel/period';
import type { StoredCaseEvent } from './case-event-type';
import { readCaseEvents } from './case-events';
import { caseStateOf, type CaseState } from './case-state';
import { NO_DAY_YET } from './duty-register';
import type { CaseDuty } from './duty-source';
import { mergedPauses, type Pause } from '../../../law/enforcement/deadline-pauses';

/** A duty of a case as the register keeps it. */
export interface CaseDutyRow {
  readonly kind: string;
  /** Unlike any other of the kind and month. */
  readonly subject: string;
  readonly employerId: number;
  readonly caseId: number;
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly metOn: CivilDate | null;
  readonly metBy: string | null;
  readonly article: string;
}

/** What of the cases of one employer the duties are computed with. */
export interface CasesOfEmployer {
  /** The open case, else the latest. */
  readonly caseId: number;
  /** Of all its cases, merged; one that nobody ended lasts until its case was closed. */
  readonly pauses: readonly Pause[];
}

/** Reads which case an employer's duties belong to and when they stand still, from the events of all its cases; null without a case. */
export function casesOfEmployer(events: readonly StoredCaseEvent[]): CasesOfEmployer | null {
  const ids = [...new Set(events.map(({ caseId }) => caseId))].toSorted((a, b) => b - a);
  const states = ids.map((id) => ({ id, state: caseStateOf(readCaseEvents(events.filter((e) => e.caseId === id))) }));
  const current = states.find(({ state }) => state.closing === null) ?? states[0];
  return current ? { caseId: current.id, pauses: mergedPauses(states.flatMap(({ state }) => pausesOf(state))) } : null;
}

function pausesOf({ pauses, closing }: CaseState): Pause[] {
  return pauses.map(({ from, until }) => ({ from, until: until ?? closing?.on ?? null }));
}

/** The rows of the register that stand for an employer's duties; two of one kind about the same thing in a month are counted. */
export function caseDutyRows(employerId: number, caseId: number, duties: readonly CaseDuty[]): CaseDutyRow[] {
  const seen = new Map<string, number>();
  return duties.map((duty) => {
    const period = periodOf(duty.arisesOn);
    const own = `case:${duty.caseId ?? caseId} ${duty.subject}`;
    const times = (seen.get(`${duty.kind} ${period} ${own}`) ?? 0) + 1;
    seen.set(`${duty.kind} ${period} ${own}`, times);
    return {
      kind: duty.kind,
      subject: times === 1 ? own : `${own} (${times})`,
      employerId,
      caseId: duty.caseId ?? caseId,
      period,
      opensOn: duty.arisesOn,
      dueOn: duty.dueOn ?? NO_DAY_YET,
      metOn: duty.metOn,
      metBy: duty.metBy,
      article: duty.article,
    };
  });
}
