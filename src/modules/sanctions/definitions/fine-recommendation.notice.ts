import { parseCivilDate } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import { presentFineRecommendation } from '../documents/fine-recommendation.presenter';
import {
  SAMPLE_EVADED,
  SAMPLE_HOUSEHOLD,
  SAMPLE_PAPER,
  SAMPLE_REMEDY,
  SAMPLE_UNREGISTERED,
  SAMPLE_WARNED,
} from '../documents/sanction-samples';
import type { RecommendationPaper } from '../domain/sanction-papers';
import { completeRecommendation } from '../documents/earlier-papers';

const HANDED_OVER: RecommendationPaper = {
  ...SAMPLE_PAPER,
  number: '31/BHXH-KT',
  issuedOn: parseCivilDate('2026-10-02'),
  committee: 'Chủ tịch Ủy ban nhân dân tỉnh Giả Định',
  representative: 'Phạm Thị Thí Dụ',
  record: { number: '05/BB-VPHC', madeOn: parseCivilDate('2026-09-30') },
  acts: [SAMPLE_EVADED, SAMPLE_UNREGISTERED],
  total: 119_000_000n,
  largest: 120_000_000n,
  ownLimit: 75_000_000n,
  remedies: [SAMPLE_REMEDY],
  decideBy: parseCivilDate('2026-10-14'),
  limitation: parseCivilDate('2027-09-28'),
  reasoning: [
    'Hành vi 1: Trốn đóng BHXH bắt buộc (khoản 2 Điều 44 Nghị định số 283/2026/NĐ-CP).',
    'Đơn vị là tổ chức, mức phạt bằng 2 lần cá nhân: từ 108.000.000 đến 120.000.000 đồng.',
  ],
  signedBy: 'Hoàng Văn Mẫu',
};

/** The letter that recommends a sanction to the chairman of a People's Committee. */
export const definition: NoticeDefinition<RecommendationPaper> = {
  kind: 'fine-recommendation',
  formCode: null,
  title: 'Công văn chuyển hồ sơ, kiến nghị xử phạt',
  legalBasis: ['Điều 52, Điều 58 Luật Xử lý vi phạm hành chính', 'Điều 55, Điều 63 Nghị định số 283/2026/NĐ-CP'],
  recipients: ['Như trên;', 'Lưu: VT, KT, hồ sơ.'],
  template: 'notices/fine-recommendation',
  present: presentFineRecommendation,
  complete: completeRecommendation,
  samples: [
    HANDED_OVER,
    {
      ...HANDED_OVER,
      ...SAMPLE_HOUSEHOLD,
      number: '32/BHXH-KT',
      issuedOn: HANDED_OVER.issuedOn,
      committee: 'Chủ tịch Ủy ban nhân dân xã Minh Họa',
      representative: null,
      acts: [SAMPLE_WARNED],
      total: 0n,
      ownLimit: null,
      remedies: [],
    },
  ],
};
