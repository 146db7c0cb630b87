/** Topic of the message that notices have been issued whose documents are still to be made. */
export const MAKE_DOCUMENTS_TOPIC = 'notices.make-documents';

/** What that message carries: row ids of notices. */
export interface DocumentsWanted {
  readonly noticeIds: readonly number[];
}
