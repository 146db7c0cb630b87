import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { mostDays, type LookingForm, type MostDays } from '../../../law/enforcement/checks/durations';
import { dayFound, notInFile, onDay, paperFound, periodsFound } from '../../../law/enforcement/found-words';
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
  const said = {
    vi: `Thời hạn không quá ${limits.days} ngày kể từ ngày công bố quyết định.`,
    en: `It lasts at most ${limits.days} days from the announcement of the decision.`,
  };
  const tooLong = days < 1 || days > limits.days;
  return reasonIf(tooLong, 'check.too-long', said, { article: limits.reference, found: daysFound(days) });
}

/** Why the months to be looked at are not a span that has begun. */
export function scopeReasons(from: Period, to: Period, day: CivilDate): Reason[] {
  return [
    ...reasonIf(from > to, 'check.scope-order', SAID.scopeOrder, { found: periodsFound(from, to) }),
    ...reasonIf(to > day.slice(0, 7), 'check.scope-ahead', SAID.scopeAhead, { found: periodsFound(to) }),
  ];
}

/** Why a check cannot be decided: another one runs. */
export function checkRunningReasons(log: readonly StoredCaseEvent[]): Reason[] {
  const running = checksOf(log).find(({ concluded }) => concluded === null);
  return reasonIf(running !== undefined, 'check.running', SAID.running, {
    found: running ? paperFound(running.number, running.on) : '',
  });
}

/** Why a step about a check does not belong here: the check is of another case of the employer. */
export function ownCheckReasons(check: Check | undefined, caseId: number): Reason[] {
  if (!check || check.caseId === caseId) return [];
  const said = {
    vi: `Cuộc kiểm tra này thuộc hồ sơ số ${check.caseId}; ghi trong hồ sơ đó.`,
    en: `This check belongs to case ${check.caseId}; record it there.`,
  };
  return [reasonOf('check.other-case', said)];
}

/** Why a check cannot be announced once more, whatever the day. */
export function announcedReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { announced } = check;
  return [
    ...concludedReasons(check),
    ...reasonIf(announced !== null, 'check.announced', SAID.announced, {
      found: announced ? dayFound(announced.on) : '',
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
    ...reasonIf(extended !== null, 'check.extended', SAID.extended, {
      article: `${DECREE}, Điều 13 khoản 2`,
      found: extended ? { vi: `đã gia hạn ${onDay(extended.on)}`, en: `extended on ${extended.on}` } : '',
    }),
  ];
}

/** Why a check cannot be extended by so many days: more than the law under which it was decided allows. */
export function extensionReasons(law: LawBook, check: Check | undefined, days: number): Reason[] {
  if (!check) return [];
  const { extension, reference: article } = limitsOf(law, check.form, check.on);
  const said = { vi: `Gia hạn không quá ${extension} ngày.`, en: `It is extended by at most ${extension} days.` };
  const tooLong = days < 1 || days > extension;
  return reasonIf(tooLong, 'check.extension-too-long', said, { article, found: daysFound(days) });
}

/** Why nothing can be found, or no minutes be signed, in a check on a day: not announced yet, or over. */
export function runningReasons(check: Check | undefined, day: CivilDate): Reason[] {
  if (!check) return [];
  const last = lastDayOf(check);
  return [
    ...notAnnounced(check, day),
    ...reasonIf(last !== null && day > last, 'check.term-over', SAID.termOver, {
      article: check.form === 'vss-inspection' ? '' : `${DECREE}, Điều 13 khoản 2`,
      found: last ? { vi: `thời hạn đến hết ${onDay(last)}`, en: `it ran up to and including ${last}` } : '',
    }),
  ];
}

/** Why nothing more can be found, and no minutes be signed once more, whatever the day: they are signed, or the check is over. */
export function openFindingsReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { minutes } = check;
  if (minutes === null) return concludedReasons(check);
  return [reasonOf('check.minutes-signed', SAID.minutesSigned, paperFound(minutes.number, minutes.on))];
}

