import type { CivilDate } from '../../../kernel/civil-date';
import {
  AreaField,
  ChoiceField,
  CountField,
  DayField,
  ReferenceField,
  TextField,
  YesNoField,
} from '../../../platform/http/form-fields';
import type { CheckOutcome } from '../domain/check-events';

const CHECK = { vi: 'Cuộc kiểm tra, thanh tra', en: 'Check' };
const NOTE_ON_OTHERS = { vi: 'Chỉ khi cơ quan thanh tra lập', en: 'Only of an inspectorate' };

const OUTCOMES: Readonly<Record<CheckOutcome, { vi: string; en: string }>> = {
  'nothing-found': { vi: 'Không phát hiện vi phạm', en: 'Nothing found' },
  paid: { vi: 'Đã đóng đủ số phát hiện', en: 'Paid' },
  unpaid: { vi: 'Chưa đóng đủ số phát hiện', en: 'Not paid' },
  'beyond-competence': { vi: 'Vượt thẩm quyền làm rõ', en: 'Beyond competence' },
  obstructed: { vi: 'Bị cản trở', en: 'Obstructed' },
};

/** The announcement of a check to the employer. */
export class AnnouncementRequest {
  @ReferenceField(CHECK)
  checkId!: number;

  @TextField({ vi: 'Địa điểm công bố', en: 'Place' }, { fill: 'employer-address' })
  place!: string;

  @TextField({ vi: 'Đại diện đơn vị', en: 'For the employer' }, { fill: 'employer-representative' })
  forEmployer!: string;

  @DayField({ vi: 'Ngày công bố', en: 'Announced on' }, { optional: true, fill: 'today' })
  announcedOn?: CivilDate;
}

/** An extension of a check. */
export class ExtensionRequest {
  @ReferenceField(CHECK)
  checkId!: number;

  @TextField({ vi: 'Số quyết định gia hạn', en: 'Number of the extending decision' })
  document!: string;

  @CountField({ vi: 'Số ngày gia hạn', en: 'Days added' }, { least: 1, most: 365 })
  days!: number;

  @TextField(
    { vi: 'Lý do', en: 'Reason' },
    { hint: { vi: 'Phức tạp, hoặc địa bàn đi lại khó khăn', en: 'Complex, or hard to reach' } },
  )
  reason!: string;

  @DayField({ vi: 'Ngày gia hạn', en: 'Extended on' }, { optional: true, fill: 'today' })
  extendedOn?: CivilDate;
}

/** The minutes at the end of a check. */
export class CheckMinutesRequest {
  @ReferenceField(CHECK)
  checkId!: number;

  @TextField({ vi: 'Địa điểm', en: 'Place' }, { fill: 'employer-address' })
  place!: string;

  @TextField({ vi: 'Đại diện đơn vị', en: 'For the employer' }, { fill: 'employer-representative' })
  forEmployer!: string;

  @AreaField({ vi: 'Ý kiến của đơn vị', en: 'What the employer says' }, { optional: true })
  opinion?: string;

  @YesNoField({ vi: 'Đơn vị không ký', en: 'The employer refuses to sign' })
  refusedToSign!: boolean;

  @TextField(
    { vi: 'Người chứng kiến', en: 'Witness' },
    {
      optional: true,
      hint: { vi: 'Bắt buộc khi đơn vị không ký', en: 'Needed where the employer refuses to sign' },
    },
  )
  witness?: string;

  @TextField({ vi: 'Số biên bản', en: 'Number of the minutes' }, { optional: true, hint: NOTE_ON_OTHERS })
  theirNumber?: string;

  @DayField({ vi: 'Ngày lập biên bản', en: 'Signed on' }, { optional: true, fill: 'today' })
  signedOn?: CivilDate;
}

/** The end of a check. */
export class CheckConclusionRequest {
  @ReferenceField(CHECK)
  checkId!: number;

  @ChoiceField({ vi: 'Kết quả', en: 'Outcome' }, OUTCOMES, {
    optional: true,
    hint: { vi: 'Để trống: theo số liệu', en: 'Empty: by the figures' },
  })
  outcome?: CheckOutcome;

  @TextField({ vi: 'Người ký', en: 'Signed by' })
  signedBy!: string;

  @TextField({ vi: 'Số kết luận', en: 'Number of the conclusion' }, { optional: true, hint: NOTE_ON_OTHERS })
  theirNumber?: string;

  @DayField({ vi: 'Ngày kết thúc', en: 'Concluded on' }, { optional: true, fill: 'today' })
  concludedOn?: CivilDate;
}

/** A request to an inspectorate. */
export class InspectorateRequest {
  @TextField({ vi: 'Cơ quan thanh tra', en: 'Inspectorate' })
  to!: string;

  @AreaField({ vi: 'Nội dung đề nghị thanh tra', en: 'What should be inspected' }, { fill: 'arrears-in-words' })
  about!: string;

  @DayField({ vi: 'Ngày đề nghị', en: 'Requested on' }, { optional: true, fill: 'today' })
  requestedOn?: CivilDate;
}
