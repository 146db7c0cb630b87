import type { CivilDate } from '../../../kernel/civil-date';
import { AreaField, DayField, ReferenceField, TextField, YesNoField } from '../../../platform/http/form-fields';

const ON = { vi: 'Ngày', en: 'Day' } as const;

/** A referral that is put together. */
export class ReferralPreparationRequest {
  @AreaField({ vi: 'Nhận định', en: 'Assessment' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày lập', en: 'Prepared on' }, { optional: true, fill: 'today' })
  preparedOn?: CivilDate;
}

/** A referral that is sent. */
export class ReferralSendingRequest {
  @ReferenceField({ vi: 'Hồ sơ đã lập', en: 'Prepared referral' })
  preparedId!: number;

  @TextField({ vi: 'Gửi đến', en: 'Sent to' })
  to!: string;

  @YesNoField(
    { vi: 'Người ký là cấp trên có thẩm quyền', en: 'The signer is an authorised supervisor' },
    {
      hint: {
        vi: 'Bắt buộc cùng lý do, nếu còn dấu hiệu chưa đủ',
        en: 'Required, with the reason, where an element is missing',
      },
    },
  )
  signerIsSupervisor!: boolean;

  @AreaField({ vi: 'Lý do gửi khi còn dấu hiệu chưa đủ', en: 'Reason where an element is missing' }, { optional: true })
  reason?: string;

  @DayField({ vi: 'Ngày gửi', en: 'Sent on' }, { optional: true, fill: 'today' })
  sentOn?: CivilDate;
}

/** The police have received the dossier. */
export class ReferralReceiptRequest {
  @ReferenceField({ vi: 'Kiến nghị khởi tố', en: 'Referral' })
  referralId!: number;

  @TextField({ vi: 'Nơi nhận, số biên nhận', en: 'Received by' })
  by!: string;

  @DayField(ON, { optional: true, fill: 'today' })
  on?: CivilDate;
}

/** Why the dossier came back, or why nobody is prosecuted. */
export class ReferralReasonRequest {
  @ReferenceField({ vi: 'Kiến nghị khởi tố', en: 'Referral' })
  referralId!: number;

  @AreaField({ vi: 'Lý do', en: 'Reason' })
  reason!: string;

  @DayField(ON, { optional: true, fill: 'today' })
  on?: CivilDate;
}

/** A prosecution was instituted. */
export class ProsecutionRequest {
  @ReferenceField({ vi: 'Kiến nghị khởi tố', en: 'Referral' })
  referralId!: number;

  @TextField({ vi: 'Quyết định khởi tố', en: 'Decision' })
  decision!: string;

  @DayField(ON, { optional: true, fill: 'today' })
  on?: CivilDate;
}

/** A court has judged. */
export class VerdictRequest {
  @ReferenceField({ vi: 'Kiến nghị khởi tố', en: 'Referral' })
  referralId!: number;

  @AreaField({ vi: 'Bản án', en: 'Verdict' })
  verdict!: string;

  @DayField(ON, { optional: true, fill: 'today' })
  on?: CivilDate;
}

/** A letter to another body. */
export class LetterToBodyRequest {
  @TextField({ vi: 'Gửi đến', en: 'Recipient' })
  recipient!: string;

  @AreaField({ vi: 'Nội dung đề nghị', en: 'What is asked for' })
  about!: string;

  @DayField({ vi: 'Ngày gửi', en: 'Sent on' }, { optional: true, fill: 'today' })
  sentOn?: CivilDate;
}

/** A request to a bank or the treasury. */
export class LetterToBankRequest extends LetterToBodyRequest {
  @TextField({ vi: 'Tài khoản của đơn vị', en: 'Account of the employer' }, { most: 50 })
  account!: string;
}

/** What another body answered. */
export class BodyAnswerRequest {
  @ReferenceField({ vi: 'Văn bản đã gửi', en: 'Letter' })
  requestId!: number;

  @AreaField({ vi: 'Trả lời', en: 'Answer' })
  answer!: string;

  @DayField({ vi: 'Ngày trả lời', en: 'Answered on' }, { optional: true, fill: 'today' })
  answeredOn?: CivilDate;
}
