import { hrefOf } from '../domain/listed-paper';
import type { TitledPaper } from '../use-cases/list-case-papers.query';

/** A letter or paper as JSON. */
export function paperJson(paper: TitledPaper): object {
  const { noticeId, documentId, kind, title, caseId, number, issuedOn, dispatchedOn, servedOn } = paper;
  return {
    ...{ noticeId, documentId, kind, title, caseId, number, issuedOn, dispatchedOn, servedOn },
    serviceAttempts: paper.serviceAttempts,
    sha256: paper.documentSha256,
    href: hrefOf(paper),
  };
}
