import { citedNumber } from '../../../kernel/paper-number';
import type { Period } from '../../../kernel/period';
import { caseEventType } from '../../cases/domain/events';
import { RESTING_KINDS, type RestingOnEvasion } from './resting-on-evasion';

/** A notice of a case was issued: it has its number. Its document is made afterwards and found through the notice or the paper. */
export const NOTICE_ISSUED = caseEventType('notice-issued', (data) => ({
  /** Row of a letter of the monthly run; null for a letter that a step has sent, which is a paper of the case. */
  noticeId: data.integerOrNull('noticeId'),
  documentId: data.integerOrNull('documentId'),
  noticeKind: data.text('noticeKind'),
  period: data.text('period') as Period,
  /** As printed; older events keep the key of the letter. */
  number: citedNumber(data.text('number')),
  note: data.textOrNull('note'),
}));
export type NoticeIssued = ReturnType<(typeof NOTICE_ISSUED)['read']>;

/** A letter that was issued went out: from that day on deadlines run. */
export const NOTICE_DISPATCHED = caseEventType('notice-dispatched', (data) => ({
  noticeId: data.integer('noticeId'),
  number: citedNumber(data.text('number')),
}));
export type NoticeDispatched = ReturnType<(typeof NOTICE_DISPATCHED)['read']>;

/** A letter was taken back before it went out. */
export const REMINDER_VOIDED = caseEventType('reminder-voided', (data) => ({
  noticeId: data.integer('noticeId'),
  /** Null where it was taken out while it had no number yet. */
  number: citedOrNull(data.textOrNull('number')),
  reason: data.text('reason'),
}));
export type ReminderVoided = ReturnType<(typeof REMINDER_VOIDED)['read']>;

/** What the employer objects to. */
export const OBJECTION_SUBJECTS = ['figures', 'reminder', 'publication', 'measure', 'other'] as const;
export type ObjectionSubject = (typeof OBJECTION_SUBJECTS)[number];

/** What came of an objection. */
export const OBJECTION_OUTCOMES = ['upheld', 'rejected', 'corrected'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** The employer objects to figures or to a measure. */
export const OBJECTION_RAISED = caseEventType('objection-raised', (data) => ({
  document: data.text('document'),
  about: data.oneOf('about', OBJECTION_SUBJECTS),
  note: data.textOrNull('note'),
}));

/** An objection was answered; `objectionId` is the id of the event that raised it. */
export const OBJECTION_SETTLED = caseEventType('objection-settled', (data) => ({
  objectionId: data.integer('objectionId'),
  outcome: data.oneOf('outcome', OBJECTION_OUTCOMES),
  document: data.text('document'),
}));

/** Legitimate reasons (Decree 274/2025/NĐ-CP art. 4). */
export const FORCE_MAJEURE_GROUNDS = ['natural-disaster', 'epidemic', 'emergency', 'other'] as const;
export type ForceMajeureGround = (typeof FORCE_MAJEURE_GROUNDS)[number];

/** The employer's papers on a legitimate reason came in, in time, in answer to a letter. */
export const FORCE_MAJEURE_CLAIMED = caseEventType('force-majeure-claimed', (data) => ({
  ground: data.oneOf('ground', FORCE_MAJEURE_GROUNDS),
  document: data.text('document'),
  reminderNumber: citedNumber(data.text('reminderNumber')),
  note: data.textOrNull('note'),
}));

/** Whether the reason was accepted, and for the contributions of which months; both null where it was not. */
export const FORCE_MAJEURE_DECIDED = caseEventType('force-majeure-decided', (data) => ({
  claimId: data.integer('claimId'),
  accepted: data.boolean('accepted'),
  from: data.textOrNull('from') as Period | null,
  to: data.textOrNull('to') as Period | null,
  document: data.text('document'),
  note: data.textOrNull('note'),
  /** What rests on the evasion that there has never been, and is to be withdrawn; empty in older events. */
  rests: data.list('rests', (each): RestingOnEvasion => ({
    what: each.oneOf('what', RESTING_KINDS),
    number: citedOrNull(each.textOrNull('number')),
    on: each.date('on'),
  })),
}));

/** An acceptance was withdrawn from the event's day on; `decisionId` is the id of the event that accepted. */
export const FORCE_MAJEURE_WITHDRAWN = caseEventType('force-majeure-withdrawn', (data) => ({
  decisionId: data.integer('decisionId'),
  reason: data.text('reason'),
  document: data.text('document'),
}));

function citedOrNull(number: string | null): string | null {
  return number === null ? null : citedNumber(number);
}
