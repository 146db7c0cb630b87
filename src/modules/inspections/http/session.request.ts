import type { CivilDate } from '../../../kernel/civil-date';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import type { SessionResult } from '../domain/case-events';

const RESULTS: Readonly<Record<SessionResult, { vi: string; en: string }>> = {
  agrees: { vi: 'Thống nhất', en: 'Agrees' },
  disputes: { vi: 'Không thống nhất', en: 'Disputes' },
  'refuses-to-sign': { vi: 'Không ký biên bản', en: 'Refuses to sign' },
  absent: { vi: 'Vắng mặt', en: 'Absent' },
};

/** A visit or working session that took place. */
export class SessionRequest {
  @TextField({ vi: 'Địa điểm', en: 'Place' }, { fill: 'employer-address' })
  place!: string;

  @TextField(
    { vi: 'Đại diện đơn vị', en: 'For the employer' },
    { fill: 'employer-representative', hint: { vi: 'Họ tên, chức vụ', en: 'Name, position' } },
  )
  forEmployer!: string;

  @TextField({ vi: 'Đại diện cơ quan BHXH', en: 'For the office' }, { fill: 'officer' })
  forOffice!: string;

  @AreaField({ vi: 'Nội dung làm việc', en: 'Content' }, { fill: 'arrears-in-words' })
  content!: string;

  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, RESULTS)
  result!: SessionResult;

  @DayField({ vi: 'Ngày làm việc', en: 'Held on' }, { optional: true, fill: 'today' })
  heldOn?: CivilDate;
}
