import { parseCivilDate } from '../../../../kernel/civil-date';
import { parsePeriod } from '../../../../kernel/period';
import type { ReminderLetter } from '../../domain/reminder-letter';
import { SAMPLE_OFFICE, sampleWorkforce } from './sample-office';
import { sampleStatement, type SampleTables } from './sample-statement';

const DAYS_OFF = {
  parameter: 'due-date.moves-to-working-day',
  validFrom: parseCivilDate('2007-01-01'),
  value: 'false',
  certainty: 'assumed',
  reference: 'Bộ luật Dân sự 2015, Điều 148 khoản 5; chưa tìm thấy quy định riêng về bảo hiểm xã hội',
} as const;
const PAYMENT_DAY = {
  parameter: 'daily-charge.payment-day-counts',
  validFrom: parseCivilDate('2025-07-01'),
  value: 'false',
  certainty: 'assumed',
  reference: 'Decree 274/2025/NĐ-CP arts 5, 6 say from which day days run, not whether the day of payment counts',
} as const;

const ORDER_OF_DUE = {
  parameter: 'allocation.overdue-before-not-due',
  validFrom: parseCivilDate('2007-01-01'),
  value: 'false',
  certainty: 'assumed',
  reference:
    'Decision 595/QĐ-BHXH art. 43 (2), Decision 505/QĐ-BHXH art. 33b (2) order the funds, not what is due and what is not',
} as const;

const OPENING: SampleTables = {
  employerCode: 'TA0001A',
  asOf: '2026-02-28',
  knownAt: '2026-03-01T00:00:00.000Z',
  items: `
    HI 2025-11 2025-12-31 4500000 4500000 settled 2026-01-20 settled - 19
    UI 2025-11 2025-12-31 2000000 2000000 settled 2026-01-20 settled - 19
    OAD 2025-11 2025-12-31 500000 500000 settled 2026-01-20 settled - 19
    RET 2025-11 2025-12-31 22000000 16684888 late 2026-01-01 past-due-date 2026-03-02 59
    SICK 2025-11 2025-12-31 3000000 2275212 late 2026-01-01 past-due-date 2026-03-02 59
    HI 2025-12 2026-01-31 4500000 4500000 settled 2026-01-20 settled - 0
    UI 2025-12 2026-01-31 2000000 2000000 settled 2026-01-20 settled - 0
    OAD 2025-12 2026-01-31 500000 500000 settled 2026-01-20 settled - 0
    RET 2025-12 2026-01-31 22000000 0 late 2026-02-01 past-due-date 2026-04-02 28
    SICK 2025-12 2026-01-31 3000000 0 late 2026-02-01 past-due-date 2026-04-02 28
    HI 2026-01 2026-02-28 4500000 4500000 settled 2026-01-20 settled - 0
    UI 2026-01 2026-02-28 2000000 2000000 settled 2026-01-20 settled - 0
    OAD 2026-01 2026-02-28 500000 500000 settled 2026-01-20 settled - 0
    RET 2026-01 2026-02-28 22000000 0 not-due 2026-01-01 before-due-date - 0
    SICK 2026-01 2026-02-28 3000000 0 not-due 2026-01-01 before-due-date - 0
    HI 2026-02 2026-03-31 4500000 0 not-due 2026-02-01 before-due-date - 0
    UI 2026-02 2026-03-31 2000000 0 not-due 2026-02-01 before-due-date - 0
    OAD 2026-02 2026-03-31 500000 0 not-due 2026-02-01 before-due-date - 0
    RET 2026-02 2026-03-31 22000000 0 not-due 2026-02-01 before-due-date - 0
    SICK 2026-02 2026-03-31 3000000 0 not-due 2026-02-01 before-due-date - 0
  `,
  daily: `
    HI 2025-11 2026-01-01 2026-01-19 4500000
    UI 2025-11 2026-01-01 2026-01-19 2000000
    OAD 2025-11 2026-01-01 2026-01-19 500000
    RET 2025-11 2026-01-01 2026-01-19 22000000
    RET 2025-11 2026-01-20 2026-02-28 5315112
    RET 2025-12 2026-02-01 2026-02-28 22000000
    SICK 2025-11 2026-01-01 2026-01-19 3000000
    SICK 2025-11 2026-01-20 2026-02-28 724788
    SICK 2025-12 2026-02-01 2026-02-28 3000000
  `,
  allocations: `
    0117 2026-01-20 HI 2025-11 4500000 25650
    0117 2026-01-20 HI 2025-12 4500000 0
    0117 2026-01-20 HI 2026-01 4500000 0
    0117 2026-01-20 UI 2025-11 2000000 11400
    0117 2026-01-20 UI 2025-12 2000000 0
    0117 2026-01-20 UI 2026-01 2000000 0
    0117 2026-01-20 OAD 2025-11 500000 2850
    0117 2026-01-20 OAD 2025-12 500000 0
    0117 2026-01-20 OAD 2026-01 500000 0
    0117 2026-01-20 RET 2025-11 16684888 0
    0117 2026-01-20 SICK 2025-11 2275212 0
  `,
  assumptions: [ORDER_OF_DUE, PAYMENT_DAY, DAYS_OFF],
};

