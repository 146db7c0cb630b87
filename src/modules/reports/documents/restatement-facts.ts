import { FUND_NAMES, type Fund } from '../../../law/fund';
import { formatCount, formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { STANDING_NAMES_VI, type EmployerStanding } from '../domain/employer-standing';
import type { DifferenceCause } from '../domain/explain-difference';
import type { RecordedFact } from '../domain/recorded-fact';
import type { LetterDetails } from './letter-details';
import { pdfTable, type PdfTable } from './pdf-table';

/** How many facts the letter prints; the workbook has all of them. */
const FACTS_IN_LETTER = 40;

/** A fact behind a cause as it is printed. */
export interface FactRow {
  readonly employer: string;
  readonly document: string;
  /** For what it is, and why. */
  readonly about: string;
  readonly on: string;
  readonly recordedOn: string;
  readonly amount: number | null;
}

/** `Báo cáo lần 2, thay thế Báo cáo lần 1`; null for a first version. */
export function editionWords({ restatement }: Pick<LetterDetails, 'restatement'>): string | null {
  if (restatement === null) return null;
  const { replacesVersion } = restatement;
  return `Báo cáo lần ${replacesVersion + 1}, thay thế Báo cáo lần ${replacesVersion}`;
}

/** The facts that a cause names; none for sums. */
export function factsOf(cause: DifferenceCause): readonly RecordedFact[] {
  return ('facts' in cause ? cause.facts : undefined) ?? [];
}

/** One fact in words: document with its number, month or fund and reason, days and amount. */
export function factRow(fact: RecordedFact): FactRow {
  const { employerCode, name, kind, on, fund, reason, amount, recordedOn } = fact;
  const isMonth = on.length === 7;
  const about = [
    ...(isMonth ? [`kỳ ${formatShortPeriod(on as Period)}`] : []),
    ...(fund === null ? [] : [FUND_NAMES[fund as Fund].vi]),
    ...(reason === null || reason === '' ? [] : [kind === 'status' ? `căn cứ: ${reason}` : `lý do: ${reason}`]),
  ];
  return {
    employer: `${name} (${employerCode})`,
    document: documentOf(fact),
    about: about.join('; '),
    on: isMonth ? formatShortPeriod(on as Period) : formatShortDate(on as CivilDate),
    recordedOn: formatShortDate(recordedOn as CivilDate),
    amount,
  };
}

function documentOf({ kind, number, receiptNo }: RecordedFact): string {
  const words: Readonly<Record<RecordedFact['kind'], string>> = {
    assessments: 'Số phải đóng được ghi nhận',
    adjustment: `Điều chỉnh số ${number}`,
    receipt: `Chứng từ nộp tiền số ${number}`,
    cancelled: `Điều chỉnh số ${number}, hủy chứng từ số ${receiptNo ?? ''}`,
    refund: `Hoàn trả số ${number}`,
    reminder: `Văn bản đôn đốc ${number}`,
    excuse: 'Chấp nhận lý do chính đáng',
    status: `Tình trạng: ${STANDING_NAMES_VI[number as EmployerStanding] ?? number}`,
  };
  return words[kind];
}

/** The facts behind the causes as a table for the letter, and a sentence about those that it leaves to the workbook; null where there are none. */
export function factsTable(causes: readonly DifferenceCause[]): { table: PdfTable; rest: string | null } | null {
  const facts = causes.flatMap(factsOf);
  if (facts.length === 0) return null;
  const shown = facts.slice(0, FACTS_IN_LETTER).map(factRow);
  const text = (title: string, width: number, key: 'employer' | 'document' | 'about' | 'on' | 'recordedOn') => ({
    title,
    width,
    number: '',
    format: 'text' as const,
    valueOf: (row: FactRow) => row[key],
  });
  const table = pdfTable<FactRow>(
    [
      text('Đơn vị', 30, 'employer'),
      text('Chứng từ, quyết định', 26, 'document'),
      text('Nội dung, lý do', 30, 'about'),
      text('Ngày, kỳ', 12, 'on'),
      text('Ghi nhận ngày', 12, 'recordedOn'),
      { title: 'Số tiền (đồng)', number: '', width: 16, format: 'amount', valueOf: (row) => row.amount },
    ],
    shown,
    { page: 'portrait', fontTenths: 90 },
  );
  const rest = facts.length - shown.length;
  return {
    table,
    rest: rest === 0 ? null : `${formatCount(rest)} chứng từ khác nêu tại trang “Điều chỉnh” của bảng tính kèm theo.`,
  };
}
