import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { PROSECUTION_DECLINED } from '../domain/case-events';
import { courseReasons, otherCaseReasons, undecided } from '../domain/referral-reasons';
import { referralsWhere } from '../http/referral-choices';
import { REFERRAL_WORDS } from '../words';

/** Why nobody is prosecuted. */
export class ProsecutionDeclinedRequest {
  @ReferenceField(REFERRAL_WORDS.referral)
  referralId!: number;

  @AreaField(REFERRAL_WORDS.reason)
  reason!: string;

  @DayField(REFERRAL_WORDS.on, { optional: true, prefill: 'today' })
  on?: CivilDate;
}

/** Records that no prosecution follows: the office may sanction again. */
@Step({
  name: 'record-prosecution-declined',
  group: 'referral',
  words: {
    title: { vi: 'Không khởi tố vụ án', en: 'The prosecution was declined' },
    happened: { vi: 'Không khởi tố vụ án', en: 'Prosecution declined' },
    lines: ({ reason }) => [reason],
  },
  input: ProsecutionDeclinedRequest,
  event: PROSECUTION_DECLINED,
  day: 'on',
  restsOn: ['referralId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordProsecutionDeclined implements CaseStepRules<
  ProsecutionDeclinedRequest,
  DataOf<typeof PROSECUTION_DECLINED>
> {
  readonly options = referralsWhere((each) => each.result === null);

  already(log: CaseLogEvents, { referralId }: ProsecutionDeclinedRequest): Reason[] {
    return courseReasons(log, referralId, undecided);
  }

  against({ log, caseId }: StepView, { referralId }: ProsecutionDeclinedRequest): Reason[] {
    return otherCaseReasons(log, referralId, caseId);
  }

  effect(_: StepView, { referralId, reason }: ProsecutionDeclinedRequest): DataOf<typeof PROSECUTION_DECLINED> {
    return { referralId, reason };
  }
}
