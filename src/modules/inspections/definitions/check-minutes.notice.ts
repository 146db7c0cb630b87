import type { NoticeDefinition } from '../../notices/notices.api';
import { presentCheckMinutes } from '../documents/check-minutes.presenter';
import { BARE_PAPER, SAMPLE_CHECK, SAMPLE_FINDINGS, SAMPLE_PAPER } from '../documents/samples';
import { MINUTES_RECIPIENTS } from '../documents/session-minutes.presenter';
import type { CheckMinutes } from '../domain/papers';
import { completeTeam } from '../documents/earlier-papers';

const SAMPLE: CheckMinutes = {
  ...SAMPLE_PAPER,
  ...SAMPLE_CHECK,
  number: '10/BB-BHXH',
  announcedOn: SAMPLE_PAPER.issuedOn,
  place: 'trụ sở Công ty TNHH Thương mại Minh Họa',
  forEmployer: 'ông Phạm Văn Giả Định, Giám đốc',
  findings: SAMPLE_FINDINGS,
  opinion: 'Đơn vị thống nhất với kết quả xác minh và cam kết đăng ký bổ sung.',
  refusedToSign: false,
  witness: null,
};

/** Minutes of a check or inspection. */
export const definition: NoticeDefinition<CheckMinutes> = {
  kind: 'check-minutes',
  formCode: null,
  title: 'Biên bản kiểm tra, thanh tra',
  legalBasis: ['Nghị định số 217/2025/NĐ-CP, Điều 15 khoản 3 điểm a'],
  recipients: MINUTES_RECIPIENTS,
  template: 'notices/check-minutes',
  present: presentCheckMinutes,
  complete: completeTeam,
  samples: [
    SAMPLE,
    {
      ...SAMPLE,
      ...BARE_PAPER,
      findings: [],
      opinion: null,
      refusedToSign: true,
      witness: 'Vũ Thị Chứng, đại diện Ủy ban nhân dân xã Minh Họa',
    },
  ],
};
