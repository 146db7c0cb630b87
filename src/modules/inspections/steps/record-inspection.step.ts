import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { AreaField, CountField, DayField, MonthField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { CHECK_DECIDED } from '../domain/check-events';
import { decidedLines } from '../domain/check-lines';
import { checkRunningReasons, limitsOf, scopeReasons, termReasons } from '../domain/check-rules';

/** An inspection that an inspectorate has decided. */
export class InspectionOfOthersRequest {
  @TextField({ vi: 'Số quyết định thanh tra', en: 'Number of the decision' })
  number!: string;

  @TextField({ vi: 'Cơ quan, người ra quyết định', en: 'Decided by' })
  decidedBy!: string;

  @TextField({ vi: 'Trưởng đoàn thanh tra', en: 'Head of the team' })
  head!: string;

  @AreaField({ vi: 'Căn cứ', en: 'Grounds' })
  grounds!: string;

  @MonthField({ vi: 'Thời kỳ từ tháng', en: 'Looks at months from' }, { prefill: 'oldest-month' })
  scopeFrom!: Period;

  @MonthField({ vi: 'Đến tháng', en: 'To month' }, { prefill: 'last-month' })
  scopeTo!: Period;

  @CountField({ vi: 'Số ngày', en: 'Days' }, { least: 1, most: 365 })
  days!: number;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' })
  decidedOn!: CivilDate;
}

const FORM = 'provincial-inspection' as const;

/** Records that an inspectorate has decided to inspect, so that its findings come into the file like those of our own checks. */
@Step({
  name: 'record-inspection',
  group: 'checking',
  words: {
    title: { vi: 'Ghi quyết định của cơ quan thanh tra', en: 'Record an inspectorate’s decision' },
    happened: { vi: 'Quyết định kiểm tra, thanh tra', en: 'Check decided' },
    lines: decidedLines,
  },
  input: InspectionOfOthersRequest,
  event: CHECK_DECIDED,
  day: 'decidedOn',
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class RecordInspection implements CaseStepRules<InspectionOfOthersRequest, DataOf<typeof CHECK_DECIDED>> {
  already(log: CaseLogEvents): Reason[] {
    return checkRunningReasons(log);
  }

  against({ law, day }: StepView, { days, scopeFrom, scopeTo }: InspectionOfOthersRequest): Reason[] {
    const possible = law.book.get('provincial-inspection.duration').find(day) !== undefined;
    return [
      ...(possible
        ? termReasons(limitsOf(law.book, FORM, day), days)
        : [
            reasonOf('inspection.before-law', {
              vi: 'Trước 01/7/2025 cơ quan BHXH tự thanh tra chuyên ngành.',
              en: 'Before 2025-07-01 the social insurance offices inspected by themselves.',
            }),
          ]),
      ...scopeReasons(scopeFrom, scopeTo, day),
    ];
  }

  effect(_: StepView, { head, decidedOn: __, ...decided }: InspectionOfOthersRequest): DataOf<typeof CHECK_DECIDED> {
    return { ...decided, form: FORM, documentId: null, team: [{ name: head, role: 'head' }] };
  }
}
