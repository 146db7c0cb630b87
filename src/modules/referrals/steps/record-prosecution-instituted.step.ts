import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { DayField, TextField, ReferenceField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { PROSECUTION_INSTITUTED } from '../domain/case-events';
import { aboutReferral, courseReasons, otherCaseReasons } from '../domain/referral-reasons';
import { referralsWhere } from '../http/referral-choices';
import { REFERRAL_WORDS } from '../words';

/** A prosecution was instituted. */
export class ProsecutionRequest {
  @ReferenceField(REFERRAL_WORDS.referral)
  referralId!: number;

  @TextField({ vi: 'Quyết định khởi tố', en: 'Decision' })
  decision!: string;

  @DayField(REFERRAL_WORDS.on, { optional: true, prefill: 'today' })
  on?: CivilDate;
}

/** Records that a prosecution was instituted; what was handed back may be taken up again. */
@Step({
  name: 'record-prosecution-instituted',
  group: 'referral',
  words: {
    title: { vi: 'Khởi tố vụ án', en: 'A prosecution was instituted' },
    happened: { vi: 'Khởi tố vụ án', en: 'Prosecution instituted' },
    lines: ({ decision }) => [decision],
  },
  input: ProsecutionRequest,
  event: PROSECUTION_INSTITUTED,
  day: 'on',
  restsOn: ['referralId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordProsecutionInstituted implements CaseStepRules<
  ProsecutionRequest,
  DataOf<typeof PROSECUTION_INSTITUTED>
> {
  readonly options = referralsWhere((each) => each.result !== 'prosecuted');

  already(log: CaseLogEvents, { referralId }: ProsecutionRequest): Reason[] {
    return courseReasons(log, referralId, (each) =>
      each.result === 'prosecuted'
        ? [
            aboutReferral(
              'referral.prosecuted',
              { vi: 'Vụ án đã được khởi tố.', en: 'A prosecution was instituted already.' },
              each,
            ),
          ]
        : [],
    );
  }

  against({ log, caseId }: StepView, { referralId }: ProsecutionRequest): Reason[] {
    return otherCaseReasons(log, referralId, caseId);
  }

  effect(_: StepView, { referralId, decision }: ProsecutionRequest): DataOf<typeof PROSECUTION_INSTITUTED> {
    return { referralId, decision };
  }
}
