import { parseCivilDate } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import { CONCLUSION_RECIPIENTS, presentCheckConclusion } from '../documents/check-conclusion.presenter';
import { BARE_PAPER, SAMPLE_CHECK, SAMPLE_FINDINGS, SAMPLE_INSPECTION, SAMPLE_PAPER } from '../documents/samples';
import { legalBasesOf } from '../domain/legal-bases';
import type { CheckConclusion } from '../domain/papers';
import { completeConclusion } from '../documents/earlier-papers';

const SAMPLE: CheckConclusion = {
  ...SAMPLE_PAPER,
  ...SAMPLE_CHECK,
  number: '31/BHXH-KT',
  legalBases: legalBasesOf('check', SAMPLE_PAPER.issuedOn),
  minutesNumber: '10/BB-BHXH',
  outcome: 'unpaid',
  findings: SAMPLE_FINDINGS,
  workers: 55,
  established: 81_150_000n,
  open: 80_000_000n,
  payBy: parseCivilDate('2026-10-22'),
  signedBy: 'Hoàng Văn Mẫu',
};

const INSPECTED = {
  ...SAMPLE_INSPECTION,
  issuedOn: parseCivilDate('2025-04-15'),
  legalBases: legalBasesOf('inspection', parseCivilDate('2025-04-15')),
  payBy: parseCivilDate('2025-04-25'),
};

/** What a check or inspection came to, with the demand to put right what was found. */
export const definition: NoticeDefinition<CheckConclusion> = {
  kind: 'check-conclusion',
  formCode: null,
  title: 'Thông báo kết quả kiểm tra, kết luận thanh tra',
  legalBasis: ['Nghị định số 217/2025/NĐ-CP, Điều 7 khoản 2 điểm e, Điều 15 khoản 3 điểm đ'],
  asksForMoney: true,
  recipients: CONCLUSION_RECIPIENTS,
  template: 'notices/check-conclusion',
  present: presentCheckConclusion,
  complete: completeConclusion,
  samples: [
    SAMPLE,
    {
      ...SAMPLE,
      ...BARE_PAPER,
      minutesNumber: null,
      outcome: 'nothing-found',
      findings: [],
      workers: 0,
      established: 0n,
      open: 0n,
    },
    // Registered and unpaid only, and paid except for the registers.
    { ...SAMPLE, findings: SAMPLE_FINDINGS.slice(2), established: 40_000_000n, open: 40_000_000n },
    { ...SAMPLE, ...INSPECTED, findings: SAMPLE_FINDINGS.slice(2), established: 40_000_000n, open: 10_000_000n },
    { ...SAMPLE, outcome: 'paid', findings: SAMPLE_FINDINGS.slice(0, 1), established: 39_600_000n, open: 0n },
  ],
};
