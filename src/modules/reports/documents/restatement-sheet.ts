import type { DifferenceCause } from '../domain/explain-difference';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { RecordedFact } from '../domain/recorded-fact';
import type { FormColumn } from './form-table';
import { frame } from './monthly-sheets';
import { factRow, factsOf, type FactRow } from './restatement-facts';
import { figureWords } from './figure-words';
import { causeWords, lawLine, textLine } from './restatement-words';
import type { TableSheet } from './sheet-table';

/** A fact behind a cause, or one figure that it changed. */
interface RestatementRow extends Partial<FactRow> {
  readonly subject: string;
  readonly fact?: RecordedFact;
  readonly figure?: string;
  readonly before?: string | number;
  readonly after?: string | number;
  readonly difference?: string | number;
}

/** Sheet "Điều chỉnh": every cause of a re-statement, with the facts behind it and every figure that it changed. */
export function restatementSheet(
  data: MonthlyReportData,
  causes: readonly DifferenceCause[],
): TableSheet<RestatementRow> {
  return {
    ...frame(data, 'Điều chỉnh', 'ĐIỀU CHỈNH SO VỚI BÁO CÁO TRƯỚC'),
    columns: [
      column('Nguyên nhân', 'A', 46, (row) => row.subject),
      column('Chứng từ, quyết định', 'B', 34, (row) => row.document),
      column('Nội dung, lý do', 'C', 44, (row) => row.about),
      {
        ...column('Ngày, kỳ', 'D', 12, (row) => row.fact?.on),
        formatOf: (row) => (row.fact?.on.length === 7 ? 'month' : 'day'),
      },
      { ...column('Ghi nhận ngày', 'E', 12, (row) => row.fact?.recordedOn), format: 'day' },
      { ...column('Số tiền', '1', 20, (row) => row.amount), format: 'amount' },
      column('Chỉ tiêu', 'G', 40, (row) => row.figure),
      figure('Đã báo cáo', '2', 'before'),
      figure('Điều chỉnh thành', '3', 'after'),
      figure('Chênh lệch', '4=3-2', 'difference'),
    ],
    rows: causes.flatMap((cause): RestatementRow[] => [
      ...factsOf(cause).map((fact) => {
        const row = factRow(fact);
        return { ...row, fact, subject: row.employer };
      }),
      ...changesOf(cause),
    ]),
    isBold: () => false,
    notes: ['Dòng có chứng từ nêu dữ liệu được ghi nhận sau báo cáo trước; dòng có chỉ tiêu nêu số liệu thay đổi.'],
  };
}

function changesOf(cause: DifferenceCause): RestatementRow[] {
  const subject = causeWords(cause);
  if (cause.kind === 'law') return cause.fields.map((field) => lawLine(subject, field));
  if ('fields' in cause) return cause.fields.map((field) => textLine(subject, field));
  if (!('changes' in cause)) return [];
  return cause.changes.map(({ figure: name, ...change }) => ({ subject, figure: figureWords(name), ...change }));
}

/** Numbers stay numbers; what changed in words is written as such. */
function figure(title: string, number: string, key: 'before' | 'after' | 'difference'): FormColumn<RestatementRow> {
  return {
    ...column(title, number, 22, (row) => row[key]),
    formatOf: (row) => (typeof row[key] === 'number' ? 'amount' : 'text'),
  };
}

function column(
  title: string,
  number: string,
  width: number,
  valueOf: (row: RestatementRow) => string | number | null | undefined,
): FormColumn<RestatementRow> {
  return { title, number, width, format: 'text', valueOf: (row) => valueOf(row) ?? null };
}
