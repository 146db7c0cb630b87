import type { CivilDate } from '../../../kernel/civil-date';
import { AreaField, ChoiceField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import type { ServiceChannel, ServiceResult } from '../domain/events';

const CHANNELS: Readonly<Record<ServiceChannel, { vi: string; en: string }>> = {
  electronic: { vi: 'Giao dịch điện tử', en: 'Electronically' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
  direct: { vi: 'Trực tiếp', en: 'By hand' },
  'posted-up': { vi: 'Niêm yết công khai', en: 'Posted up' },
};

const RESULTS: Readonly<Record<ServiceResult, { vi: string; en: string }>> = {
  served: { vi: 'Đơn vị đã nhận', en: 'Served' },
  failed: { vi: 'Không tống đạt được', en: 'Not served' },
};

/** An attempt to serve a letter or a paper of the case: exactly one of the two. */
export class ServiceRequest {
  @ReferenceField({ vi: 'Văn bản đôn đốc', en: 'Letter of the monthly run' }, { optional: true })
  noticeId?: number;

  @ReferenceField({ vi: 'Văn bản khác', en: 'Other paper of the case' }, { optional: true })
  documentId?: number;

  @ChoiceField({ vi: 'Cách tống đạt', en: 'Channel' }, CHANNELS)
  channel!: ServiceChannel;

  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, RESULTS)
  result!: ServiceResult;

  @DayField(
    { vi: 'Ngày tống đạt', en: 'Day' },
    { optional: true, fill: 'today', hint: { vi: 'để trống: hôm nay', en: 'empty: today' } },
  )
  servedOn?: CivilDate;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;
}
