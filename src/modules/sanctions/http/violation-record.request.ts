import type { CivilDate } from '../../../kernel/civil-date';
import { AreaField, DayField, TextField, YesNoField } from '../../../platform/http/form-fields';

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
