import type { CivilDate } from '../../../kernel/civil-date';
import type { FollowedReferral } from '../../referrals/referrals.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

type Stage = keyof Messages['referrals']['stages'];

/**
 * Referrals on the page of a case: the arrears as they were frozen, whose hands the dossier is in, and what of them has been paid since.
 * For the partial `web/case-referrals`; null where nothing was sent.
 */
export function referralsSection(
  { referrals: t }: Messages,
  format: Format,
  referrals: readonly FollowedReferral[],
): object | null {
  if (referrals.length === 0) return null;
  return {
    t,
    rows: referrals.map((referral) => {
      const { number, to, sentOn, arrears, settledSince, decisionBy } = referral;
      const [stage, since] = stageOf(referral);
      return {
        ...{ number, to, sentOn: format.dated(sentOn), stage: t.stages[stage], since: format.dated(since) },
        decisionBy: decisionBy === null ? null : fill(t.decisionBy, { day: format.date(decisionBy) }),
        frozen: format.dong(arrears),
        settled: format.dong(settledSince),
        left: format.dong(arrears - settledSince),
      };
    }),
  };
}

/** Where a dossier has come to, and since when. */
function stageOf(referral: FollowedReferral): readonly [Stage, CivilDate] {
  const { result, sentOn, triedOn, institutedOn, declinedOn, returnedOn, receivedOn } = referral;
  if (triedOn !== null) return ['tried', triedOn];
  if (result === 'prosecuted') return ['instituted', institutedOn ?? sentOn];
  if (result === 'not-prosecuted') return ['declined', declinedOn ?? sentOn];
  if (result === 'returned') return ['returned', returnedOn ?? sentOn];
  return receivedOn === null ? ['sent', sentOn] : ['received', receivedOn];
}
