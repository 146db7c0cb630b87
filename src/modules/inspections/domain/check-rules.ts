import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { mostDays, type LookingForm, type MostDays } from '../../../law/enforcement/checks/durations';
import { notInFile, ofPeriod, ofPeriods, onDay } from '../../../law/enforcement/found-words';
import type { LawBook } from '../../../law/law-book';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { checksOf, lastDayOf, type Check } from './check';
import type { CheckForm } from './check-events';
import { reasonIf } from './reason';

const DECREE = 'Nghị định số 217/2025/NĐ-CP';

/** How the law of durations calls a form. */
export function lookingFormOf(form: CheckForm): LookingForm {
  return form === 'planned-check' || form === 'unscheduled-check' ? 'vss-check' : form;
}

/** What the law of the day of the decision allows a check of that form to last. */
export function limitsOf(law: LawBook, form: CheckForm, decidedOn: CivilDate): MostDays {
  return mostDays(law, lookingFormOf(form), decidedOn);
}

/** Why a check cannot last that many days. */
export function termReasons(limits: MostDays, days: number): Reason[] {
  const sentence = `Thời hạn không quá ${limits.days} ngày kể từ ngày công bố quyết định.`;
  const tooLong = days < 1 || days > limits.days;
  return reasonIf(tooLong, 'check.too-long', sentence, { article: limits.reference, found: `${days} ngày` });
}

/** Why the months to be looked at are not a span that has begun. */
export function scopeReasons(from: Period, to: Period, day: CivilDate): Reason[] {
  return [
    ...reasonIf(from > to, 'check.scope-order', 'Kỳ bắt đầu ở sau kỳ kết thúc.', { found: ofPeriods(from, to) }),
    ...reasonIf(to > day.slice(0, 7), 'check.scope-ahead', 'Thời kỳ kiểm tra chưa tới.', { found: ofPeriod(to) }),
  ];
}

/** Why a check cannot be decided: another one runs. */
export function checkRunningReasons(log: readonly StoredCaseEvent[]): Reason[] {
  const running = checksOf(log).find(({ concluded }) => concluded === null);
  return reasonIf(running !== undefined, 'check.running', 'Một cuộc kiểm tra, thanh tra khác chưa kết thúc.', {
    found: running ? `${running.number} ${onDay(running.on)}` : '',
  });
}

/** Why a step about a check does not belong here: the check is of another case of the employer. */
export function ownCheckReasons(check: Check | undefined, caseId: number): Reason[] {
  if (!check || check.caseId === caseId) return [];
  return reasonIf(true, 'check.other-case', `Cuộc kiểm tra này thuộc hồ sơ số ${check.caseId}; ghi trong hồ sơ đó.`);
}

/** Why a check cannot be announced once more, whatever the day. */
export function announcedReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { announced } = check;
  return [
    ...concludedReasons(check),
    ...reasonIf(announced !== null, 'check.announced', 'Quyết định này đã được công bố.', {
      found: announced ? onDay(announced.on) : '',
    }),
  ];
}

/** Why a check cannot be extended once more, whatever the day. */
export function extendedReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { extended } = check;
  return [
    ...concludedReasons(check),
    ...openFindingsReasons(check),
    ...reasonIf(extended !== null, 'check.extended', 'Chỉ được gia hạn một lần.', {
      article: `${DECREE}, Điều 13 khoản 2`,
      found: extended ? `đã gia hạn ${onDay(extended.on)}` : '',
    }),
  ];
}

/** Why a check cannot be extended by so many days: more than the law under which it was decided allows. */
export function extensionReasons(law: LawBook, check: Check | undefined, days: number): Reason[] {
  if (!check) return [];
  const { extension, reference: article } = limitsOf(law, check.form, check.on);
  return reasonIf(days < 1 || days > extension, 'check.extension-too-long', `Gia hạn không quá ${extension} ngày.`, {
    article,
    found: `${days} ngày`,
  });
}

/** Why nothing can be found, or no minutes be signed, in a check on a day: not announced yet, or over. */
export function runningReasons(check: Check | undefined, day: CivilDate): Reason[] {
  if (!check) return [];
  const last = lastDayOf(check);
  return [
    ...notAnnounced(check, day),
    ...reasonIf(last !== null && day > last, 'check.term-over', 'Đã hết thời hạn kiểm tra, thanh tra.', {
      article: check.form === 'vss-inspection' ? '' : `${DECREE}, Điều 13 khoản 2`,
      found: last ? `thời hạn đến hết ${onDay(last)}` : '',
    }),
  ];
}

/** Why nothing more can be found, and no minutes be signed once more, whatever the day: they are signed, or the check is over. */
export function openFindingsReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { minutes } = check;
  if (minutes === null) return concludedReasons(check);
  return reasonIf(minutes !== null, 'check.minutes-signed', 'Biên bản kiểm tra đã lập; không ghi thêm phát hiện.', {
    found: minutes ? `${minutes.number} ${onDay(minutes.on)}` : '',
  });
}

/** Why minutes cannot stand as they are: the employer refuses to sign, and nobody witnesses it. */
export function witnessReasons({
  refusedToSign,
  witness,
}: {
  readonly refusedToSign: boolean;
  readonly witness?: string | undefined;
}): Reason[] {
  const sentence =
    'Đơn vị không ký thì biên bản phải có chữ ký của đại diện chính quyền cấp xã hoặc ít nhất một người chứng kiến.';
  return reasonIf(refusedToSign && !witness?.trim(), 'check.no-witness', sentence, {
    article: `${DECREE}, Điều 15 khoản 3 điểm a`,
  });
}

/** Why a check cannot be concluded on a day: it was not announced by then, or the minutes are missing. */
export function concludingReasons(check: Check | undefined, obstructed: boolean, day: CivilDate): Reason[] {
  if (!check) return [];
  const needsMinutes = check.form !== 'provincial-inspection' && !obstructed;
  const signed = check.minutes !== null && check.minutes.on <= day;
  const later = check.findings.find(({ on }) => on > day);
  const sentence = 'Chưa có biên bản kiểm tra được ký, hoặc có người chứng kiến xác nhận đơn vị không ký.';
  return [
    ...notAnnounced(check, day),
    ...reasonIf(needsMinutes && !signed, 'check.no-minutes', sentence, {
      article: `${DECREE}, Điều 15 khoản 3 điểm a`,
    }),
    ...reasonIf(later !== undefined, 'check.found-later', 'Có phát hiện ghi sau ngày kết thúc này.', {
      found: later ? onDay(later.on) : '',
    }),
  ];
}

/** Why a check cannot be concluded once more, whatever the day. */
export function concludedReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { concluded } = check;
  return reasonIf(concluded !== null, 'check.concluded', 'Cuộc kiểm tra, thanh tra đã kết thúc.', {
    found: concluded ? `${concluded.number} ${onDay(concluded.on)}` : '',
  });
}

function notAnnounced({ announced }: Check, day: CivilDate): Reason[] {
  const sentence = 'Quyết định chưa được công bố với đơn vị.';
  return reasonIf(announced === null || day < announced.on, 'check.not-announced', sentence, {
    article: `${DECREE}, Điều 11 khoản 4, Điều 13 khoản 2 điểm d`,
  });
}

function unknown(): Reason[] {
  return reasonIf(true, 'check.unknown', notInFile('quyết định kiểm tra, thanh tra này'));
}
