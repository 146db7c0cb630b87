import type { CivilDate } from '../../../kernel/civil-date';
import { referralBases } from '../domain/legal-bases';
import type { LetterToBody } from '../domain/letters';

const day = (text: string): CivilDate => text as CivilDate;

/** An invented letter before its own content. */
export const SAMPLE_LETTER: LetterToBody = {
  number: '52/BHXH-QLT',
  issuedOn: day('2026-11-20'),
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
    symbol: 'BHXH-QLT',
    contact: { name: 'Trần Văn Ví Dụ', phone: '0000 000 011' },
    account: { number: '0000000010', bank: 'Ngân hàng Minh Họa', bin: '999999' },
    treasuryAccount: { number: '0000.0.0000010', treasury: 'Kho bạc Nhà nước tỉnh Giả Định' },
    signatory: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  },
  recipient: 'Cơ quan Cảnh sát điều tra Công an tỉnh Giả Định',
  legalBases: referralBases(day('2026-11-20')),
  arrears: 845_000_000n,
  evaded: 812_000_000n,
  charges: 35_150_000n,
  workers: 64,
  lateSince: day('2026-02-01'),
  reminders: [
    { number: '05/BHXH-QLT', sentOn: day('2026-02-06') },
    { number: '31/BHXH-QLT', sentOn: day('2026-08-05') },
  ],
  fines: [{ number: '03/QĐ-XPHC', decidedOn: day('2026-04-10'), amount: 75_000_000n }],
  checks: [
    { number: '12/QĐ-BHXH', decidedOn: day('2026-03-12'), inspects: false },
    { number: '07/QĐ-BHXH', decidedOn: day('2025-03-12'), inspects: true },
  ],
  publishedOn: [day('2026-09-15')],
  assumptions: [
    {
      parameter: 'daily-charge.payment-day-counts',
      validFrom: day('2025-07-01'),
      value: 'false',
      certainty: 'assumed',
      reference: 'Thông lệ',
    },
  ],
};

/** The same with as little as possible. */
export const BARE_LETTER: LetterToBody = {
  ...SAMPLE_LETTER,
  number: null,
  employer: { ...SAMPLE_LETTER.employer, taxCode: null, address: '' },
  evaded: 0n,
  lateSince: null,
  fines: [],
  checks: [],
  publishedOn: [],
  assumptions: [],
  reminders: SAMPLE_LETTER.reminders.slice(0, 1),
};
