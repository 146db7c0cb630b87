import type { NoticeDefinition } from '../../notices/notices.api';
import { presentInspectionRequest, REQUEST_RECIPIENTS } from '../documents/inspection-request.presenter';
import { BARE_PAPER, SAMPLE_CHECK, SAMPLE_PAPER } from '../documents/samples';
import type { InspectionRequest } from '../domain/papers';
import { completeRequest } from '../documents/earlier-papers';

const CHECKED = { inspects: false, nothingPaid: true } as const;
const SAMPLE: InspectionRequest = {
  ...SAMPLE_PAPER,
  number: '40/BHXH-KT',
  to: 'Thanh tra tỉnh Giả Định',
  about: 'Việc không đăng ký tham gia cho người lao động và không cung cấp hồ sơ tiền lương.',
  arrears: 81_150_000n,
  evaded: 60_000_000n,
  charges: 2_430_000n,
  workers: 55,
  checks: [
    { number: SAMPLE_CHECK.decisionNumber, decidedOn: SAMPLE_CHECK.decidedOn, outcome: 'unpaid', ...CHECKED },
    { number: '20/QĐ-BHXH', decidedOn: SAMPLE_CHECK.decidedOn, outcome: null, ...CHECKED },
  ],
  obstructions: ['Biên bản làm việc số 08/BB-BHXH'],
};

/** Request to an inspectorate to inspect. */
export const definition: NoticeDefinition<InspectionRequest> = {
  kind: 'inspection-request',
  formCode: null,
  title: 'Công văn đề nghị thanh tra',
  legalBasis: ['Nghị định số 217/2025/NĐ-CP, Điều 7 khoản 1 điểm c, Điều 15 khoản 3 điểm c'],
  recipients: REQUEST_RECIPIENTS,
  template: 'notices/inspection-request',
  present: presentInspectionRequest,
  complete: completeRequest,
  samples: [SAMPLE, { ...SAMPLE, ...BARE_PAPER, evaded: 0n, checks: [], obstructions: [] }],
};
