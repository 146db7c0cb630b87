import { printedNumber } from '../../../kernel/paper-number';
import type { ListedNotice } from '../domain/listed-notice';
import type { NoticePageAnswer } from './notices.answer';

/** A page of notices as JSON. @param notices one more than the page holds, where there are more */
export function noticesJson(notices: readonly ListedNotice[], limit: number): NoticePageAnswer {
  const page = notices.slice(0, limit);
  return {
    notices: page.map((notice) => ({
      id: notice.id,
      kind: notice.kind,
      employerCode: notice.employerCode,
      employerName: notice.employerName,
      authorityCode: notice.authorityCode,
      period: notice.period,
      asOf: notice.asOf,
      state: notice.state,
      number: notice.number,
      year: notice.year,
      printedNumber: notice.number === null ? null : printedNumber(notice.number),
      issuedOn: notice.issuedOn,
      dispatchedOn: notice.dispatchedOn,
      servedOn: notice.servedOn,
      voidReason: notice.voidReason,
      snapshotSha256: notice.snapshotSha256,
      document: notice.documentSha256 === null ? null : `/api/v1/notices/${notice.id}/document`,
    })),
    nextCursor: notices.length > limit ? String(page.at(-1)?.id) : null,
  };
}
