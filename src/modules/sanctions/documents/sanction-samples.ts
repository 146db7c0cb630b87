import { parseCivilDate } from '../../../kernel/civil-date';
import { parsePeriod } from '../../../kernel/period';
import type { CasePaper } from '../../notices/notices.api';
import type { DecidedAct } from '../domain/sanction-papers';

const day = parseCivilDate;
const month = parsePeriod;

/** Invented head of a paper of an invented enterprise. */
export const SAMPLE_PAPER: CasePaper = {
  number: '07/QĐ-XPHC',
  issuedOn: day('2026-10-09'),
  employer: {
    code: 'TM0123X',
    taxCode: '0000000123',
    name: 'Công ty trách nhiệm hữu hạn May mặc Ví Dụ',
    address: 'Lô 5, khu công nghiệp Minh Họa, tỉnh Giả Định',
    phone: '0000 000 123',
  },
  office: {
    name: 'Bảo hiểm xã hội tỉnh Giả Định',
    parentName: 'Bảo hiểm xã hội Việt Nam',
    address: '',
    phone: null,
    place: 'Giả Định',
    symbol: 'QĐ-XPHC',
    contact: { name: 'Trần Văn Ví Dụ', phone: '0000 000 011' },
    account: { number: '0000000010', bank: 'Ngân hàng Minh Họa', bin: '999999' },
    treasuryAccount: { number: '0000.0.0000010', treasury: 'Kho bạc Nhà nước tỉnh Giả Định' },
    signatory: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  },
  caseId: 12,
};

/** The same for an invented business household without tax code and telephone. */
export const SAMPLE_HOUSEHOLD: CasePaper = {
  ...SAMPLE_PAPER,
  employer: {
    code: 'HK0009X',
    taxCode: null,
    name: 'Hộ kinh doanh Trần Thị Mẫu',
    address: 'Số 9, chợ Minh Họa, tỉnh Giả Định',
    phone: null,
  },
};

/** Evaded social insurance over four months: 18–20 % of 300 million, doubled; average, and half the way to the maximum. */
export const SAMPLE_EVADED: DecidedAct = {
  name: 'Trốn đóng BHXH bắt buộc',
  reference: 'Nghị định số 283/2026/NĐ-CP, Điều 44 khoản 2',
  measure: 'percent',
  workers: 42,
  amount: 300_000_000n,
  periods: 4,
  foundOn: day('2026-09-28'),
  endedOn: null,
  items: [
    { fund: 'RET', period: month('2026-04'), amount: 180_000_000n, lateFrom: day('2026-06-01') },
    { fund: 'SICK', period: month('2026-05'), amount: 120_000_000n, lateFrom: null },
  ],
  form: 'fine',
  min: 108_000_000n,
  max: 120_000_000n,
  fine: 117_000_000n,
  mitigating: [],
  aggravating: ['many-times'],
};

/** Workers registered late, ended before it was found; small, with a mitigating circumstance. */
export const SAMPLE_UNREGISTERED: DecidedAct = {
  name: 'Chậm đăng ký tham gia BHTN cho người lao động',
  reference: 'Nghị định số 283/2026/NĐ-CP, Điều 45 khoản 2',
  measure: 'workers',
  workers: 8,
  amount: 0n,
  periods: 1,
  foundOn: day('2026-09-28'),
  endedOn: day('2026-09-15'),
  items: [],
  form: 'fine',
  min: 1_000_000n,
  max: 5_000_000n,
  fine: 2_000_000n,
  mitigating: ['made-good'],
  aggravating: [],
};

/** A small registered amount paid late: a warning. */
export const SAMPLE_WARNED: DecidedAct = {
  ...SAMPLE_EVADED,
  name: 'Chậm đóng BHTN',
  reference: 'Nghị định số 283/2026/NĐ-CP, Điều 45 khoản 1',
  workers: 0,
  items: [],
  amount: 250_000n,
  periods: 1,
  form: 'warning',
  min: 0n,
  max: 0n,
  fine: 0n,
  aggravating: [],
};

/** What goes with the evaded act. */
export const SAMPLE_REMEDY =
  'Buộc người sử dụng lao động đóng đủ số tiền bảo hiểm xã hội bắt buộc trốn đóng; nộp số tiền bằng 0,03%/ngày tính trên số tiền bảo hiểm xã hội bắt buộc trốn đóng và số ngày trốn đóng vào quỹ bảo hiểm xã hội (điểm b khoản 3 Điều 44 Nghị định số 283/2026/NĐ-CP)';
