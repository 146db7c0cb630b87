import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { CaseLogEvents, CaseStepRules, StepOption } from '../../cases/cases.api';
import type { RequestRecipient } from '../domain/case-events';
import { preparedReferrals, referralsOf, requestsOf, type ReferralCourse } from '../domain/referral-course';

type Options = NonNullable<CaseStepRules<object, object>['options']>;

/** Offers the referrals of the case that a condition picks. */
export function referralsWhere(picks: (referral: ReferralCourse) => boolean): Options {
  return ({ log, caseId }) => ({
    referralId: referralsOf(log)
      .filter((each) => each.caseId === caseId && picks(each))
      .map(({ id, number, sentOn, to }) => ({ value: id, label: `${number}, ${formatShortDate(sentOn)}: ${to}` })),
  });
}

/** The referrals of a case that were put together and have not gone, the latest first. */
export function preparedOptions(log: CaseLogEvents, caseId: number | null): StepOption[] {
  return preparedReferrals(log)
    .filter((each) => each.caseId === caseId && !each.isSent)
    .map(({ id, preparedBy, preparedOn }) => ({ value: id, label: `${formatShortDate(preparedOn)}, ${preparedBy}` }))
    .toReversed();
}

/** The letters of a case that nobody has answered yet. */
export function openRequests(log: CaseLogEvents, caseId: number | null): StepOption[] {
  return requestsOf(log)
    .filter((each) => each.caseId === caseId && each.answeredOn === null)
    .map(({ id, number, recipient, sentOn }) => ({
      value: id,
      label: `${number}, ${formatShortDate(sentOn)}: ${recipient}`,
    }));
}

/** Whom the last letter to a kind of body went to. */
export function lastRecipient(log: CaseLogEvents, to: RequestRecipient): string | undefined {
  return requestsOf(log).findLast((each) => each.to === to)?.recipient;
}
