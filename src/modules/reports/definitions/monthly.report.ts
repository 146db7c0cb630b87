import { safeFileName } from '../../../platform/documents/file-name';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { buildMonthlyReport } from '../domain/build-monthly-report';
import { explainDifference, withLawChanges, type LawTextChange } from '../domain/explain-difference';
import type { EmployerDebt } from '../domain/monthly-report-input';
import { withFacts, type RecordedFact } from '../domain/recorded-fact';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { recipientsOf, type LetterDetails } from '../documents/letter-details';
import { monthlyJsonFile, sealReport } from '../documents/monthly-json';
import { presentMonthlyLetter } from '../documents/monthly-letter.presenter';
import { noMeasures } from '../documents/measures-sample';
import { controlTotalsOf, sampleMonthlyInput } from '../documents/monthly-sample';
import { writeMonthlyWorkbook } from '../documents/monthly-workbook';
import type { ReportDefinition } from '../documents/report-definition';

/** The monthly debt report to the authority above, the Party committee and the People's Committee. */
export const definition: ReportDefinition<MonthlyReportData, LetterDetails> = {
  kind: 'monthly',
  title: 'Báo cáo tình hình chậm đóng, trốn đóng hằng tháng',
  forms: ['B03-TS', 'B04-TS'],
  legalBasis: [
    'Điều 5 khoản 3 Quyết định số 366/QĐ-BHXH ngày 29/4/2026 (Mẫu B03-TS, Mẫu B04-TS)',
    'Nghị định số 30/2020/NĐ-CP, Phụ lục I',
  ],
  fileName: ({ authority, period }, { restatement }) => {
    const replaces = restatement?.replacesVersion;
    const edition = replaces === undefined ? '' : `-lan-${replaces + 1}-thay-lan-${replaces}`;
    return `bao-cao-cham-dong-${safeFileName(authority.code)}-${period}${edition}`;
  },
  seal: sealReport,
  jsonFile: monthlyJsonFile,
  present: presentMonthlyLetter,
  writeWorkbook: writeMonthlyWorkbook,
  samples: async () => [await provinceSample(), await firstCommuneSample()],
};

/** A rate and a day off that an administrator entered in between. */
const SAMPLE_LAW: readonly LawTextChange[] = [
  {
    field: 'daily-charge-rate',
    from: '2026-01-01',
    before: '0.0003',
    after: '0.0005',
    reference: 'Nghị định số 1/2026/NĐ-CP',
    enteredBy: 'Lê Văn Mẫu',
    enteredOn: '2026-06-03',
  },
  {
    field: 'day-off',
    from: '2026-05-04',
    before: '',
    after: 'nghỉ: Nghỉ hoán đổi',
    reference: 'Thông báo số 2/TB-BNV',
    enteredBy: 'Lê Văn Mẫu',
    enteredOn: '2026-06-03',
  },
];

/** A province that re-states an earlier report: two employers had been missed. */
async function provinceSample(): Promise<{ data: MonthlyReportData; details: LetterDetails }> {
  const size = { level: 'province', employers: 400, children: 5, period: '2026-05' as Period } as const;
  const input = sampleMonthlyInput(size);
  const employers = [...sampleMonthlyInput(size).employers];
  const fewer = employers.slice(2);
  const data = await buildMonthlyReport({ ...input, employers });
  const before = await buildMonthlyReport({ ...input, employers: fewer, control: controlTotalsOf(fewer) });
  return {
    data,
    details: {
      ...letter('tỉnh Mẫu', 'province', data),
      number: 7,
      issuedOn: '2026-06-04' as CivilDate,
      signer: { onBehalfOf: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn Mẫu' },
      restatement: {
        replacesVersion: 1,
        causes: withFacts(withLawChanges(explainDifference(before, data), SAMPLE_LAW), factsFor(employers[0])),
      },
    },
  };
}

/** What was recorded of an employer that had been missed. */
function factsFor(employer: EmployerDebt | undefined): RecordedFact[] {
  if (!employer) return [];
  const { employerCode, name } = employer;
  const of = { employerCode, name, recordedOn: '2026-06-03', fund: null, receiptNo: null };
  return [
    { ...of, kind: 'assessments', number: '', on: '2026-05', amount: 12_500_000, reason: null },
    {
      ...of,
      kind: 'adjustment',
      number: 'DC-07',
      on: '2026-04',
      amount: -1_000_000,
      reason: 'Kê khai trùng một lao động',
    },
    {
      ...of,
      kind: 'cancelled',
      number: 'DC-08',
      receiptNo: 'UNC-31',
      on: '2026-05-12',
      amount: -2_000_000,
      reason: 'Ghi nhầm đơn vị',
    },
  ];
}

/** A grassroots office in its first month: no earlier report, no plan, nothing assumed, the letter not yet numbered. */
async function firstCommuneSample(): Promise<{ data: MonthlyReportData; details: LetterDetails }> {
  const input = sampleMonthlyInput({ level: 'commune', employers: 30, children: 0, period: '2026-05' as Period });
  const collection = { ...input.collection, plan: null, planReference: null };
  const nothing = { previous: [], assumptions: [], named: [], measures: noMeasures(input.asOf) };
  const data = await buildMonthlyReport({ ...input, ...nothing, collection });
  return { data, details: letter('xã Mẫu', 'commune', data) };
}

function letter(area: string, level: 'province' | 'commune', data: MonthlyReportData): LetterDetails {
  return {
    number: null,
    symbol: 'BC-BHXH',
    place: 'Mẫu',
    issuedOn: null,
    recipients: recipientsOf(level, area, data.authority.parentName),
    copies: ['Giám đốc, các Phó Giám đốc'],
    signer: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
    restatement: null,
    auditHead: '128 · 9f3a0c5d1e77ab02 · 5c0d41fe22b90a13',
  };
}