const CLOSING: SampleTables = {
  employerCode: 'TA0001A',
  asOf: '2026-03-31',
  knownAt: '2026-04-01T00:00:00.000Z',
  items: `
    HI 2025-11 2025-12-31 4500000 4500000 settled 2026-01-20 settled - 19
    UI 2025-11 2025-12-31 2000000 2000000 settled 2026-01-20 settled - 19
    OAD 2025-11 2025-12-31 500000 500000 settled 2026-01-20 settled - 19
    RET 2025-11 2025-12-31 22000000 21509917 evaded 2026-03-02 reminded-in-time 2026-03-02 90
    SICK 2025-11 2025-12-31 3000000 2890183 evaded 2026-03-02 reminded-in-time 2026-03-02 90
    HI 2025-12 2026-01-31 4500000 4500000 settled 2026-01-20 settled - 0
    UI 2025-12 2026-01-31 2000000 2000000 settled 2026-01-20 settled - 0
    OAD 2025-12 2026-01-31 500000 500000 settled 2026-01-20 settled - 0
    RET 2025-12 2026-01-31 22000000 0 late 2026-02-01 past-due-date 2026-04-02 59
    SICK 2025-12 2026-01-31 3000000 0 late 2026-02-01 past-due-date 2026-04-02 59
    HI 2026-01 2026-02-28 4500000 4500000 settled 2026-01-20 settled - 0
    UI 2026-01 2026-02-28 2000000 2000000 settled 2026-01-20 settled - 0
    OAD 2026-01 2026-02-28 500000 500000 settled 2026-01-20 settled - 0
    RET 2026-01 2026-02-28 23100000 0 late 2026-03-01 past-due-date 2026-04-30 31
    SICK 2026-01 2026-02-28 3000000 0 late 2026-03-01 past-due-date 2026-04-30 31
    HI 2026-02 2026-03-31 4500000 4500000 settled 2026-03-16 settled - 0
    UI 2026-02 2026-03-31 2000000 2000000 settled 2026-03-16 settled - 0
    OAD 2026-02 2026-03-31 500000 500000 settled 2026-03-16 settled - 0
    RET 2026-02 2026-03-31 22000000 0 not-due 2026-02-01 before-due-date - 0
    SICK 2026-02 2026-03-31 3000000 0 not-due 2026-02-01 before-due-date - 0
    HI 2026-03 2026-04-30 4860000 4860000 settled 2026-03-16 settled - 0
    UI 2026-03 2026-04-30 2160000 2160000 settled 2026-03-16 settled - 0
    OAD 2026-03 2026-04-30 540000 540000 settled 2026-03-16 settled - 0
    RET 2026-03 2026-04-30 23760000 0 not-due 2026-03-01 before-due-date - 0
    SICK 2026-03 2026-04-30 3240000 0 not-due 2026-03-01 before-due-date - 0
  `,
  daily: `
    HI 2025-11 2026-01-01 2026-01-19 4500000
    UI 2025-11 2026-01-01 2026-01-19 2000000
    OAD 2025-11 2026-01-01 2026-01-19 500000
    RET 2025-11 2026-01-01 2026-01-19 22000000
    RET 2025-11 2026-01-20 2026-03-15 5282224
    RET 2025-11 2026-03-16 2026-03-31 490083
    RET 2025-12 2026-02-01 2026-03-31 22000000
    RET 2026-01 2026-03-01 2026-03-31 23100000
    SICK 2025-11 2026-01-01 2026-01-19 3000000
    SICK 2025-11 2026-01-20 2026-03-15 757676
    SICK 2025-11 2026-03-16 2026-03-31 109817
    SICK 2025-12 2026-02-01 2026-03-31 3000000
    SICK 2026-01 2026-03-01 2026-03-31 3000000
  `,
  allocations: `
    0117 2026-01-20 HI 2025-11 4500000 25650
    0117 2026-01-20 HI 2025-12 4500000 0
    0117 2026-01-20 HI 2026-01 4500000 0
    0117 2026-01-20 UI 2025-11 2000000 11400
    0117 2026-01-20 UI 2025-12 2000000 0
    0117 2026-01-20 UI 2026-01 2000000 0
    0117 2026-01-20 OAD 2025-11 500000 2850
    0117 2026-01-20 OAD 2025-12 500000 0
    0117 2026-01-20 OAD 2026-01 500000 0
    0117 2026-01-20 RET 2025-11 16717776 0
    0117 2026-01-20 SICK 2025-11 2242324 0
    0342 2026-03-16 HI 2026-02 4500000 0
    0342 2026-03-16 HI 2026-03 4860000 0
    0342 2026-03-16 UI 2026-02 2000000 0
    0342 2026-03-16 UI 2026-03 2160000 0
    0342 2026-03-16 OAD 2026-02 500000 0
    0342 2026-03-16 OAD 2026-03 540000 0
    0342 2026-03-16 RET 2025-11 4792141 0
    0342 2026-03-16 SICK 2025-11 647859 0
  `,
  assumptions: [ORDER_OF_DUE, PAYMENT_DAY, DAYS_OFF],
};

