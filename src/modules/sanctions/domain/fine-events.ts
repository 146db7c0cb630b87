import { invariant } from '../../../kernel/invariant';
import { OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import { caseEventType } from '../../cases/domain/events';
import { readDoubts } from './uncertain-law';
import { ACT_CODES, AGGRAVATING_CODES, MITIGATING_CODES } from './violation-events';

export const OFFICER_CODES = Object.keys(OFFICERS) as OfficerCode[];
export const SANCTION_FORMS = ['warning', 'fine'] as const;

/** Ways of enforcing a fine (law on handling administrative violations art. 86; Decrees 166/2013 and 296/2025/NĐ-CP). */
export const COERCION_MEASURES = ['account', 'wages', 'distraint', 'third-party'] as const;
export type CoercionMeasure = (typeof COERCION_MEASURES)[number];

/** What a People's Committee answered to a recommendation. */
export const COMMITTEE_ANSWERS = ['fined', 'refused', 'returned'] as const;
export type CommitteeAnswer = (typeof COMMITTEE_ANSWERS)[number];

/** A fine was proposed, act by act, with its reasons; whoever prepared it does not sign the decision. */
export const FINE_PROPOSED = caseEventType('fine-proposed', (data) => ({
  recordId: data.integer('recordId'),
  form: data.oneOf('form', SANCTION_FORMS),
  amount: data.dong('amount'),
  /** Who is to decide. */
  officer: data.oneOf('officer', OFFICER_CODES),
  /** Sums of the ends of the frames of all acts. */
  frameMin: data.dong('frameMin'),
  frameMax: data.dong('frameMax'),
  /** Of any act; each act's own stand in its line. */
  mitigating: data.texts('mitigating').map((code) => oneOf(code, MITIGATING_CODES)),
  aggravating: data.texts('aggravating').map((code) => oneOf(code, AGGRAVATING_CODES)),
  /** What proves the circumstances. */
  proofs: data.texts('proofs'),
  lines: data.list('lines', (line) => ({
    act: line.oneOf('act', ACT_CODES),
    min: line.dong('min'),
    max: line.dong('max'),
    amount: line.dong('amount'),
    reference: line.text('reference'),
    mitigating: line.texts('mitigating').map((code) => oneOf(code, MITIGATING_CODES)),
    aggravating: line.texts('aggravating').map((code) => oneOf(code, AGGRAVATING_CODES)),
  })),
  /** What the decision orders besides. */
  remedies: data.texts('remedies'),
  /** Sentence by sentence. */
  reasoning: data.texts('reasoning'),
}));

/** The decision on a sanction was issued. */
export const FINE_DECIDED = caseEventType('fine-decided', (data) => ({
  proposalId: data.integer('proposalId'),
  recordId: data.integer('recordId'),
  number: data.text('number'),
  documentId: data.integer('documentId'),
  officer: data.oneOf('officer', OFFICER_CODES),
  signer: data.text('signer'),
  form: data.oneOf('form', SANCTION_FORMS),
  acts: data.texts('acts').map((code) => oneOf(code, ACT_CODES)),
  amount: data.dong('amount'),
  /** A later last day for paying that the decision names, or null. */
  payBy: data.dateOrNull('payBy'),
  ...readDoubts(data),
}));

/** Money for a fine came in; `fineId` is the event of the decision, or of the committee's answer. */
export const FINE_PAID = caseEventType('fine-paid', (data) => ({
  fineId: data.integer('fineId'),
  amount: data.dong('amount'),
  receiptNo: data.text('receiptNo'),
}));

/** Payment was postponed; the event's day is the first of the postponement, `until` its last. */
export const FINE_POSTPONED = caseEventType('fine-postponed', (data) => ({
  fineId: data.integer('fineId'),
  until: data.date('until'),
  document: data.text('document'),
}));

/** The fine and what lateness added were paid in full; the event's day is that on which they were. */
export const FINE_EXECUTED = caseEventType('fine-executed', (data) => ({
  fineId: data.integer('fineId'),
  /** The events of the payments that did it; empty in older events. */
  paymentIds: data.integers('paymentIds'),
}));

/** The employer evades or hinders execution from the event's day on; `until` is the last day of that, null while it goes on. */
export const FINE_EVADED = caseEventType('fine-evaded', (data) => ({
  fineId: data.integer('fineId'),
  document: data.text('document'),
  until: data.dateOrNull('until'),
}));

/** The decision to enforce an unpaid fine was issued. */
export const FINE_COERCED = caseEventType('fine-coerced', (data) => ({
  fineId: data.integer('fineId'),
  number: data.text('number'),
  documentId: data.integer('documentId'),
  measure: data.oneOf('measure', COERCION_MEASURES),
  /** What was to be enforced: the fine unpaid, and what lateness had added. */
  amount: data.dong('amount'),
  signer: data.text('signer'),
}));

/** The file was handed to the competent chairman of a People's Committee. */
export const FINE_RECOMMENDED = caseEventType('fine-recommended', (data) => ({
  recordId: data.integer('recordId'),
  number: data.text('number'),
  documentId: data.integer('documentId'),
  /** Which committee, as it is addressed. */
  committee: data.text('committee'),
  officer: data.oneOf('officer', OFFICER_CODES),
  ...readDoubts(data),
}));

/** The committee answered; a decision of its own counts like one of the office. */
export const COMMITTEE_ANSWERED = caseEventType('committee-answered', (data) => ({
  recommendationId: data.integer('recommendationId'),
  answer: data.oneOf('answer', COMMITTEE_ANSWERS),
  number: data.textOrNull('number'),
  officer: data.textOrNull('officer') === null ? null : data.oneOf('officer', OFFICER_CODES),
  amount: data.dongOrNull('amount'),
  decidedOn: data.dateOrNull('decidedOn'),
  servedOn: data.dateOrNull('servedOn'),
  /** The event that brought the decision itself into the file; null where only its number is known. */
  proofId: data.integerOrNull('proofId'),
  note: data.textOrNull('note'),
}));

function oneOf<Code extends string>(code: string, codes: readonly Code[]): Code {
  const known = codes.find((each) => each === code);
  invariant(known !== undefined, 'an event names a code that the law book knows', { code });
  return known;
}
