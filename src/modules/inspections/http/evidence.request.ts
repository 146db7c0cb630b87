import type { CivilDate } from '../../../kernel/civil-date';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import type { EvidenceSign } from '../domain/case-events';

const SIGNS: Readonly<Record<EvidenceSign, { vi: string; en: string }>> = {
  fraud: { vi: 'Gian dối', en: 'Fraud' },
  tricks: { vi: 'Thủ đoạn khác', en: 'Other tricks' },
  'withheld-wages': { vi: 'Đã trừ lương người lao động nhưng không đóng', en: 'Withheld from wages, not paid' },
  'hidden-workers': { vi: 'Không khai báo người lao động', en: 'Workers not declared' },
  obstruction: { vi: 'Cản trở kiểm tra, thanh tra', en: 'Obstruction of checks' },
  direction: { vi: 'Chỉ đạo của cơ quan có thẩm quyền', en: 'Direction of a competent body' },
  complaint: { vi: 'Khiếu nại, tố cáo, phản ánh', en: 'Complaint or denunciation' },
};

/** A document that points to wrongdoing. */
export class EvidenceRequest {
  @ChoiceField({ vi: 'Dấu hiệu', en: 'Sign' }, SIGNS)
  sign!: EvidenceSign;

  @TextField({ vi: 'Tài liệu', en: 'Document' })
  document!: string;

  @AreaField({ vi: 'Nội dung', en: 'Content' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày phát hiện', en: 'Found on' }, { optional: true, fill: 'today' })
  foundOn?: CivilDate;
}
