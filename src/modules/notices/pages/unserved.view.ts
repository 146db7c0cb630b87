import type { CivilDate } from '../../../kernel/civil-date';
import { fill, spoken } from '../../../kernel/language';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import { Format } from '../../../platform/pages/format';
import { errorSummary, fieldErrors } from '../../../platform/pages/form-view';
import type { PageContext } from '../../../platform/pages/page-context';
import { linkWith } from '../../../platform/pages/pager';
import { authorityOptions, shortOfficeName, type AuthorityTree } from '../../authorities/authorities.api';
import { hrefOf, paperCursor } from '../domain/listed-paper';
import type { UnservedPaper } from '../use-cases/list-unserved-papers.query';
import { NOTICE_WORDS } from '../words';
import type { UnservedPageRequest } from './notices.request';

/** Rows of a page. */
export const PAPERS_PER_PAGE = 50;

/** What the page is printed from. */
export interface UnservedAnswer {
  readonly tree: AuthorityTree;
  readonly day: CivilDate;
  readonly checked: CheckedQuery<UnservedPageRequest>;
  /** One more than a page where there is a next; absent where a field was wrong. */
  readonly papers?: readonly UnservedPaper[];
}

/** The view of the papers without proof of service, the oldest first. */
export function unservedPage(context: PageContext, { tree, day, checked, papers }: UnservedAnswer): object {
  const { unserved: t } = spoken(NOTICE_WORDS, context.language);
  return {
    t,
    intro: fill(t.intro, { day: new Format(context.language).date(day) }),
    form: {
      authorities: authorityOptions(tree, day, t.anyAuthority, checked.value.authority),
      errors: fieldErrors(context, checked.errors, ['authority']),
      summary: errorSummary(context, checked.errors),
    },
    result: papers ? resultOf(context, papers) : null,
  };
}

function resultOf(context: PageContext, papers: readonly UnservedPaper[]): object {
  const shown = papers.slice(0, PAPERS_PER_PAGE);
  const last = shown.at(-1);
  const isMore = papers.length > PAPERS_PER_PAGE && last !== undefined;
  return {
    rows: shown.map((paper) => rowOf(context, paper)),
    isEmpty: shown.length === 0,
    firstHref: context.query.has('cursor') ? linkWith(context, { cursor: '' }) : null,
    nextHref: isMore ? linkWith(context, { cursor: paperCursor(last) }) : null,
  };
}

function rowOf(context: PageContext, paper: UnservedPaper): object {
  const { unserved: t } = spoken(NOTICE_WORDS, context.language);
  const format = new Format(context.language);
  const { caseId, employerCode, serviceAttempts: attempts, waits, documentSha256 } = paper;
  return {
    number: paper.number,
    title: paper.title,
    employer: paper.employerName,
    code: employerCode,
    employerHref: `/employers/${encodeURIComponent(employerCode)}`,
    document: documentSha256 === null ? null : hrefOf(paper),
    office: shortOfficeName(paper.authorityName),
    sentOn: format.datedOrNull(paper.dispatchedOn),
    days: fill(t.days, { n: paper.daysUnserved }),
    attempts: attempts === 0 ? t.notTried : fill(t.attempts, { n: attempts }),
    waits: waits?.[context.language] ?? null,
    proofHref: caseId === null ? null : `/cases/${caseId}/steps/record-service?${fieldOf(paper)}`,
  };
}

/** The field of the form of proof that means this paper. */
function fieldOf({ noticeId, documentId }: UnservedPaper): string {
  return documentId === null ? `f.noticeId=${noticeId}` : `f.documentId=${documentId}`;
}
