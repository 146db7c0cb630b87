import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { notInFile, onDay } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { preparedReferrals, referralsOf, requestsOf, type ReferralCourse } from './referral-course';

type Log = readonly StoredCaseEvent[];

/** Why a referral is not put together once more on a day: one with the same words waits to be signed. */
export function waitingReasons(log: Log, note: string | null, day: CivilDate): Reason[] {
  const same = preparedReferrals(log).find((each) => !each.isSent && each.note === note && each.preparedOn === day);
  if (!same) return [];
  const sentence = 'Hồ sơ kiến nghị với nhận định này đã được lập và đang chờ ký.';
  return [{ code: 'referral.waiting', sentence, found: `${onDay(same.preparedOn)}, ${same.preparedBy}` }];
}

/** Why a referral cannot be sent: it was not put together, or has gone. */
export function preparationReasons(log: Log, preparedId: number): Reason[] {
  const prepared = preparedReferrals(log).find(({ id }) => id === preparedId);
  if (!prepared) return [{ code: 'referral.not-prepared', sentence: 'Hồ sơ kiến nghị khởi tố chưa được lập.' }];
  return prepared.isSent ? [{ code: 'referral.sent', sentence: 'Hồ sơ kiến nghị này đã được gửi.' }] : [];
}

/** Why what others did with a dossier cannot be taken down, whatever the day. @param against what else is against it */
export function courseReasons(
  log: Log,
  referralId: number,
  against: (referral: ReferralCourse) => readonly Reason[],
): Reason[] {
  const referral = referralsOf(log).find(({ id }) => id === referralId);
  if (!referral) return [{ code: 'referral.unknown', sentence: notInFile('kiến nghị khởi tố này') }];
  return [...against(referral)];
}

/** Nobody has decided on a prosecution yet. */
export function undecided(referral: ReferralCourse): Reason[] {
  return referral.result === null
    ? []
    : [aboutReferral('referral.decided', 'Cơ quan điều tra đã trả lời về hồ sơ này.', referral)];
}

/** A reason that names the referral. */
export function aboutReferral(code: string, sentence: string, { number, sentOn }: ReferralCourse): Reason {
  return { code, sentence, found: `${number}, ${onDay(sentOn)}` };
}

/** Why an answer of another body cannot be taken down: no such letter went out, or it has been answered. */
export function requestAnsweredReasons(log: Log, requestId: number): Reason[] {
  const asked = requestsOf(log).find(({ id }) => id === requestId);
  if (!asked) return [{ code: 'request.unknown', sentence: notInFile('văn bản gửi cơ quan khác này') }];
  if (asked.answeredOn === null) return [];
  const found = `${asked.number}, ${onDay(asked.answeredOn)}`;
  return [{ code: 'request.answered', sentence: 'Văn bản này đã có trả lời.', found }];
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
  const sentence = 'Đã gửi cơ quan này văn bản với nội dung này và chưa có trả lời.';
  return [{ code: 'request.already', sentence, found: `${same.number}, ${onDay(same.sentOn)}` }];
}

/** Why a step about an event of another case of the employer does not belong here. */
export function otherCaseReasons(log: Log, eventId: number, caseId: number): Reason[] {
  const event = log.find(({ id }) => id === eventId);
  if (!event || event.caseId === caseId) return [];
  return [{ code: 'step.other-case', sentence: `Việc này thuộc hồ sơ số ${event.caseId}; ghi trong hồ sơ đó.` }];
}
