import { addDays } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import { presentCheckAnnouncement } from '../documents/check-announcement.presenter';
import { BARE_PAPER, SAMPLE_CHECK, SAMPLE_INSPECTION, SAMPLE_PAPER } from '../documents/samples';
import { MINUTES_RECIPIENTS } from '../documents/session-minutes.presenter';
import type { CheckAnnouncement } from '../domain/papers';
import { completeTeam } from '../documents/earlier-papers';

const SAMPLE: CheckAnnouncement = {
  ...SAMPLE_PAPER,
  ...SAMPLE_CHECK,
  number: '09/BB-BHXH',
  place: 'trụ sở Công ty TNHH Thương mại Minh Họa',
  forEmployer: 'ông Phạm Văn Giả Định, Giám đốc',
  days: 15,
  lastDay: addDays(SAMPLE_PAPER.issuedOn, 15),
};

/** Minutes of the announcement of a decision to check or inspect. */
export const definition: NoticeDefinition<CheckAnnouncement> = {
  kind: 'check-announcement',
  formCode: null,
  title: 'Biên bản công bố quyết định kiểm tra, thanh tra',
  legalBasis: ['Nghị định số 217/2025/NĐ-CP, Điều 11 khoản 4, Điều 13 khoản 2 điểm d, Điều 15 khoản 1'],
  recipients: MINUTES_RECIPIENTS,
  template: 'notices/check-announcement',
  present: presentCheckAnnouncement,
  complete: completeTeam,
  samples: [SAMPLE, { ...SAMPLE, ...SAMPLE_INSPECTION, ...BARE_PAPER }],
};
