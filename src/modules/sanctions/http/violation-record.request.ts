import type { CivilDate } from '../../../kernel/civil-date';
import {
  AreaField,
  ChoiceField,
  DayField,
  ReferenceField,
  TextField,
  YesNoField,
} from '../../../platform/http/form-fields';
import type { DroppingGround, ExplanationForm } from '../domain/violation-events';

const RECORD = { vi: 'Biên bản vi phạm hành chính', en: 'Violation record' };

/** What a violation record says beside the acts that were noted. */
export class ViolationRecordRequest {
  @TextField({ vi: 'Nơi lập biên bản', en: 'Place' }, { fill: 'employer-address' })
  place!: string;

  @TextField({ vi: 'Người lập biên bản', en: 'Drawn up by' }, { fill: 'officer' })
  recorder!: string;

  @TextField({ vi: 'Chức vụ người lập', en: 'Position of who draws it up' })
  recorderPosition!: string;

  @TextField(
    { vi: 'Người đại diện của đơn vị', en: 'Who speaks for the employer' },
    { fill: 'employer-representative' },
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

  @DayField({ vi: 'Ngày lập', en: 'Drawn up on' }, { optional: true, fill: 'today' })
  madeOn?: CivilDate;
}

const FORMS: Readonly<Record<ExplanationForm, { vi: string; en: string }>> = {
  oral: { vi: 'Yêu cầu giải trình trực tiếp', en: 'Asks to explain in person' },
  written: { vi: 'Gửi văn bản giải trình', en: 'Explains in writing' },
};

/** The employer wants to explain itself. */
export class ExplanationRequest {
  @ReferenceField(RECORD)
  recordId!: number;

  @ChoiceField({ vi: 'Hình thức', en: 'Form' }, FORMS)
  form!: ExplanationForm;

  @TextField({ vi: 'Văn bản của đơn vị', en: 'The employer’s paper' })
  document!: string;

  @DayField({ vi: 'Ngày nhận', en: 'Received on' }, { optional: true, fill: 'today' })
  requestedOn?: CivilDate;
}

/** What came of an explanation. */
export class HeardExplanationRequest {
  @ReferenceField(RECORD)
  recordId!: number;

  @TextField({ vi: 'Biên bản giải trình, văn bản đã xem xét', en: 'Minutes or paper considered' })
  document!: string;

  @AreaField({ vi: 'Kết quả xem xét', en: 'What was found' })
  findings!: string;

  @DayField({ vi: 'Ngày giải trình', en: 'Heard on' }, { optional: true, fill: 'today' })
  heardOn?: CivilDate;
}

/** The employer gives up explaining. */
export class WaivedExplanationRequest {
  @ReferenceField(RECORD)
  recordId!: number;

  @TextField({ vi: 'Văn bản từ bỏ quyền giải trình', en: 'Paper that gives it up' })
  document!: string;

  @DayField({ vi: 'Ngày nhận', en: 'Received on' }, { optional: true, fill: 'today' })
  waivedOn?: CivilDate;
}

/** More time for a written explanation. */
export class ExtendedExplanationRequest {
  @ReferenceField(RECORD)
  recordId!: number;

  @TextField({ vi: 'Văn bản gia hạn', en: 'Paper that extends it' })
  document!: string;

  @DayField({ vi: 'Ngày gia hạn', en: 'Extended on' }, { optional: true, fill: 'today' })
  extendedOn?: CivilDate;
}

/** The bodies of criminal procedure hand a case back. */
export class ProsecutionReturnRequest {
  @ReferenceField(RECORD)
  recordId!: number;

  @TextField({ vi: 'Văn bản chuyển trả hồ sơ', en: 'Paper that hands it back' })
  document!: string;

  @DayField({ vi: 'Ngày nhận lại', en: 'Received on' }, { optional: true, fill: 'today' })
  returnedOn?: CivilDate;
}

const GROUNDS: Readonly<Record<DroppingGround, { vi: string; en: string }>> = {
  'no-violation': { vi: 'Không có vi phạm hành chính, không xác định được đối tượng', en: 'No violation' },
  'time-over': { vi: 'Hết thời hiệu, thời hạn ra quyết định', en: 'The time is over' },
  replaced: { vi: 'Thay bằng biên bản khác theo quy định mới', en: 'Replaced by another record under new law' },
  'employer-gone': { vi: 'Đơn vị đã giải thể, phá sản', en: 'The employer is dissolved or bankrupt' },
  criminal: { vi: 'Đã chuyển truy cứu trách nhiệm hình sự', en: 'Handed to criminal procedure' },
};

/** No decision will be issued on a record. */
export class DroppedRecordRequest {
  @ReferenceField(RECORD)
  recordId!: number;

  @ChoiceField({ vi: 'Lý do', en: 'Ground' }, GROUNDS)
  ground!: DroppingGround;

  @TextField({ vi: 'Văn bản', en: 'Paper' })
  document!: string;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày', en: 'Day' }, { optional: true, fill: 'today' })
  droppedOn?: CivilDate;
}
