import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { REFERRAL_RETURNED } from '../domain/case-events';
import { courseReasons, otherCaseReasons, undecided } from '../domain/referral-reasons';
import { referralsWhere } from '../http/referral-choices';
import { REFERRAL_WORDS } from '../words';

/** Why the dossier came back. */
export class ReferralReturnRequest {
  @ReferenceField(REFERRAL_WORDS.referral)
  referralId!: number;

  @AreaField(REFERRAL_WORDS.reason)
  reason!: string;

  @DayField(REFERRAL_WORDS.on, { optional: true, prefill: 'today' })
  on?: CivilDate;
}

/** Records that the police gave a dossier back: the office may sanction again. */
@Step({
  name: 'record-referral-returned',
  group: 'referral',
  words: {
    title: { vi: 'Cơ quan điều tra trả hồ sơ', en: 'The police have returned the dossier' },
    happened: { vi: 'Cơ quan điều tra trả hồ sơ', en: 'Dossier returned by the police' },
    lines: ({ reason }) => [reason],
  },
  input: ReferralReturnRequest,
  event: REFERRAL_RETURNED,
  day: 'on',
  restsOn: ['referralId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordReferralReturned implements CaseStepRules<ReferralReturnRequest, DataOf<typeof REFERRAL_RETURNED>> {
  readonly options = referralsWhere((each) => each.result === null);

  already(log: CaseLogEvents, { referralId }: ReferralReturnRequest): Reason[] {
    return courseReasons(log, referralId, undecided);
  }

  against({ log, caseId }: StepView, { referralId }: ReferralReturnRequest): Reason[] {
    return otherCaseReasons(log, referralId, caseId);
  }

  effect(_: StepView, { referralId, reason }: ReferralReturnRequest): DataOf<typeof REFERRAL_RETURNED> {
    return { referralId, reason };
  }
}
