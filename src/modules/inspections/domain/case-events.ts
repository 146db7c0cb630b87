import { caseEventType } from '../../cases/domain/events';

/** What an employer's side says at the end of a visit or working session. */
export const SESSION_RESULTS = ['agrees', 'disputes', 'refuses-to-sign', 'absent'] as const;
export type SessionResult = (typeof SESSION_RESULTS)[number];

/** What points to wrongdoing. */
export const EVIDENCE_SIGNS = [
  'fraud',
  'tricks',
  'withheld-wages',
  'hidden-workers',
  'obstruction',
  'direction',
  'complaint',
] as const;
export type EvidenceSign = (typeof EVIDENCE_SIGNS)[number];

/** A visit or working session was held, with minutes (Mẫu D04h-TS). */
export const SESSION_HELD = caseEventType('session-held', (data) => ({
  /** Number of the minutes. */
  number: data.text('number'),
  documentId: data.integerOrNull('documentId'),
  place: data.text('place'),
  forEmployer: data.text('forEmployer'),
  forOffice: data.text('forOffice'),
  result: data.oneOf('result', SESSION_RESULTS),
  content: data.text('content'),
}));

/** A document that points to wrongdoing came into the file. */
export const EVIDENCE_RECORDED = caseEventType('evidence-recorded', (data) => ({
  sign: data.oneOf('sign', EVIDENCE_SIGNS),
  /** The document, as the officer names it. */
  document: data.text('document'),
  note: data.textOrNull('note'),
  /** The event that brought the file or paper into the case which it is; null where only its name is known. */
  proofId: data.integerOrNull('proofId'),
}));
