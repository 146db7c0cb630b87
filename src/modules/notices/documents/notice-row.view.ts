import { fill, textFor, type Spoken } from '../../../kernel/language';
import { printedNumber } from '../../../kernel/paper-number';
import { Format } from '../../../platform/pages/format';
import { shortOfficeName } from '../../authorities/authorities.api';
import type { ListedNotice } from '../domain/listed-notice';
import type { NOTICE_WORDS } from '../words';

/** The words of lists of letters in one language. */
export type NoticeListWords = Spoken<typeof NOTICE_WORDS>['list'];

/** How far a notice has come; a reminder that did not go out does not count yet. */
function stateOf(t: NoticeListWords, format: Format, { state, dispatchedOn, servedOn }: ListedNotice): string {
  if (state === 'queued' || state === 'void') return t[state];
  if (servedOn !== null) return fill(t.servedOn, { day: format.date(servedOn) });
  if (dispatchedOn === null) return fill(t.notSent, { state: t[state] });
  return fill(t.sentOn, { state: t[state], day: format.date(dispatchedOn) });
}

/** One notice as lists print it. */
export function noticeRow(t: NoticeListWords, format: Format, notice: ListedNotice): object {
  const number = notice.number === null ? null : printedNumber(notice.number);
  return {
    number: number ?? t.noNumber,
    issuedOn: format.datedOrNull(notice.issuedOn),
    period: format.period(notice.period),
    employer: notice.employerName,
    code: notice.employerCode,
    employerHref: `/employers/${encodeURIComponent(notice.employerCode)}`,
    kind: textFor({ reminder: t.reminder }, notice.kind),
    office: shortOfficeName(notice.authorityName),
    arrears: notice.arrears === null ? '' : format.dong(notice.arrears),
    state: stateOf(t, format, notice),
    voidReason: notice.voidReason,
    downloadHref: notice.documentSha256 === null ? null : `/notices/${notice.id}/document`,
    downloadLabel: fill(t.downloadOf, { no: number ?? '', name: notice.employerName }),
  };
}
