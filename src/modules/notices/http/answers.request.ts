import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import {
  AreaField,
  ChoiceField,
  DayField,
  MonthField,
  ReferenceField,
  TextField,
  YesNoField,
} from '../../../platform/http/form-fields';
import type { Bilingual } from '../../../kernel/language';
import type { ForceMajeureGround, ObjectionOutcome, ObjectionSubject } from '../domain/case-events';

const TODAY = { vi: 'để trống: hôm nay', en: 'empty: today' };

const SUBJECTS: Readonly<Record<ObjectionSubject, Bilingual>> = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  reminder: { vi: 'Văn bản đôn đốc', en: 'Reminder' },
  publication: { vi: 'Việc công khai', en: 'Being named in public' },
  measure: { vi: 'Biện pháp xử lý', en: 'A measure' },
  other: { vi: 'Nội dung khác', en: 'Something else' },
};

const OUTCOMES: Readonly<Record<ObjectionOutcome, Bilingual>> = {
  upheld: { vi: 'Chấp nhận', en: 'Upheld' },
  rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
  corrected: { vi: 'Đã điều chỉnh số liệu', en: 'Figures corrected' },
};

/** The grounds of a legitimate reason, in words. */
export const GROUNDS: Readonly<Record<ForceMajeureGround, Bilingual>> = {
  'natural-disaster': { vi: 'Thiên tai', en: 'Natural disaster' },
  epidemic: { vi: 'Dịch bệnh nguy hiểm', en: 'Dangerous epidemic' },
  emergency: { vi: 'Tình trạng khẩn cấp', en: 'State of emergency' },
  other: { vi: 'Sự kiện bất khả kháng khác theo pháp luật dân sự', en: 'Other force majeure under civil law' },
};

/** An objection of the employer. */
export class ObjectionRequest {
  @ChoiceField({ vi: 'Phản đối về', en: 'About' }, SUBJECTS)
  about!: ObjectionSubject;

  @TextField({ vi: 'Văn bản của đơn vị', en: 'Document of the employer' })
  document!: string;

  @AreaField({ vi: 'Nội dung', en: 'Content' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày nhận', en: 'Received on' }, { optional: true, fill: 'today', hint: TODAY })
  raisedOn?: CivilDate;
}

/** The answer to an objection. */
export class ObjectionAnswerRequest {
  @ReferenceField({ vi: 'Ý kiến phản đối', en: 'Objection' })
  objectionId!: number;

  @ChoiceField({ vi: 'Kết quả', en: 'Outcome' }, OUTCOMES)
  outcome!: ObjectionOutcome;

  @TextField({ vi: 'Văn bản trả lời', en: 'Answering document' })
  document!: string;

  @DayField({ vi: 'Ngày giải quyết', en: 'Settled on' }, { optional: true, fill: 'today', hint: TODAY })
  settledOn?: CivilDate;
}

/** Papers of the employer on a legitimate reason. */
export class ForceMajeureClaimRequest {
  @ChoiceField({ vi: 'Lý do', en: 'Ground' }, GROUNDS)
  ground!: ForceMajeureGround;

  @TextField({ vi: 'Tài liệu chứng minh', en: 'Papers' })
  document!: string;

  @TextField(
    { vi: 'Số văn bản đôn đốc', en: 'Number of the reminder' },
    {
      optional: true,
      fill: 'last-reminder',
      hint: { vi: 'để trống: văn bản gửi gần nhất', en: 'empty: the last one sent' },
    },
  )
  reminderNumber?: string;

  @AreaField({ vi: 'Nội dung', en: 'Content' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày nhận tài liệu', en: 'Received on' }, { optional: true, fill: 'today', hint: TODAY })
  receivedOn?: CivilDate;
}

/** The decision on a legitimate reason. */
export class ForceMajeureDecisionRequest {
  @ReferenceField({ vi: 'Đề nghị', en: 'Claim' })
  claimId!: number;

  @YesNoField({ vi: 'Chấp nhận lý do chính đáng', en: 'The reason is accepted' })
  accepted!: boolean;

  @MonthField({ vi: 'Từ kỳ', en: 'From period' }, { optional: true, fill: 'oldest-month' })
  from?: Period;

  @MonthField({ vi: 'Đến hết kỳ', en: 'To period' }, { optional: true, fill: 'newest-month' })
  to?: Period;

  @TextField({ vi: 'Văn bản quyết định', en: 'Deciding document' })
  document!: string;

  @AreaField({ vi: 'Nhận xét', en: 'Remark' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true, fill: 'today', hint: TODAY })
  decidedOn?: CivilDate;
}

/** That an accepted reason no longer holds. */
export class ForceMajeureWithdrawalRequest {
  @ReferenceField({ vi: 'Quyết định chấp nhận', en: 'Acceptance' })
  decisionId!: number;

  @AreaField({ vi: 'Lý do hủy', en: 'Reason' })
  reason!: string;

  @TextField({ vi: 'Văn bản hủy', en: 'Withdrawing document' })
  document!: string;

  @DayField({ vi: 'Ngày hủy', en: 'Withdrawn on' }, { optional: true, fill: 'today', hint: TODAY })
  withdrawnOn?: CivilDate;
}
