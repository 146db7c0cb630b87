import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { TRIED } from '../domain/case-events';
import { aboutReferral, courseReasons, otherCaseReasons } from '../domain/referral-reasons';
import { referralsWhere } from '../http/referral-choices';
import { REFERRAL_WORDS } from '../words';

/** A court has judged. */
export class VerdictRequest {
  @ReferenceField(REFERRAL_WORDS.referral)
  referralId!: number;

  @AreaField({ vi: 'Bản án', en: 'Verdict' })
  verdict!: string;

  @DayField(REFERRAL_WORDS.on, { optional: true, prefill: 'today' })
  on?: CivilDate;
}

/** Records what a court has judged, once for each verdict. */
@Step({
  name: 'record-tried',
  group: 'referral',
  words: {
    title: { vi: 'Kết quả xét xử', en: 'A court has judged' },
    happened: { vi: 'Xét xử', en: 'Tried in court' },
    lines: ({ verdict }) => [verdict],
  },
  input: VerdictRequest,
  event: TRIED,
  day: 'on',
  restsOn: ['referralId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordTried implements CaseStepRules<VerdictRequest, DataOf<typeof TRIED>> {
  readonly options = referralsWhere((each) => each.result === 'prosecuted');

  already(log: CaseLogEvents, { referralId, verdict }: VerdictRequest): Reason[] {
    return courseReasons(log, referralId, (each) => [
      ...(each.result === 'prosecuted'
        ? []
        : [
            aboutReferral(
              'referral.not-prosecuted',
              { vi: 'Vụ án chưa được khởi tố.', en: 'No prosecution was instituted.' },
              each,
            ),
          ]),
      ...(eventsOf(log, TRIED).some(({ data }) => data.referralId === each.id && data.verdict === verdict)
        ? [
            aboutReferral(
              'referral.tried',
              { vi: 'Bản án này đã được ghi nhận.', en: 'This verdict has been recorded already.' },
              each,
            ),
          ]
        : []),
    ]);
  }

  against({ log, caseId }: StepView, { referralId }: VerdictRequest): Reason[] {
    return otherCaseReasons(log, referralId, caseId);
  }

  effect(_: StepView, { referralId, verdict }: VerdictRequest): DataOf<typeof TRIED> {
    return { referralId, verdict };
  }
}
