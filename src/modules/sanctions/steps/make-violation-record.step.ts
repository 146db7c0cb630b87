import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, TextField, YesNoField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/violation-record.notice';
import { actLine } from '../domain/act-line';
import { actsToRecord, recordDetails, recordingReasons } from '../use-cases/recording';
import { VIOLATION_RECORD_MADE } from '../domain/violation-events';
import { violationsOf } from '../domain/violations';
import { knownSigners } from '../http/sanction-choices';

/** What a violation record says beside the acts that were noted. */
export class ViolationRecordRequest {
  @TextField({ vi: 'Nơi lập biên bản', en: 'Place' }, { prefill: 'employer-address' })
  place!: string;

  @TextField({ vi: 'Người lập biên bản', en: 'Drawn up by' }, { prefill: 'officer' })
  recorder!: string;

  @TextField({ vi: 'Chức vụ người lập', en: 'Position of who draws it up' })
  recorderPosition!: string;

  @TextField(
    { vi: 'Người đại diện của đơn vị', en: 'Who speaks for the employer' },
    { prefill: 'employer-representative' },
  )
  representative!: string;

  @TextField({ vi: 'Chức danh người đại diện', en: 'Position of that person' })
  representativePosition!: string;

  @AreaField({ vi: 'Ý kiến của đơn vị', en: 'What the employer says' })
  statement!: string;

  @TextField({ vi: 'Lý do đơn vị không ký', en: 'Why the employer does not sign' }, { optional: true })
  refusal?: string;

  @TextField({ vi: 'Người chứng kiến', en: 'Witness' }, { optional: true })
  witness?: string;

  @TextField({ vi: 'Gửi giải trình đến (chức vụ, cơ quan)', en: 'Explanations go to' })
  explainTo!: string;

  @YesNoField({
    vi: 'Đặc biệt nghiêm trọng, nhiều tình tiết phức tạp (02 tháng)',
    en: 'Especially serious and complex (2 months)',
  })
  complex!: boolean;

  @DayField({ vi: 'Ngày lập', en: 'Drawn up on' }, { optional: true, prefill: 'today' })
  madeOn?: CivilDate;
}

/** Draws up the violation record (form 01) over every act that was noted, is not recorded yet and can still be punished; amounts on its own day. */
@Step({
  name: 'make-violation-record',
  group: 'sanctioning',
  words: {
    title: { vi: 'Lập biên bản vi phạm hành chính', en: 'Draw up the violation record' },
    happened: { vi: 'Lập biên bản vi phạm hành chính', en: 'Violation record' },
    lines: ({ number, acts, refusedToSign, witness }, writing) => [
      writing.say({ vi: 'Biên bản số {number}.', en: 'Record no. {number}.' }, { number }),
      ...acts.map((act) => actLine(act, writing)),
      refusedToSign
        ? writing.say(
            {
              vi: 'Đơn vị không ký; người chứng kiến: {witness}.',
              en: 'The employer did not sign; witness: {witness}.',
            },
            { witness: witness ?? '' },
          )
        : null,
    ],
  },
  input: ViolationRecordRequest,
  event: VIOLATION_RECORD_MADE,
  day: 'madeOn',
  restsOn: [],
  measure: 'violation-record',
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class MakeViolationRecord implements CaseStepRules<
  ViolationRecordRequest,
  DataOf<typeof VIOLATION_RECORD_MADE>
> {
  readonly known = knownSigners;

  constructor(private readonly papers: IssueCasePaper) {}

  /** Its acts follow from the log: each is recorded once, and the next record has others. */
  already(): Reason[] {
    return [];
  }

  against(view: StepView, record: ViolationRecordRequest): Reason[] {
    return recordingReasons(view, record);
  }

  async effect(view: StepView, record: ViolationRecordRequest): Promise<DataOf<typeof VIOLATION_RECORD_MADE>> {
    const acts = actsToRecord(view);
    const paper = { definition, symbol: 'BB-VPHC', series: 'violation-record' } as const;
    const issued = await this.papers.issue(view, { ...paper, details: recordDetails(view, record, acts) });
    const { place, recorder, representative, witness = null, complex } = record;
    return {
      ...issued,
      violationIds: acts.map(({ violation }) => violation.id),
      acts: acts.map(({ act }) => act),
      complex,
      refusedToSign: record.refusal !== undefined,
      place,
      recorder,
      representative,
      witness,
    };
  }

  options({ log }: StepContext): Record<string, StepOption[]> | null {
    return violationsOf(log).some(({ recordId }) => recordId === null) ? {} : null;
  }
}
