import { STANDING_NAMES_VI } from '../domain/employer-standing';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { b03Lines, employerLine, type B03Line } from './b03-form';
import { totalColumn } from './fund-columns';
import type { FormNode } from './form-table';
import { pdfTable, type PdfTable } from './pdf-table';

/** The employers of form B03-TS as the PDF shows them, and whether that is all of them. */
export interface DebtorsTable {
  readonly complete: boolean;
  readonly table: PdfTable;
}

/** A grassroots office prints its whole list; a larger authority the employers that owe most, and hands the list over as a workbook. */
export function debtorsTable(data: MonthlyReportData): DebtorsTable {
  const complete = data.form === 'a';
  const lines = complete ? [...b03Lines(data)] : largest(data);
  const table = pdfTable(columns(), lines, {
    isBold: (line) => line.level !== 'employer',
    numbered: true,
    blankZeros: true,
    page: 'landscape',
    fontTenths: 85,
  });
  return { complete, table };
}

function largest(data: MonthlyReportData): B03Line[] {
  const wanted = new Map(data.topDebtors.map((code, index) => [code, index]));
  const lines: B03Line[] = [];
  for (const row of data.b03.rows) {
    const rank = wanted.get(row.code);
    if (rank !== undefined) lines[rank] = employerLine(row, String(rank + 1));
  }
  return lines;
}

/** The totals of the form with the form's own numbers; what they are made of by fund stands in the workbook. */
function columns(): FormNode<B03Line>[] {
  return [
    { title: 'STT', number: 'A', width: 5, format: 'text', valueOf: (line) => line.ordinal },
    {
      title: 'Tên đơn vị, địa chỉ liên hệ',
      number: 'B, 2',
      width: 34,
      format: 'text',
      valueOf: (line) => (line.address === '' ? line.name : `${line.name} – ${line.address}`),
    },
    { title: 'Mã đơn vị', number: 'C', width: 11, format: 'text', valueOf: (line) => line.code },
    { title: 'Số lao động', number: '1', width: 8, format: 'count', valueOf: (line) => line.workers },
    totalColumn('Chưa đến hạn xử lý', '5', 'notDue'),
    {
      title: 'Chậm đóng',
      children: [
        { title: 'Số ngày', number: '11', width: 6, format: 'count', valueOf: (line) => line.daysLate },
        totalColumn('Số tiền', '12', 'late'),
      ],
    },
    {
      title: 'Trốn đóng',
      children: [
        { title: 'Số ngày', number: '18', width: 6, format: 'count', valueOf: (line) => line.daysEvaded },
        totalColumn('Số tiền', '19', 'evaded'),
      ],
    },
    totalColumn('Tổng chậm đóng, trốn đóng', '4=12+19', 'late', 'evaded'),
    totalColumn('Tiền xử lý hành vi', '25', 'chargesLate', 'chargesEvaded'),
    { title: 'Tình trạng, ghi chú', number: '38–49', width: 20, format: 'text', valueOf: standingText },
  ];
}

function standingText(line: B03Line): string {
  if (line.standing === null) return '';
  return line.notEvaded
    ? `${STANDING_NAMES_VI[line.standing]}; chậm đóng không bị coi là trốn đóng`
    : STANDING_NAMES_VI[line.standing];
}