/** Why minutes cannot stand as they are: the employer refuses to sign, and nobody witnesses it. */
export function witnessReasons({
  refusedToSign,
  witness,
}: {
  readonly refusedToSign: boolean;
  readonly witness?: string | undefined;
}): Reason[] {
  return reasonIf(refusedToSign && !witness?.trim(), 'check.no-witness', SAID.noWitness, {
    article: `${DECREE}, Điều 15 khoản 3 điểm a`,
  });
}

/** Why a check cannot be concluded on a day: it was not announced by then, or the minutes are missing. */
export function concludingReasons(check: Check | undefined, obstructed: boolean, day: CivilDate): Reason[] {
  if (!check) return [];
  const needsMinutes = check.form !== 'provincial-inspection' && !obstructed;
  const signed = check.minutes !== null && check.minutes.on <= day;
  const later = check.findings.find(({ on }) => on > day);
  return [
    ...notAnnounced(check, day),
    ...reasonIf(needsMinutes && !signed, 'check.no-minutes', SAID.noMinutes, {
      article: `${DECREE}, Điều 15 khoản 3 điểm a`,
    }),
    ...reasonIf(later !== undefined, 'check.found-later', SAID.foundLater, {
      found: later ? dayFound(later.on) : '',
    }),
  ];
}

/** Why a check cannot be concluded once more, whatever the day. */
export function concludedReasons(check: Check | undefined): Reason[] {
  if (!check) return unknown();
  const { concluded } = check;
  return reasonIf(concluded !== null, 'check.concluded', SAID.concluded, {
    found: concluded ? paperFound(concluded.number, concluded.on) : '',
  });
}

function notAnnounced({ announced }: Check, day: CivilDate): Reason[] {
  return reasonIf(announced === null || day < announced.on, 'check.not-announced', SAID.notAnnounced, {
    article: `${DECREE}, Điều 11 khoản 4, Điều 13 khoản 2 điểm d`,
  });
}

function unknown(): Reason[] {
  const what = { vi: 'quyết định kiểm tra, thanh tra này', en: 'such decision on a check or inspection' };
  return [reasonOf('check.unknown', notInFile(what))];
}

function daysFound(days: number): Bilingual {
  return { vi: `${days} ngày`, en: `${days} days` };
}

const SAID = {
  scopeOrder: { vi: 'Kỳ bắt đầu ở sau kỳ kết thúc.', en: 'The first period lies after the last.' },
  scopeAhead: { vi: 'Thời kỳ kiểm tra chưa tới.', en: 'The periods to be checked have not come yet.' },
  running: {
    vi: 'Một cuộc kiểm tra, thanh tra khác chưa kết thúc.',
    en: 'Another check or inspection has not ended.',
  },
  announced: { vi: 'Quyết định này đã được công bố.', en: 'This decision has been announced.' },
  extended: { vi: 'Chỉ được gia hạn một lần.', en: 'It is extended once only.' },
  termOver: {
    vi: 'Đã hết thời hạn kiểm tra, thanh tra.',
    en: 'The term of the check or inspection is over.',
  },
  minutesSigned: {
    vi: 'Biên bản kiểm tra đã lập; không ghi thêm phát hiện.',
    en: 'The minutes of the check are signed; nothing more is found.',
  },
  noWitness: {
    vi: 'Đơn vị không ký thì biên bản phải có chữ ký của đại diện chính quyền cấp xã hoặc ít nhất một người chứng kiến.',
    en: 'Where the employer does not sign, the commune’s representative or at least one witness must sign the minutes.',
  },
  noMinutes: {
    vi: 'Chưa có biên bản kiểm tra được ký, hoặc có người chứng kiến xác nhận đơn vị không ký.',
    en: 'There are no minutes of the check that were signed, or on which a witness confirms that the employer does not sign.',
  },
  foundLater: {
    vi: 'Có phát hiện ghi sau ngày kết thúc này.',
    en: 'Something was found after this day of conclusion.',
  },
  concluded: {
    vi: 'Cuộc kiểm tra, thanh tra đã kết thúc.',
    en: 'The check or inspection has been concluded.',
  },
  notAnnounced: {
    vi: 'Quyết định chưa được công bố với đơn vị.',
    en: 'The decision has not been announced to the employer.',
  },
} as const;
