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
