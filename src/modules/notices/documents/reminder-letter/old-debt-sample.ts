import { parseCivilDate } from '../../../../kernel/civil-date';
import { parsePeriod } from '../../../../kernel/period';
import type { ReminderLetter } from '../../domain/reminder-letter';
import { SAMPLE_OFFICE, sampleWorkforce } from './sample-office';
import { sampleStatement, type SampleTables } from './sample-statement';

const MONTHLY_RATES = (['HI', 'SI'] as const).map((group) => ({
  parameter: `monthly-charge-rate.${group}`,
  validFrom: parseCivilDate('2025-01-01'),
  value: group === 'HI' ? '0.0097' : '0.0085',
  certainty: 'assumed' as const,
  reference: 'invented for this sample',
}));

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

const OPENING: SampleTables = {
  employerCode: 'TB0107B',
  asOf: '2026-02-28',
  knownAt: '2026-03-01T00:00:00.000Z',
  items: `
    HI 2025-04 2025-04-30 2250000 0 late 2025-05-01 past-due-date-no-reminder - 304
    UI 2025-04 2025-04-30 1000000 0 late 2025-05-01 past-due-date-no-reminder - 304
    OAD 2025-04 2025-04-30 250000 0 late 2025-05-01 past-due-date-no-reminder - 304
    SI 2025-04 2025-04-30 12750000 0 late 2025-05-01 past-due-date-no-reminder - 304
    HI 2025-12 2026-01-31 2250000 0 late 2026-02-01 past-due-date-no-reminder - 28
    UI 2025-12 2026-01-31 1000000 0 late 2026-02-01 past-due-date-no-reminder - 28
    OAD 2025-12 2026-01-31 250000 0 late 2026-02-01 past-due-date-no-reminder - 28
    RET 2025-12 2026-01-31 11000000 0 late 2026-02-01 past-due-date-no-reminder - 28
    SICK 2025-12 2026-01-31 1500000 0 late 2026-02-01 past-due-date-no-reminder - 28
  `,
  daily: `
    HI 2025-04 2025-07-01 2026-02-28 2250000
    HI 2025-12 2026-02-01 2026-02-28 2250000
    UI 2025-04 2025-07-01 2026-02-28 1000000
    UI 2025-12 2026-02-01 2026-02-28 1000000
    OAD 2025-04 2025-07-01 2026-02-28 250000
    OAD 2025-12 2026-02-01 2026-02-28 250000
    RET 2025-12 2026-02-01 2026-02-28 11000000
    SICK 2025-12 2026-02-01 2026-02-28 1500000
    SI 2025-04 2025-07-01 2026-02-28 12750000
  `,
  monthly: `
    HI 2025-06 2250000 0.0097
    HI 2025-07 2250000 0.0097
    UI 2025-06 1000000 0.0085
    UI 2025-07 1000000 0.0085
    OAD 2025-06 250000 0.0085
    OAD 2025-07 250000 0.0085
    SI 2025-06 12750000 0.0085
    SI 2025-07 12750000 0.0085
  `,
  assumptions: [DAYS_OFF, ...MONTHLY_RATES],
};

