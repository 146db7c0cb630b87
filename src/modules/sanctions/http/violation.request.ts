import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { VIOLATION_ACTS, type ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import type { RecordDifficulty } from '../../../law/enforcement/fines/procedure-deadlines';
import {
  ChoiceField,
  CountField,
  DayField,
  DongField,
  ReferenceField,
  TextField,
} from '../../../platform/http/form-fields';
import type { Bilingual } from '../../../kernel/language';
import { ACT_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';

/** Names of acts in both languages, for choices. */
export const ACT_CHOICES = Object.fromEntries(
  Object.entries(VIOLATION_ACTS).map(([code, { name, decree }]) => {
    const source = decree === undefined ? '' : ` (${decree}/NĐ-CP)`;
    const words: Bilingual = { vi: `${name}${source}`, en: `${ACT_NAMES_EN[code as ViolationActCode]}${source}` };
    return [code, words];
  }),
);

const DIFFICULTIES: Readonly<Record<RecordDifficulty, Bilingual>> = {
  plain: { vi: 'Thông thường: 02 ngày làm việc', en: 'Plain: 2 working days' },
  complex: { vi: 'Phức tạp, phạm vi rộng: 05 ngày làm việc', en: 'Complex or wide: 5 working days' },
  verified: { vi: 'Phải xác minh: 03 ngày làm việc từ kết quả', en: 'To be verified: 3 working days from the result' },
};

const FROM_STATEMENT: Bilingual = {
  vi: 'Để trống: lấy theo phát hiện của cuộc kiểm tra, hoặc theo bảng tính số phải nộp của ngày phát hiện',
  en: 'Left out: as the check, else the statement of that day, has it',
};

/** An act that was found. */
export class ViolationRequest {
  @ChoiceField({ vi: 'Hành vi', en: 'Act' }, ACT_CHOICES)
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

  @DayField({ vi: 'Ngày phát hiện', en: 'Found on' }, { optional: true, fill: 'today' })
  foundOn?: CivilDate;

  @DayField({ vi: 'Ngày chấm dứt hành vi (nếu đã chấm dứt)', en: 'Ended on, if it has' }, { optional: true })
  endedOn?: CivilDate;

  @ReferenceField({ vi: 'Cuộc kiểm tra', en: 'Check' }, { optional: true })
  checkId?: number;
}

/** The result of verifying an act. */
export class VerificationRequest {
  @ReferenceField({ vi: 'Hành vi', en: 'Act' })
  violationId!: number;

  @TextField({ vi: 'Văn bản kết quả xác minh', en: 'Paper with the result' })
  document!: string;

  @DayField({ vi: 'Ngày có kết quả', en: 'Arrived on' }, { optional: true, fill: 'today' })
  verifiedOn?: CivilDate;
}
