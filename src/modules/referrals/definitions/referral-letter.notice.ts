import type { NoticeDefinition } from '../../notices/notices.api';
import { BARE_LETTER, SAMPLE_LETTER } from '../documents/letter-samples';
import { completeLetterToBody, LETTER_RECIPIENTS } from '../documents/letter-parts';
import { presentReferralLetter } from '../documents/referral-letter.presenter';
import type { ReferralLetter } from '../domain/letters';

const SAMPLE: ReferralLetter = {
  ...SAMPLE_LETTER,
  elements: [
    {
      code: 'evaded-six-months',
      sentence: 'Trốn đóng từ 06 tháng trở lên',
      holds: true,
      article: 'Bộ luật Hình sự, Điều 216 khoản 1',
      found: 'khoản trốn đóng cũ nhất quá hạn từ ngày 01/02/2026',
      documents: ['Văn bản đôn đốc, thông báo C12-TS số 05/BHXH-QLT'],
    },
    {
      code: 'fraud-proved',
      sentence: 'Có tài liệu chứng minh gian dối hoặc thủ đoạn khác',
      holds: false,
      article: 'Bộ luật Hình sự, Điều 216 khoản 1',
      found: 'chưa có tài liệu',
      documents: [],
    },
  ],
  clause: 2,
  reason: 'Người đại diện đang chuẩn bị xuất cảnh.',
  dossier: { documents: 14, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
};

/** Recommendation to the investigating police to prosecute. */
export const definition: NoticeDefinition<ReferralLetter> = {
  kind: 'referral-letter',
  formCode: null,
  title: 'Văn bản kiến nghị khởi tố',
  legalBasis: ['Bộ luật Hình sự, Điều 216', 'Luật Xử lý vi phạm hành chính, Điều 62'],
  recipients: LETTER_RECIPIENTS,
  template: 'notices/referral-letter',
  present: presentReferralLetter,
  complete: completeLetterToBody,
  samples: [SAMPLE, { ...SAMPLE, ...BARE_LETTER, elements: SAMPLE.elements.slice(0, 1), clause: null, reason: null }],
};
