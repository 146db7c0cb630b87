import { parseCivilDate } from '../../../kernel/civil-date';
import { basisOn, cited } from '../../../law/citations';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { assumptionWords, dayText, monthText, officeLines } from './report-words';
import type { TableSheet } from './sheet-table';

/** One line of "Căn cứ & tham số": what is said, its value, and what it rests on. */
export interface BasisRow {
  readonly label: string;
  readonly value: string;
  readonly reference: string;
  /** Where the value is a day or month, that it is one: it is then written as such. */
  readonly format?: 'day' | 'month';
}

const FORMS = basisOn('collection-2026', parseCivilDate('2026-05-01'));

/** On what the report rests: dates, law, definitions of the figures, and every legal parameter whose value is only assumed. */
export function basisRows(data: MonthlyReportData): BasisRow[] {
  return [
    { label: 'Tháng báo cáo', value: data.period, reference: '', format: 'month' },
    {
      label: 'Ngày chốt số liệu',
      value: data.asOf,
      format: 'day',
      reference: cited('Quyết định số 366/QĐ-BHXH, Điều 5 khoản 3 điểm 3.2'),
    },
    { label: 'Dữ liệu ghi nhận đến', value: data.knownAt, reference: 'Giờ quốc tế (UTC)' },
    { label: 'Biểu mẫu', value: `B03${data.form}-TS, B04${data.form}-TS`, reference: FORMS },
    {
      label: 'Chậm đóng, trốn đóng',
      value: 'Tiền gốc còn phải đóng đã quá hạn đóng chậm nhất',
      reference: cited('Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 38, Điều 39; Nghị định số 274/2025/NĐ-CP'),
    },
    {
      label: 'Tiền xử lý hành vi chậm đóng, trốn đóng',
      value: 'Lãi chậm đóng đến 01/7/2025 và 0,03 %/ngày từ 01/7/2025, trừ số đã nộp',
      reference: cited('Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 40, Điều 41; Quyết định số 595/QĐ-BHXH, Điều 37'),
    },
    {
      label: 'Thời gian chậm đóng',
      value: 'Số tháng đủ mà mọi ngày đều quá hạn; một đơn vị được đếm theo khoản lâu nhất',
      reference: '',
    },
    {
      label: 'Tỷ lệ chậm đóng',
      value:
        'Tử số: số tiền chậm đóng, trốn đóng. Mẫu số: nợ năm trước chuyển sang + số phải thu trong năm. Làm tròn đến 0,01 %',
      reference: data.receivable.basis,
    },
    {
      label: 'Kế hoạch thu năm',
      value: data.collection.plan === null ? 'Chưa được nhập vào hệ thống' : 'Đã được giao',
      reference: data.collection.planReference ?? '',
    },
    ...data.assumptions.map(assumedRow),
  ];
}

function assumedRow(entry: MonthlyReportData['assumptions'][number]): BasisRow {
  const { name, value } = assumptionWords(entry);
  return {
    label: `Tạm tính: ${name}`,
    value: `${value} (từ ${dayText(entry.validFrom)})`,
    reference: cited(entry.reference),
  };
}

function headRow(auditHead: string | null): BasisRow[] {
  if (auditHead === null) return [];
  return [{ label: 'Dấu nhật ký kiểm toán khi chốt báo cáo', value: auditHead, reference: 'Mục · mã băm · chữ ký' }];
}

/** Sheet "Căn cứ & tham số"; `auditHead` is the head of the audit trail when the report was sealed. */
export function basisSheet(data: MonthlyReportData, auditHead: string | null): TableSheet<BasisRow> {
  return {
    name: 'Căn cứ & tham số',
    office: officeLines(data),
    title: ['CĂN CỨ VÀ THAM SỐ CỦA BÁO CÁO', monthText(data.period)],
    unit: '',
    columns: [
      { title: 'Nội dung', number: 'A', width: 34, format: 'text', valueOf: (row) => row.label },
      {
        title: 'Giá trị',
        number: 'B',
        width: 60,
        format: 'text',
        valueOf: (row) => row.value,
        formatOf: (row) => row.format ?? 'text',
      },
      { title: 'Căn cứ', number: 'C', width: 60, format: 'text', valueOf: (row) => row.reference },
    ],
    rows: [...basisRows(data), ...headRow(auditHead)],
    isBold: () => false,
    notes: [],
    frozenColumns: 1,
    blankZeros: false,
  };
}
