import { caseEventType } from '../../cases/domain/events';
import type { Element } from './elements';

/** The investigating police is to be asked to prosecute: every element of the offence with what was found (Penal Code art. 216). */
export const REFERRAL_PREPARED = caseEventType('referral-prepared', (data) => ({
  elements: data.list('elements', (element): Element => ({
    code: element.text('code'),
    sentence: element.text('sentence'),
    article: element.text('article'),
    holds: element.boolean('holds'),
    found: element.text('found'),
    /** What of the file proves it. */
    documents: element.texts('documents'),
  })),
  note: data.textOrNull('note'),
}));

/** The dossier went to the investigating police; amounts are frozen as they were on that day. */
export const REFERRAL_SENT = caseEventType('referral-sent', (data) => ({
  /** Id of the event that prepared it. */
  preparedId: data.integer('preparedId'),
  number: data.text('number'),
  documentId: data.integer('documentId'),
  to: data.text('to'),
  /** Late and evaded principal. */
  arrears: data.dong('arrears'),
  evaded: data.dong('evaded'),
  charges: data.dong('charges'),
  workers: data.integer('workers'),
  /** Clause of art. 216 that the amount or the workers reach; null below all. */
  clause: data.integerOrNull('clause'),
  /** Codes of the elements that were missing and signed for. */
  despite: data.texts('despite'),
  reason: data.textOrNull('reason'),
  /** Of the archive that went along. */
  dossierSha256: data.text('dossierSha256'),
}));

/** The police have received the dossier; `referralId` is the id of the event that sent it. */
export const REFERRAL_RECEIVED = caseEventType('referral-received', (data) => ({
  referralId: data.integer('referralId'),
  by: data.text('by'),
}));

/** The police handed the dossier back. */
export const REFERRAL_RETURNED = caseEventType('referral-returned', (data) => ({
  referralId: data.integer('referralId'),
  reason: data.text('reason'),
}));

/** A prosecution was instituted; `decision` is its paper. */
export const PROSECUTION_INSTITUTED = caseEventType('prosecution-instituted', (data) => ({
  referralId: data.integer('referralId'),
  decision: data.text('decision'),
}));

/** No prosecution was instituted. */
export const PROSECUTION_DECLINED = caseEventType('prosecution-declined', (data) => ({
  referralId: data.integer('referralId'),
  reason: data.text('reason'),
}));

/** A court has judged. */
export const TRIED = caseEventType('tried', (data) => ({
  referralId: data.integer('referralId'),
  verdict: data.text('verdict'),
}));

/** Whom a request goes to: the business-registration office, a bank or the treasury, the police. */
export const REQUEST_RECIPIENTS = ['licensing', 'bank', 'police'] as const;
export type RequestRecipient = (typeof REQUEST_RECIPIENTS)[number];

/** A letter went to another body. */
export const REQUEST_SENT = caseEventType('request-sent', (data) => ({
  to: data.oneOf('to', REQUEST_RECIPIENTS),
  number: data.text('number'),
  documentId: data.integer('documentId'),
  about: data.text('about'),
  /** As it stands on the letter. */
  recipient: data.text('recipient'),
}));

/** The other body has answered; `requestId` is the id of the event that asked. */
export const REQUEST_ANSWERED = caseEventType('request-answered', (data) => ({
  requestId: data.integer('requestId'),
  answer: data.text('answer'),
}));