const CLOSING: SampleTables = {
  employerCode: 'TB0107B',
  asOf: '2026-03-31',
  knownAt: '2026-04-01T00:00:00.000Z',
  items: `
    HI 2025-04 2025-04-30 2250000 2250000 settled 2026-03-10 settled - 313
    UI 2025-04 2025-04-30 1000000 0 late 2025-05-01 past-due-date-no-reminder - 335
    OAD 2025-04 2025-04-30 250000 0 late 2025-05-01 past-due-date-no-reminder - 335
    SI 2025-04 2025-04-30 12750000 0 late 2025-05-01 past-due-date-no-reminder - 335
    HI 2025-12 2026-01-31 2250000 2250000 settled 2026-03-10 settled - 37
    UI 2025-12 2026-01-31 1000000 0 late 2026-02-01 past-due-date-no-reminder - 59
    OAD 2025-12 2026-01-31 250000 0 late 2026-02-01 past-due-date-no-reminder - 59
    RET 2025-12 2026-01-31 11000000 0 late 2026-02-01 past-due-date-no-reminder - 59
    SICK 2025-12 2026-01-31 1500000 0 late 2026-02-01 past-due-date-no-reminder - 59
    HI 2026-03 2026-04-30 2250000 30000 not-due 2026-03-01 before-due-date - 0
    UI 2026-03 2026-04-30 1000000 0 not-due 2026-03-01 before-due-date - 0
    OAD 2026-03 2026-04-30 250000 0 not-due 2026-03-01 before-due-date - 0
    RET 2026-03 2026-04-30 11000000 0 not-due 2026-03-01 before-due-date - 0
    SICK 2026-03 2026-04-30 1500000 0 not-due 2026-03-01 before-due-date - 0
  `,
  daily: `
    HI 2025-04 2025-07-01 2026-03-09 2250000
    HI 2025-12 2026-02-01 2026-03-09 2250000
    UI 2025-04 2025-07-01 2026-03-31 1000000
    UI 2025-12 2026-02-01 2026-03-31 1000000
    OAD 2025-04 2025-07-01 2026-03-31 250000
    OAD 2025-12 2026-02-01 2026-03-31 250000
    RET 2025-12 2026-02-01 2026-03-31 11000000
    SICK 2025-12 2026-02-01 2026-03-31 1500000
    SI 2025-04 2025-07-01 2026-03-31 12750000
  `,
  monthly: `
    HI 2025-06 2250000 0.0097
    HI 2025-07 2250000 0.0097
    UI 2025-06 1000000 0.0085
    UI 2025-07 1000000 0.0085
    OAD 2025-06 250000 0.0085
    OAD 2025-07 250000 0.0085
    SI 2025-06 12750000 0.0085
    SI 2025-07 12750000 0.0085
  `,
  allocations: `
    0258 2026-03-10 HI 2025-04 2250000 0
    0258 2026-03-10 HI 2025-12 2250000 0
    0258 2026-03-10 HI 2026-03 30000 0
  `,
  assumptions: [PAYMENT_DAY, DAYS_OFF, ...MONTHLY_RATES],
};

/** An invented employer with a debt from before 2025-07, old interest and a draft letter without a number. */
export const OLD_DEBT_SAMPLE: ReminderLetter = {
  number: null,
  issuedOn: parseCivilDate('2026-04-06'),
  period: parsePeriod('2026-03'),
  employer: {
    code: 'TB0107B',
    taxCode: null,
    name: 'Hợp tác xã Dịch vụ nông nghiệp Thí Dụ',
    address: 'Thôn Mẫu, xã Minh Họa, tỉnh Giả Định',
    phone: null,
  },
  office: {
    ...SAMPLE_OFFICE,
    address: '',
    phone: null,
    contact: { name: 'Trần Văn Ví Dụ', phone: '0000 000 011' },
    account: { number: '0000000010', bank: 'Ngân hàng Minh Họa', bin: '999999' },
    treasuryAccount: null,
    signatory: { onBehalfOf: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: null },
  },
  carried: null,
  opening: sampleStatement(OPENING),
  reviewed: sampleStatement(OPENING),
  statement: sampleStatement(CLOSING),
  receipts: [{ kind: 'receipt', receiptNo: '0258', receivedOn: parseCivilDate('2026-03-10'), amount: 4_530_000n }],
  workforce: { current: sampleWorkforce(6, 50_000_000n), previous: sampleWorkforce(0, 0n) },
  evasionDates: (['UI', 'OAD', 'SI'] as const).map((fund) => ({
    fund,
    period: parsePeriod('2025-04'),
    on: parseCivilDate('2026-04-21'),
  })),
  papersBefore: parseCivilDate('2026-04-25'),
  payBefore: parseCivilDate('2026-04-30'),
  reconcileBefore: parseCivilDate('2026-04-20'),
};
