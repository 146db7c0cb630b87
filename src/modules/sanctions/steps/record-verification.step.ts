import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { VIOLATION_RECORD_MADE, VIOLATION_VERIFIED } from '../domain/violation-events';
import { verifyingReasons } from '../domain/violation-reasons';
import { violationsOf } from '../domain/violations';
import { actsToVerify } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** The result of verifying an act. */
export class VerificationRequest {
  @ReferenceField(SANCTION_WORDS.act)
  violationId!: number;

  @TextField({ vi: 'Văn bản kết quả xác minh', en: 'Paper with the result' })
  document!: string;

  @DayField({ vi: 'Ngày có kết quả', en: 'Arrived on' }, { optional: true, prefill: 'today' })
  verifiedOn?: CivilDate;
}

/** Puts the result of a verification on record: the three working days for the violation record run from it. */
@Step({
  name: 'record-verification',
  group: 'sanctioning',
  words: {
    title: { vi: 'Ghi nhận kết quả xác minh', en: 'Record the result of a verification' },
    happened: { vi: 'Có kết quả xác minh', en: 'Result of a verification' },
    lines: ({ document }, { say }) => [say(SANCTION_WORDS.paper, { document })],
  },
  input: VerificationRequest,
  event: VIOLATION_VERIFIED,
  day: 'verifiedOn',
  restsOn: ['violationId'],
  foundationOf: [VIOLATION_RECORD_MADE],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordVerification implements CaseStepRules<VerificationRequest, DataOf<typeof VIOLATION_VERIFIED>> {
  already(log: CaseLogEvents, { violationId }: VerificationRequest): Reason[] {
    return verifyingReasons(violationsOf(log).find(({ id }) => id === violationId));
  }

  against(): Reason[] {
    return [];
  }

  effect({ day }: StepView, { violationId, document }: VerificationRequest): DataOf<typeof VIOLATION_VERIFIED> {
    return { violationId, verifiedOn: day, document };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { violationId: actsToVerify(context) };
  }
}
