import { citedNumber } from '../../../kernel/paper-number';
import { caseEventType } from '../../cases/domain/events';

/** Topic of the message that notices have been issued whose documents are still to be made. */
export const MAKE_DOCUMENTS_TOPIC = 'notices.make-documents';

/** What that message carries: row ids of notices. */
export interface DocumentsWanted {
  readonly noticeIds: readonly number[];
}

/** Topic of the message that papers of cases have been issued whose documents are still to be made. */
export const MAKE_CASE_PAPERS_TOPIC = 'notices.make-case-papers';

/** What that message carries: row ids of papers. */
export interface PapersWanted {
  readonly documentIds: readonly number[];
}

/** How a paper reaches the employer. */
export const SERVICE_CHANNELS = ['electronic', 'post', 'direct', 'posted-up'] as const;
export type ServiceChannel = (typeof SERVICE_CHANNELS)[number];

/** What came of an attempt to serve. */
export const SERVICE_RESULTS = ['served', 'failed'] as const;
export type ServiceResult = (typeof SERVICE_RESULTS)[number];

/**
 * An attempt to serve a paper; it names the letter (`noticeId`) or the paper of the case (`documentId`). Where it was served, the day of
 * the event is the day from which deadlines run.
 */
export const SERVICE_RECORDED = caseEventType('service-recorded', (data) => ({
  noticeId: data.integerOrNull('noticeId'),
  documentId: data.integerOrNull('documentId'),
  number: citedNumber(data.text('number')),
  channel: data.oneOf('channel', SERVICE_CHANNELS),
  /** 1 for the first. */
  attempt: data.integer('attempt'),
  result: data.oneOf('result', SERVICE_RESULTS),
  note: data.textOrNull('note'),
}));
