import { formatCount } from '../../../platform/documents/vietnamese-format';
import type { MonthlyReportData, NotComputed } from '../domain/monthly-report-data';
import { textTable } from './letter-tables';
import { frame } from './monthly-sheets';
import type { PdfTable } from './pdf-table';
import type { TableSheet } from './sheet-table';

/** The letter names so many; the workbook names all. */
const NAMED_IN_LETTER = 40;
const SHEET = 'Chưa tính được';

/** Said right after the totals: who is not in them. Null where everybody is. */
export function notComputedSentence({ notComputed = [] }: MonthlyReportData): string | null {
  if (notComputed.length === 0) return null;
  return (
    `Số liệu của báo cáo này chưa gồm ${formatCount(notComputed.length)} đơn vị chưa tính được số tiền phải đóng vì còn thiếu dữ liệu ` +
    `(${notComputed
      .slice(0, 5)
      .map(({ code }) => code)
      .join(', ')}${notComputed.length > 5 ? ', …' : ''}); danh sách và lý do nêu tại mục “Đơn vị chưa tính được”.`
  );
}

/** Who is in no figure of the report, by code, and what is missing; null where everybody is. */
export function notComputedTable({ notComputed = [] }: MonthlyReportData): PdfTable | null {
  if (notComputed.length === 0) return null;
  return textTable(
    [
      ['Mã đơn vị', 16],
      ['Tên đơn vị', 34],
      ['Cơ quan quản lý', 16],
      ['Còn thiếu', 44],
    ],
    notComputed
      .slice(0, NAMED_IN_LETTER)
      .map(({ code, name, office, why }) => [code, name, office, firstSentence(why.vi)]),
    { textColumns: 4 },
  );
}

/** Where the rest of them stand; null where the table names all. */
export function notComputedRest({ notComputed = [] }: MonthlyReportData): string | null {
  if (notComputed.length <= NAMED_IN_LETTER) return null;
  return `Bảng nêu ${NAMED_IN_LETTER} trong ${formatCount(notComputed.length)} đơn vị; danh sách đầy đủ ở bảng tính (XLSX) kèm theo, trang “${SHEET}”.`;
}

/** Sheet "Chưa tính được": all of them; null where there are none. */
export function notComputedSheet(data: MonthlyReportData): TableSheet<NotComputed> | null {
  const { notComputed = [] } = data;
  if (notComputed.length === 0) return null;
  const column = (title: string, number: string, width: number, valueOf: (row: NotComputed) => string) => {
    return { title, number, width, format: 'text' as const, valueOf };
  };
  return {
    ...frame(data, SHEET, 'ĐƠN VỊ CHƯA TÍNH ĐƯỢC, KHÔNG CÓ TRONG SỐ LIỆU CỦA BÁO CÁO'),
    columns: [
      column('Mã đơn vị', 'A', 16, (row) => row.code),
      column('Tên đơn vị', 'B', 44, (row) => row.name),
      column('Cơ quan quản lý', 'C', 16, (row) => row.office),
      column('Còn thiếu gì, bổ sung thế nào', 'D', 90, (row) => row.why.vi),
    ],
    rows: notComputed,
    isBold: () => false,
    unit: '',
    notes: ['Khi đã bổ sung dữ liệu, lập lại báo cáo: bản mới nêu từng đơn vị được đưa thêm vào số liệu.'],
  };
}

/** What is missing without how to mend it, which is the office's own business and stands in the workbook. */
function firstSentence(text: string): string {
  return text.split(/[\n.;](?:\s|$)/, 1)[0] ?? text;
}
