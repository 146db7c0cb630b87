import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import type { Dong } from '../../../kernel/money';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { RecordDifficulty } from '../../../law/enforcement/fines/procedure-deadlines';
import type { ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import { notInFile } from '../../../law/enforcement/found-words';
import {
  ChoiceField,
  CountField,
  DayField,
  DongField,
  ReferenceField,
  TextField,
} from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { actLine } from '../domain/act-line';
import { notedAct } from '../use-cases/noted-figures';
import { recordsOf } from '../domain/records';
import { VIOLATION_NOTED } from '../domain/violation-events';
import { notedReasons, notingReasons } from '../domain/violation-reasons';
import { violationsOf } from '../domain/violations';
import { checks, knownFinding } from '../http/sanction-choices';
import { ACT_CHOICES } from '../http/act-choices';
import { SANCTION_WORDS } from '../words';

const DIFFICULTIES: Readonly<Record<RecordDifficulty, Bilingual>> = {
  plain: { vi: 'Thông thường: 02 ngày làm việc', en: 'Plain: 2 working days' },
  complex: { vi: 'Phức tạp, phạm vi rộng: 05 ngày làm việc', en: 'Complex or wide: 5 working days' },
  verified: { vi: 'Phải xác minh: 03 ngày làm việc từ kết quả', en: 'To be verified: 3 working days from the result' },
};

const FROM_STATEMENT: Bilingual = {
  vi: 'Để trống: lấy theo phát hiện của cuộc kiểm tra, hoặc theo bảng tính số phải nộp của ngày phát hiện',
  en: 'Left out: as the check, else the statement of that day, has it',
};

/** An act that was found; figures that are not given are those of its check, else of the statement of that day. */
export class ViolationRequest {
  @ChoiceField(SANCTION_WORDS.act, ACT_CHOICES)
  act!: ViolationActCode;

  @TextField({ vi: 'Tài liệu phát hiện', en: 'What it was found by' })
  document!: string;

  @ChoiceField({ vi: 'Thời hạn lập biên bản', en: 'Time for the record' }, DIFFICULTIES)
  difficulty!: RecordDifficulty;

  @DongField({ vi: 'Số tiền vi phạm', en: 'Amount' }, { optional: true, hint: FROM_STATEMENT })
  amount?: Dong;

  @CountField({ vi: 'Số người lao động', en: 'Workers' }, { optional: true, hint: FROM_STATEMENT })
  workers?: number;

  @CountField(
    { vi: 'Số kỳ đóng vi phạm', en: 'Contribution periods' },
    { optional: true, least: 1, hint: FROM_STATEMENT },
  )
  periods?: number;

  @DayField({ vi: 'Ngày phát hiện', en: 'Found on' }, { optional: true, prefill: 'today' })
  foundOn?: CivilDate;

  @DayField({ vi: 'Ngày chấm dứt hành vi (nếu đã chấm dứt)', en: 'Ended on, if it has' }, { optional: true })
  endedOn?: CivilDate;

  @ReferenceField({ vi: 'Cuộc kiểm tra', en: 'Check' }, { optional: true })
  checkId?: number;
}

/** Notes an act that is to be recorded. From here the time for the record runs. */
@Step({
  name: 'note-violation',
  group: 'sanctioning',
  words: {
    title: { vi: 'Ghi nhận hành vi vi phạm', en: 'Note a violation' },
    happened: { vi: 'Ghi nhận hành vi vi phạm', en: 'Violation noted' },
    lines: (noted, writing) => [
      actLine(noted, writing),
      writing.say(SANCTION_WORDS.paper, { document: noted.document }),
    ],
  },
  input: ViolationRequest,
  event: VIOLATION_NOTED,
  day: 'foundOn',
  restsOn: ['checkId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class NoteViolation implements CaseStepRules<ViolationRequest, DataOf<typeof VIOLATION_NOTED>> {
  readonly known = knownFinding;

  already(log: CaseLogEvents, { act }: ViolationRequest): Reason[] {
    return notedReasons(act, violationsOf(log), recordsOf(log));
  }

  against(view: StepView, violation: ViolationRequest): Reason[] {
    const { checkId } = violation;
    const isKnown =
      checkId === undefined || view.log.some(({ id, kind }) => id === checkId && kind === 'check-decided');
    return [
      ...(isKnown ? [] : [reasonOf('check.unknown', notInFile({ vi: 'cuộc kiểm tra này', en: 'such check' }))]),
      ...notingReasons(view.law.book, notedAct(view, violation), view.facts.employer.kind, view.day),
    ];
  }

  effect(view: StepView, violation: ViolationRequest): DataOf<typeof VIOLATION_NOTED> {
    const { difficulty, document, checkId = null } = violation;
    return { ...notedAct(view, violation), difficulty, document, checkId };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { checkId: checks(context) };
  }
}
