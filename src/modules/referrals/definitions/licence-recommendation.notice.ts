import type { NoticeDefinition } from '../../notices/notices.api';
import { BARE_LETTER, SAMPLE_LETTER } from '../documents/letter-samples';
import { completeLetterToBody, LETTER_RECIPIENTS } from '../documents/letter-parts';
import { presentLicenceRecommendation } from '../documents/request-letter.presenter';
import { licensingBases } from '../domain/legal-bases';
import type { RequestLetter } from '../domain/letters';

const SAMPLE: RequestLetter = {
  ...SAMPLE_LETTER,
  legalBases: licensingBases(SAMPLE_LETTER.issuedOn),
  recipient: 'Phòng Đăng ký kinh doanh tỉnh Giả Định',
  about:
    'Xem xét cảnh báo tình trạng của đơn vị.\nCung cấp thông tin về người đại diện và các doanh nghiệp khác do người đó thành lập.',
};

/** Recommendation to the business-registration office. */
export const definition: NoticeDefinition<RequestLetter> = {
  kind: 'licence-recommendation',
  formCode: null,
  title: 'Văn bản kiến nghị cơ quan đăng ký kinh doanh',
  legalBasis: ['Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 35 khoản 3', 'Luật Doanh nghiệp số 59/2020/QH14, Điều 216'],
  recipients: LETTER_RECIPIENTS,
  template: 'notices/licence-recommendation',
  present: presentLicenceRecommendation,
  complete: completeLetterToBody,
  samples: [SAMPLE, { ...SAMPLE, ...BARE_LETTER, legalBases: SAMPLE.legalBases }],
};
