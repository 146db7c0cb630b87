import { parseCivilDate } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import { presentFineDecision } from '../documents/fine-decision.presenter';
import {
  SAMPLE_EVADED,
  SAMPLE_HOUSEHOLD,
  SAMPLE_PAPER,
  SAMPLE_REMEDY,
  SAMPLE_UNREGISTERED,
  SAMPLE_WARNED,
} from '../documents/sanction-samples';
import type { FineDecisionPaper } from '../domain/sanction-papers';
import { completeDecision } from '../documents/earlier-papers';

const FINED: FineDecisionPaper = {
  ...SAMPLE_PAPER,
  office: { ...SAMPLE_PAPER.office, name: 'Bảo hiểm xã hội Việt Nam', parentName: 'Bộ Tài chính', place: 'Hà Nội' },
  kind: 'organisation',
  decidedBy: 'Giám đốc Bảo hiểm xã hội Việt Nam',
  signature: { onBehalfOf: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Hoàng Văn Thí Dụ' },
  representative: 'Phạm Thị Thí Dụ, Giám đốc',
  record: { number: '05/BB-VPHC', madeOn: parseCivilDate('2026-09-30') },
  grounds: ['Biên bản phiên giải trình số 02/BB-GT ngày 06/10/2026'],
  acts: [SAMPLE_EVADED, SAMPLE_UNREGISTERED],
  total: 119_000_000n,
  form: 'fine',
  remedies: [SAMPLE_REMEDY],
  payBy: null,
  treasury: 'Kho bạc Nhà nước khu vực Giả Định',
  treasuryAccount: '0000.0.0000000',
};

/** The decision on a sanction. */
export const definition: NoticeDefinition<FineDecisionPaper> = {
  kind: 'fine-decision',
  formCode: 'MQĐ02',
  title: 'Quyết định xử phạt vi phạm hành chính',
  waitsForService: {
    vi: 'Thời hạn nộp phạt 10 ngày và tiền chậm nộp chưa tính; chưa thể cưỡng chế; chưa là lần bị xử phạt trước khi kiến nghị khởi tố.',
    en: 'The 10 days for paying and late money do not run; no enforcement yet; not yet an earlier sanction for a referral.',
  },
  legalBasis: [
    'Điều 57, Điều 66, Điều 68, Điều 70, Điều 78, Điều 85 Luật Xử lý vi phạm hành chính',
    'Mẫu quyết định số 02 Nghị định số 118/2021/NĐ-CP (sửa đổi bởi Nghị định số 68/2025/NĐ-CP, Nghị định số 190/2025/NĐ-CP)',
  ],
  recipients: ['Như Điều 3;', 'Lưu: VT, KT, hồ sơ.'],
  template: 'notices/fine-decision',
  present: presentFineDecision,
  complete: completeDecision,
  samples: [
    FINED,
    { ...FINED, payBy: parseCivilDate('2026-11-30') },
    {
      ...FINED,
      ...SAMPLE_HOUSEHOLD,
      kind: 'household',
      decidedBy: 'Giám đốc Bảo hiểm xã hội tỉnh Giả Định',
      signature: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: 'Nguyễn Thị Ví Dụ' },
      representative: 'Trần Thị Mẫu',
      grounds: [],
      acts: [SAMPLE_WARNED],
      total: 0n,
      form: 'warning',
      remedies: [],
      treasury: null,
    },
  ],
};
