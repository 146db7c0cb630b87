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
  @TextField({ vi: 'Địa điểm', en: 'Place' })
  place!: string;

  @TextField(
    { vi: 'Đại diện đơn vị', en: 'For the employer' },
    { hint: { vi: 'Họ tên, chức vụ', en: 'Name, position' } },
  )
  forEmployer!: string;

  @TextField({ vi: 'Đại diện cơ quan BHXH', en: 'For the office' })
  forOffice!: string;

  @AreaField({ vi: 'Nội dung làm việc', en: 'Content' })
  content!: string;

  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, RESULTS)
  result!: SessionResult;

  @DayField({ vi: 'Ngày làm việc', en: 'Held on' }, { optional: true })
  heldOn?: CivilDate;
}