/** An invented employer that pays late and in part: one month evaded, two late, two not due. */
export const PARTLY_PAID_SAMPLE: ReminderLetter = {
  number: 5,
  issuedOn: parseCivilDate('2026-04-06'),
  period: parsePeriod('2026-03'),
  employer: {
    code: 'TA0001A',
    taxCode: '0000000001',
    name: 'Công ty trách nhiệm hữu hạn Một thành viên May mặc Đồng Mẫu',
    address: 'Số 01, đường Ví Dụ, xã Minh Họa, tỉnh Giả Định',
    phone: '0000 000 001',
  },
  office: SAMPLE_OFFICE,
  carried: null,
  opening: sampleStatement(OPENING),
  reviewed: sampleStatement(OPENING),
  statement: sampleStatement(CLOSING),
  receipts: [{ kind: 'receipt', receiptNo: '0342', receivedOn: parseCivilDate('2026-03-16'), amount: 20_000_000n }],
  workforce: { current: sampleWorkforce(13, 108_000_000n), previous: sampleWorkforce(12, 100_000_000n) },
  evasionDates: [
    { fund: 'RET', period: parsePeriod('2025-11'), on: parseCivilDate('2026-03-02') },
    { fund: 'SICK', period: parsePeriod('2025-11'), on: parseCivilDate('2026-03-02') },
    { fund: 'RET', period: parsePeriod('2025-12'), on: parseCivilDate('2026-04-02') },
    { fund: 'SICK', period: parsePeriod('2025-12'), on: parseCivilDate('2026-04-02') },
    { fund: 'RET', period: parsePeriod('2026-01'), on: parseCivilDate('2026-04-30') },
    { fund: 'SICK', period: parsePeriod('2026-01'), on: parseCivilDate('2026-04-30') },
  ],
  transferText: 'BHXH000CT000CZ4K TA0001A',
  papersBefore: parseCivilDate('2026-04-25'),
  payBefore: parseCivilDate('2026-04-30'),
  reconcileBefore: parseCivilDate('2026-04-20'),
};
