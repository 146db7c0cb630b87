import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { Bilingual } from '../../../kernel/language';
import { notInFile, onDay, paperFound } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { preparedReferrals, referralsOf, requestsOf, type ReferralCourse } from './referral-course';

type Log = readonly StoredCaseEvent[];

/** Why a referral is not put together once more on a day: one with the same words waits to be signed. */
export function waitingReasons(log: Log, note: string | null, day: CivilDate): Reason[] {
  const same = preparedReferrals(log).find((each) => !each.isSent && each.note === note && each.preparedOn === day);
  if (!same) return [];
  const { preparedOn, preparedBy } = same;
  const found = { vi: `${onDay(preparedOn)}, ${preparedBy}`, en: `${preparedOn}, ${preparedBy}` };
  return [reasonOf('referral.waiting', SAID.waiting, found)];
}

/** Why a referral cannot be sent: it was not put together, or has gone. */
export function preparationReasons(log: Log, preparedId: number): Reason[] {
  const prepared = preparedReferrals(log).find(({ id }) => id === preparedId);
  if (!prepared) return [reasonOf('referral.not-prepared', SAID.notPrepared)];
  return prepared.isSent ? [reasonOf('referral.sent', SAID.sent)] : [];
}

/** Why what others did with a dossier cannot be taken down, whatever the day. @param against what else is against it */
export function courseReasons(
  log: Log,
  referralId: number,
  against: (referral: ReferralCourse) => readonly Reason[],
): Reason[] {
  const referral = referralsOf(log).find(({ id }) => id === referralId);
  if (!referral) {
    return [reasonOf('referral.unknown', notInFile({ vi: 'kiến nghị khởi tố này', en: 'such referral' }))];
  }
  return [...against(referral)];
}

/** Nobody has decided on a prosecution yet. */
export function undecided(referral: ReferralCourse): Reason[] {
  return referral.result === null ? [] : [aboutReferral('referral.decided', SAID.decided, referral)];
}

/** A reason that names the referral. */
export function aboutReferral(code: string, said: Bilingual, { number, sentOn }: ReferralCourse): Reason {
  return reasonOf(code, said, paperFound(number, sentOn));
}

/** Why an answer of another body cannot be taken down: no such letter went out, or it has been answered. */
export function requestAnsweredReasons(log: Log, requestId: number): Reason[] {
  const asked = requestsOf(log).find(({ id }) => id === requestId);
  if (!asked) {
    const what = { vi: 'văn bản gửi cơ quan khác này', en: 'such letter to another body' };
    return [reasonOf('request.unknown', notInFile(what))];
  }
  if (asked.answeredOn === null) return [];
  return [reasonOf('request.answered', SAID.answered, paperFound(asked.number, asked.answeredOn))];
}

/** Why the same letter does not go out once more: it asks the same of the same body on the same day, or waits for its answer. */
export function requestedReasons(
  log: Log,
  to: string,
  { recipient, about }: { readonly recipient: string; readonly about: string },
): Reason[] {
  const same = requestsOf(log).find(
    (each) => each.to === to && each.recipient === recipient && each.about === about && each.answeredOn === null,
  );
  if (!same) return [];
  return [reasonOf('request.already', SAID.requested, paperFound(same.number, same.sentOn))];
}

/** Why a step about an event of another case of the employer does not belong here. */
export function otherCaseReasons(log: Log, eventId: number, caseId: number): Reason[] {
  const event = log.find(({ id }) => id === eventId);
  if (!event || event.caseId === caseId) return [];
  const said = {
    vi: `Việc này thuộc hồ sơ số ${event.caseId}; ghi trong hồ sơ đó.`,
    en: `This belongs to case ${event.caseId}; record it there.`,
  };
  return [reasonOf('step.other-case', said)];
}

const SAID = {
  waiting: {
    vi: 'Hồ sơ kiến nghị với nhận định này đã được lập và đang chờ ký.',
    en: 'A referral with this assessment has been prepared and waits to be signed.',
  },
  notPrepared: {
    vi: 'Hồ sơ kiến nghị khởi tố chưa được lập.',
    en: 'The referral has not been prepared.',
  },
  sent: { vi: 'Hồ sơ kiến nghị này đã được gửi.', en: 'This referral has been sent.' },
  decided: {
    vi: 'Cơ quan điều tra đã trả lời về hồ sơ này.',
    en: 'The police have answered on this dossier.',
  },
  answered: { vi: 'Văn bản này đã có trả lời.', en: 'This letter has been answered.' },
  requested: {
    vi: 'Đã gửi cơ quan này văn bản với nội dung này và chưa có trả lời.',
    en: 'A letter that says the same has gone to this body, and waits for its answer.',
  },
} as const;
