import type { NoticeDefinition } from '../../notices/notices.api';
import { DECISION_RECIPIENTS, presentCheckDecision } from '../documents/check-decision.presenter';
import { BARE_PAPER, SAMPLE_CHECK, SAMPLE_INSPECTION, SAMPLE_PAPER, SAMPLE_TEAM } from '../documents/samples';
import { legalBasesOf } from '../domain/legal-bases';
import type { CheckDecision } from '../domain/papers';
import { completeTeam } from '../documents/earlier-papers';

const SAMPLE: CheckDecision = {
  ...SAMPLE_PAPER,
  ...SAMPLE_CHECK,
  legalBases: legalBasesOf('check', SAMPLE_PAPER.issuedOn),
  grounds: 'trốn đóng từ ngày 15/09/2026\nđã gửi văn bản đôn đốc số 05/BHXH-QLT ngày 05/08/2026',
  team: SAMPLE_TEAM,
  days: 15,
  decidedBy: 'Hoàng Văn Mẫu',
};

/** Decision to check or inspect. */
export const definition: NoticeDefinition<CheckDecision> = {
  kind: 'check-decision',
  formCode: null,
  title: 'Quyết định kiểm tra, thanh tra',
  legalBasis: [
    'Nghị định số 217/2025/NĐ-CP, Điều 11 khoản 3, Điều 12, Điều 13',
    'Nghị định số 21/2016/NĐ-CP (quyết định trước ngày 01/7/2025)',
  ],
  recipients: DECISION_RECIPIENTS,
  template: 'notices/check-decision',
  present: presentCheckDecision,
  complete: completeTeam,
  samples: [
    SAMPLE,
    {
      ...SAMPLE,
      ...BARE_PAPER,
      ...SAMPLE_INSPECTION,
      issuedOn: SAMPLE_INSPECTION.decidedOn,
      legalBases: legalBasesOf('inspection', SAMPLE_INSPECTION.decidedOn),
    },
  ],
};
