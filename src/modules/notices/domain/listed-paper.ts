import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';

/** A letter or paper of a case that has its number. */
export interface ListedPaper {
  /** A letter of the monthly run has `noticeId`, a paper that a step issued `documentId`; the other is null. */
  readonly noticeId: number | null;
  readonly documentId: number | null;
  readonly kind: string;
  readonly caseId: number | null;
  readonly employerId: number;
  readonly authorityId: number;
  /** As printed: `12/BHXH-QLT`, `05/QĐ-BHXH`. */
  readonly number: string;
  readonly issuedOn: CivilDate;
  /** Null while a letter only has its number; papers of steps go out on the day of issue. */
  readonly dispatchedOn: CivilDate | null;
  readonly servedOn: CivilDate | null;
  readonly serviceAttempts: number;
  /** Null until the document has been made. */
  readonly documentSha256: string | null;
}

/** Where a list of papers goes on: 0 stands for the missing one of the two. */
export interface PaperCursor {
  readonly dispatchedOn: CivilDate;
  readonly noticeId: number;
  readonly documentId: number;
}

/** Where the document of a paper is fetched. */
export function hrefOf({ noticeId, documentId }: Pick<ListedPaper, 'noticeId' | 'documentId'>): string {
  return documentId === null ? `/api/v1/notices/${noticeId}/document` : `/api/v1/case-documents/${documentId}`;
}

/** Where a list of papers goes on after one, as it travels. */
export function paperCursor({ dispatchedOn, noticeId, documentId }: ListedPaper): string {
  return `${dispatchedOn}_${noticeId ?? 0}_${documentId ?? 0}`;
}

/** A cursor that `paperCursor` wrote. @throws DomainError where its day does not exist */
export function cursorIn(cursor: string): PaperCursor {
  const [dispatchedOn = '', noticeId, documentId] = cursor.split('_');
  return { dispatchedOn: parseCivilDate(dispatchedOn), noticeId: Number(noticeId), documentId: Number(documentId) };
}
