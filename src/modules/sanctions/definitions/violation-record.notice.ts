import { parseCivilDate } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import {
  SAMPLE_EVADED,
  SAMPLE_HOUSEHOLD,
  SAMPLE_PAPER,
  SAMPLE_UNREGISTERED,
  SAMPLE_WARNED,
} from '../documents/sanction-samples';
import { presentViolationRecord } from '../documents/violation-record.presenter';
import type { ViolationRecordPaper } from '../domain/sanction-papers';
import { completeRecord } from '../documents/earlier-papers';

/** The record of an administrative violation. */
export const definition: NoticeDefinition<ViolationRecordPaper> = {
  kind: 'violation-record',
  formCode: 'MBB01',
  title: 'Biên bản vi phạm hành chính',
  legalBasis: [
    'Điều 58 Luật Xử lý vi phạm hành chính',
    'Điều 12 và mẫu biên bản số 01 Nghị định số 118/2021/NĐ-CP (sửa đổi bởi Nghị định số 68/2025/NĐ-CP, Nghị định số 190/2025/NĐ-CP)',
  ],
  recipients: ['Đơn vị vi phạm;', 'Người có thẩm quyền xử phạt;', 'Lưu: hồ sơ.'],
  template: 'notices/violation-record',
  present: presentViolationRecord,
  complete: completeRecord,
  samples: [
    {
      ...SAMPLE_PAPER,
      number: '05/BB-VPHC',
      issuedOn: parseCivilDate('2026-09-30'),
      kind: 'organisation',
      place: 'trụ sở Công ty trách nhiệm hữu hạn May mặc Ví Dụ',
      recorder: { name: 'Lê Văn Mẫu', position: 'Trưởng phòng Kiểm tra' },
      representative: { name: 'Phạm Thị Thí Dụ', position: 'Giám đốc' },
      witness: 'Nguyễn Văn Chứng, đại diện Ủy ban nhân dân xã Minh Họa',
      grounds: ['Biên bản kiểm tra số 03/BB-KT ngày 28/9/2026'],
      acts: [SAMPLE_EVADED, SAMPLE_UNREGISTERED],
      statement: 'Đơn vị gặp khó khăn về đơn hàng, đề nghị được nộp dần.',
      refusal: 'không đồng ý với số người lao động nêu trong biên bản',
      explaining: {
        oralBy: parseCivilDate('2026-10-02'),
        writtenBy: parseCivilDate('2026-10-07'),
        to: 'Giám đốc Bảo hiểm xã hội tỉnh Giả Định',
      },
    },
    {
      ...SAMPLE_HOUSEHOLD,
      number: null,
      issuedOn: parseCivilDate('2026-09-30'),
      kind: 'household',
      place: 'trụ sở Bảo hiểm xã hội tỉnh Giả Định',
      recorder: { name: 'Lê Văn Mẫu', position: 'Trưởng phòng Kiểm tra' },
      representative: { name: 'Trần Thị Mẫu', position: 'chủ hộ kinh doanh' },
      witness: null,
      grounds: [],
      acts: [SAMPLE_WARNED],
      statement: 'Sẽ nộp trong tháng.',
      refusal: null,
      explaining: null,
    },
  ],
};
