import type { CivilDate } from '../../../kernel/civil-date';
import { fill, spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { CaseSection, type CaseSectionView, type Ladder } from '../../cases/cases.api';
import { referralsOf } from '../domain/referral-course';
import { FollowReferrals, type FollowedReferral } from '../use-cases/follow-referrals.query';
import { REFERRAL_SECTION_WORDS } from '../words';

type Stage = keyof typeof REFERRAL_SECTION_WORDS.stages;

/** Referrals on the page of a case: the arrears as they were frozen, whose hands the dossier is in, and what of them has been paid since. */
@CaseSection({
  id: 'referrals',
  title: REFERRAL_SECTION_WORDS.title,
  order: 60,
  template: 'pages/referrals/case-section',
})
export class ReferralsSection implements CaseSectionView {
  constructor(private readonly referrals: FollowReferrals) {}

  async view(file: Ladder, language: Language): Promise<object | null> {
    if (referralsOf(file.events).length === 0) return null;
    const t = spoken(REFERRAL_SECTION_WORDS, language);
    const format = new Format(language);
    const followed = await this.referrals.of(file, file.day);
    return {
      t,
      rows: followed.map((referral) => {
        const { number, to, sentOn, arrears, settledSince, decisionBy } = referral;
        const [stage, since] = stageOf(referral);
        return {
          number,
          to,
          sentOn: format.dated(sentOn),
          stage: t.stages[stage],
          since: format.dated(since),
          decisionBy: decisionBy === null ? null : fill(t.decisionBy, { day: format.date(decisionBy) }),
          frozen: format.dong(arrears),
          settled: format.dong(settledSince),
          left: format.dong(arrears - settledSince),
        };
      }),
    };
  }
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
