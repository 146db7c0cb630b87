import { hrefOf, paperCursor } from '../domain/listed-paper';
import type { TitledPaper } from '../use-cases/list-case-papers.query';
import type { UnservedPaper } from '../use-cases/list-unserved-papers.query';
import type { CasePaperAnswer, UnservedPapersAnswer } from './case-papers.answer';

/** A letter or paper as JSON. */
export function paperJson(paper: TitledPaper): CasePaperAnswer {
  const { noticeId, documentId, kind, title, caseId, number, issuedOn, dispatchedOn, servedOn } = paper;
  return {
    noticeId,
    documentId,
    kind,
    title,
    caseId,
    number,
    issuedOn,
    dispatchedOn,
    servedOn,
    serviceAttempts: paper.serviceAttempts,
    sha256: paper.documentSha256,
    href: hrefOf(paper),
  };
}

/** A page of unserved papers as JSON. @param papers one more than the page holds, where there are more */
export function unservedJson(papers: readonly UnservedPaper[], limit: number): UnservedPapersAnswer {
  const page = papers.slice(0, limit);
  const last = papers.length > limit ? page.at(-1) : undefined;
  return {
    papers: page.map((paper) => ({
      ...paperJson(paper),
      employerCode: paper.employerCode,
      employerName: paper.employerName,
      authorityCode: paper.authorityCode,
      authorityName: paper.authorityName,
      waits: paper.waits,
      proof: paper.caseId === null ? null : `/api/v1/cases/${paper.caseId}/steps/record-service`,
      daysUnserved: paper.daysUnserved,
    })),
    nextCursor: last ? paperCursor(last) : null,
  };
}
