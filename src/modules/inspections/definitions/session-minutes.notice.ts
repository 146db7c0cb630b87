import type { NoticeDefinition } from '../../notices/notices.api';
import { BARE_PAPER, SAMPLE_PAPER } from '../documents/samples';
import { MINUTES_RECIPIENTS, presentSessionMinutes } from '../documents/session-minutes.presenter';
import { legalBasesOf } from '../domain/legal-bases';
import type { SessionMinutes } from '../domain/papers';
import { completeSession } from '../documents/earlier-papers';

const SAMPLE: SessionMinutes = {
  ...SAMPLE_PAPER,
  number: '08/BB-BHXH',
  legalBases: legalBasesOf('session', SAMPLE_PAPER.issuedOn),
  place: 'trụ sở Công ty TNHH Thương mại Minh Họa',
  forEmployer: 'ông Phạm Văn Giả Định, Giám đốc; bà Đỗ Thị Mẫu, Kế toán trưởng',
  forOffice: 'bà Nguyễn Thị Ví Dụ, viên chức quản lý thu',
  debts: [
    { fund: 'HI', arrears: 13_500_000n, charges: 405_000n },
    { fund: 'RET', arrears: 66_000_000n, charges: 1_980_000n },
    { fund: 'OAD', arrears: 1_500_000n, charges: 45_000n },
  ],
  content:
    'Hai bên đối chiếu số tiền còn phải đóng từ tháng 5 năm 2026.\nĐơn vị nêu khó khăn về đơn hàng và đề nghị nộp trong tháng 10.',
  result: 'agrees',
};

/** Minutes of a visit or working session. */
export const definition: NoticeDefinition<SessionMinutes> = {
  kind: 'session-minutes',
  formCode: 'D04h-TS',
  title: 'Biên bản làm việc',
  legalBasis: ['Quyết định số 595/QĐ-BHXH, Điều 36 khoản 3.1 điểm b', 'Quyết định số 366/QĐ-BHXH'],
  recipients: MINUTES_RECIPIENTS,
  template: 'notices/session-minutes',
  present: presentSessionMinutes,
  complete: completeSession,
  samples: [
    SAMPLE,
    { ...SAMPLE, result: 'disputes' },
    { ...SAMPLE, ...BARE_PAPER, result: 'absent', content: 'Đơn vị vắng mặt.' },
    { ...SAMPLE, result: 'refuses-to-sign' },
  ],
};
