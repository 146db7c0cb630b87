import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { DayField, TextField, ReferenceField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { REFERRAL_RECEIVED } from '../domain/case-events';
import { aboutReferral, courseReasons, otherCaseReasons } from '../domain/referral-reasons';
import { referralsWhere } from '../http/referral-choices';
import { REFERRAL_WORDS } from '../words';

/** The police have received the dossier. */
export class ReferralReceiptRequest {
  @ReferenceField(REFERRAL_WORDS.referral)
  referralId!: number;

  @TextField({ vi: 'Nơi nhận, số biên nhận', en: 'Received by' })
  by!: string;

  @DayField(REFERRAL_WORDS.on, { optional: true, prefill: 'today' })
  on?: CivilDate;
}

/** Records that the police have received a dossier: the time for their decision runs from then. */
@Step({
  name: 'record-referral-received',
  group: 'referral',
  words: {
    title: { vi: 'Cơ quan điều tra đã nhận hồ sơ', en: 'The police have received the dossier' },
    happened: { vi: 'Cơ quan điều tra nhận hồ sơ', en: 'Dossier received by the police' },
    lines: ({ by }) => [by],
  },
  input: ReferralReceiptRequest,
  event: REFERRAL_RECEIVED,
  day: 'on',
  restsOn: ['referralId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordReferralReceived implements CaseStepRules<ReferralReceiptRequest, DataOf<typeof REFERRAL_RECEIVED>> {
  readonly options = referralsWhere((each) => each.receivedOn === null);

  already(log: CaseLogEvents, { referralId }: ReferralReceiptRequest): Reason[] {
    return courseReasons(log, referralId, (each) =>
      each.receivedOn === null
        ? []
        : [
            aboutReferral(
              'referral.received-already',
              { vi: 'Hồ sơ đã được ghi nhận là đã nhận.', en: 'The dossier has been recorded as received already.' },
              each,
            ),
          ],
    );
  }

  against({ log, caseId }: StepView, { referralId }: ReferralReceiptRequest): Reason[] {
    return otherCaseReasons(log, referralId, caseId);
  }

  effect(_: StepView, { referralId, by }: ReferralReceiptRequest): DataOf<typeof REFERRAL_RECEIVED> {
    return { referralId, by };
  }
}
