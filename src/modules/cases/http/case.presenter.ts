import { toJsonInteger } from '../../../kernel/money';
import type { TimelineEntry } from '../domain/timeline';
import type { AppendedEvent } from '../use-cases/case-log';
import type { ViewedCase } from '../use-cases/view-case.query';
import type { CaseAnswer, TimelineAnswer } from './case.answer';
import type { StepAnswer } from '../documents/step.answer';

/** A case as JSON: what its version stands for, nothing that changes from day to day. */
export function caseJson({ id, version, employerCode, employerName, authority, state }: ViewedCase): CaseAnswer {
  const { closing } = state;
  return {
    id,
    version,
    employerCode,
    employerName,
    state: closing ? 'closed' : 'open',
    openedOn: state.openedOn,
    closing,
    authorityCode: authority?.code ?? null,
    authorityName: authority?.name ?? null,
    officer: state.officer,
    promises: state.promises.map((promise) => ({
      ...promise,
      amount: toJsonInteger(promise.amount),
      instalments: promise.instalments.map(({ amount, payBy }) => ({ amount: toJsonInteger(amount), payBy })),
      received: promise.received === null ? null : toJsonInteger(promise.received),
    })),
    closingProposal: state.closingProposal,
    pauses: state.pauses,
    contacts: state.contacts,
    links: {
      measures: `/api/v1/cases/${id}/measures`,
      steps: `/api/v1/cases/${id}/steps`,
      timeline: `/api/v1/cases/${id}/timeline`,
      statement: `/api/v1/employers/${encodeURIComponent(employerCode)}/statement`,
    },
  };
}

/** The timeline of a case as JSON, the oldest first. */
export function timelineJson(caseId: number, entries: readonly TimelineEntry[]): TimelineAnswer {
  return { caseId, entries };
}

/** What came of a step. */
export function stepJson({ eventId, caseId, version }: AppendedEvent): StepAnswer {
  return { eventId, caseId, version };
}
