import type { MonthlyReportData } from '../domain/monthly-report-data';
import { b04Notes } from './b04-form';
import { b04Parts } from './b04-parts';
import { debtorsTable } from './debtors-table';
import { debtorsSentence } from './letter-sections';
import { childrenTable } from './letter-tables';
import { D15_COLUMNS, D15_NOTE, d15Rows } from './named-form';
import { pdfTable, type PdfTable } from './pdf-table';
import { formSigner, monthText, urgingSigner } from './report-words';
import { b10Columns, b10Notes, b10Rows } from './urging-form';

/** One annex as the template prints it. */
export interface AnnexView {
  readonly number: string;
  readonly title: string;
  readonly month: string;
  readonly enclosedWith: string;
  readonly formCode: string | null;
  /** What is counted, right above the table. */
  readonly unit: string;
  readonly sentence: string | null;
  readonly tables: readonly { readonly part: string | null; readonly first: boolean; readonly table: PdfTable }[];
  readonly notes: readonly string[];
  readonly signer: string | null;
  /** How the form wants to be signed. */
  readonly signing: string;
}

type Annex = Omit<AnnexView, 'number' | 'month' | 'enclosedWith'>;

/** The annexes in order, numbered: the official forms and the offices under the authority; one without content is left out. */
export function annexesOf(data: MonthlyReportData, enclosedWith: string): AnnexView[] {
  const annexes: (Annex | null)[] = [
    b04Annex(data),
    childrenAnnex(data),
    b03Annex(data),
    b10Annex(data),
    d15Annex(data),
  ];
  return annexes
    .filter((annex) => annex !== null)
    .map((annex, index) => ({
      ...annex,
      number: ROMAN[index] ?? String(index + 1),
      month: monthText(data.period).replace('tháng', 'Tháng'),
      enclosedWith,
    }));
}

const SIGNED = '(ký, ghi rõ họ tên)';
const MONEY = { unit: 'Đơn vị tính: đồng', signing: SIGNED };
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function b04Annex(data: MonthlyReportData): Annex {
  const parts = b04Parts(data);
  return {
    title: 'BÁO CÁO TỔNG HỢP TÌNH HÌNH CHẬM ĐÓNG, TRỐN ĐÓNG BHXH, BHYT, BHTN',
    formCode: `Mẫu B04${data.form}-TS`,
    ...MONEY,
    sentence: null,
    tables: parts.map((table, index) => ({
      part: parts.length > 1 ? `Phần ${index + 1}/${parts.length} của biểu` : null,
      first: index === 0,
      table,
    })),
    notes: b04Notes(data),
    signer: formSigner(data),
  };
}

function childrenAnnex(data: MonthlyReportData): Annex | null {
  const table = childrenTable(data);
  if (table === null) return null;
  return {
    title: 'TÌNH HÌNH CHẬM ĐÓNG, TRỐN ĐÓNG THEO CƠ QUAN BHXH QUẢN LÝ',
    formCode: null,
    ...MONEY,
    sentence: null,
    tables: [{ part: null, first: true, table }],
    notes: [
      'Tỷ lệ chậm đóng = tổng chậm đóng, trốn đóng / số phải thu cả năm của từng cơ quan; dấu “–”: chưa có số phải thu.',
    ],
    signer: null,
  };
}

function b03Annex(data: MonthlyReportData): Annex {
  const { complete, table } = debtorsTable(data);
  return {
    title: complete
      ? 'BÁO CÁO CHI TIẾT ĐƠN VỊ CHẬM ĐÓNG, TRỐN ĐÓNG BHXH, BHYT, BHTN'
      : 'CÁC ĐƠN VỊ CÓ SỐ TIỀN CHẬM ĐÓNG, TRỐN ĐÓNG LỚN NHẤT',
    formCode: `Mẫu B03${data.form}-TS (rút gọn)`,
    ...MONEY,
    sentence: debtorsSentence(data),
    tables: [{ part: null, first: true, table }],
    notes: [
      'Số thứ tự cột theo biểu mẫu; chi tiết theo quỹ thành phần và các cột còn lại nằm trong bảng tính (XLSX) kèm theo, trang “B03-TS”.',
    ],
    signer: complete ? formSigner(data) : null,
  };
}

/** Form B10-TS. */
function b10Annex(data: MonthlyReportData): Annex {
  const table = pdfTable(b10Columns(data), b10Rows(data), {
    page: 'landscape',
    fontTenths: 100,
    numbered: true,
    isBold: (row) => row.isTotal,
  });
  return {
    title: 'BÁO CÁO KẾT QUẢ ĐÔN ĐỐC ĐƠN VỊ CHẬM ĐÓNG BHXH, BHYT, BHTN',
    formCode: `Mẫu B10${data.form}-TS`,
    unit: 'Đơn vị tính: đơn vị',
    signing: SIGNED,
    sentence: null,
    tables: [{ part: null, first: true, table }],
    notes: b10Notes(data),
    signer: urgingSigner(data),
  };
}

/** Form D15-TS; left out where nobody was named in the month. */
function d15Annex(data: MonthlyReportData): Annex | null {
  if (data.named.length === 0) return null;
  const table = pdfTable(D15_COLUMNS, d15Rows(data), { page: 'landscape', fontTenths: 100, numbered: true });
  return {
    title: 'DANH SÁCH ĐƠN VỊ TRỐN ĐÓNG BHXH, BHYT, BHTN CÔNG KHAI TRÊN CỔNG THÔNG TIN ĐIỆN TỬ',
    formCode: 'Mẫu D15-TS',
    ...MONEY,
    signing: '(Ký, ghi rõ họ tên, đóng dấu)',
    sentence: null,
    tables: [{ part: null, first: true, table }],
    notes: [D15_NOTE],
    signer: 'GIÁM ĐỐC',
  };
}
