import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import type { CasePaper } from '../../notices/notices.api';
import type { DecidedCheck, PaperFinding, TeamMember } from '../domain/papers';

const day = (text: string): CivilDate => text as CivilDate;
const month = (text: string): Period => text as Period;

/** An invented paper before anything is in it. */
export const SAMPLE_PAPER: CasePaper = {
  number: '12/QĐ-BHXH',
  issuedOn: day('2026-10-12'),
  caseId: 7,
  employer: {
    code: 'TG0012A',
    taxCode: '0109999990',
    name: 'Công ty TNHH Thương mại Minh Họa',
    address: 'Số 5, đường Ví Dụ, xã Minh Họa, tỉnh Giả Định',
    phone: null,
  },
  office: {
    name: 'Bảo hiểm xã hội cơ sở Minh Họa',
    parentName: 'Bảo hiểm xã hội tỉnh Giả Định',
    address: '',
    phone: null,
    place: 'Minh Họa',
    symbol: 'QĐ-BHXH',
    contact: { name: 'Trần Văn Ví Dụ', phone: '0000 000 011' },
    account: { number: '0000000010', bank: 'Ngân hàng Minh Họa', bin: '999999' },
    treasuryAccount: { number: '0000.0.0000010', treasury: 'Kho bạc Nhà nước tỉnh Giả Định' },
    signatory: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  },
};

/** The same without what an employer's register entry may lack. */
export const BARE_PAPER: CasePaper = {
  ...SAMPLE_PAPER,
  number: null,
  employer: { ...SAMPLE_PAPER.employer, taxCode: null, address: '' },
};

export const SAMPLE_TEAM: readonly TeamMember[] = [
  { name: 'Trần Văn Mẫu', role: 'member' },
  { name: 'Nguyễn Thị Ví Dụ', role: 'head' },
  { name: 'Lê Văn Giả', role: 'deputy' },
];

export const SAMPLE_CHECK: DecidedCheck = {
  form: 'unscheduled-check',
  decisionNumber: '12/QĐ-BHXH',
  decidedOn: day('2026-10-12'),
  team: SAMPLE_TEAM,
  scopeFrom: month('2026-01'),
  scopeTo: month('2026-08'),
};

export const SAMPLE_INSPECTION: DecidedCheck = {
  ...SAMPLE_CHECK,
  form: 'vss-inspection',
  decidedOn: day('2025-03-03'),
  scopeFrom: month('2024-01'),
  scopeTo: month('2025-01'),
};

/** Their amounts add up to 81.150.000. */
export const SAMPLE_FINDINGS: readonly PaperFinding[] = [
  {
    finding: 'unregistered',
    fund: 'RET',
    from: month('2026-01'),
    to: month('2026-06'),
    workers: 3,
    amount: 39_600_000n,
  },
  {
    finding: 'wages-too-low',
    fund: 'HI',
    from: month('2026-03'),
    to: month('2026-03'),
    workers: 12,
    amount: 1_550_000n,
  },
  {
    finding: 'unpaid',
    fund: 'OAD',
    from: month('2026-04'),
    to: month('2026-07'),
    workers: 40,
    amount: 40_000_000n,
  },
];
