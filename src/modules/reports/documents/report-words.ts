import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { formatCount, formatPeriod } from '../../../platform/documents/vietnamese-format';
import { asPercentText, parseRate } from '../../../kernel/rate';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { Ratio } from '../domain/ratio';

/** A percentage as printed, `8,46 %` with a blank that no line break divides; `không tính được` where nothing was to be divided by. Always stands beside its numerator and denominator. */
export function percentText(ratio: Ratio): string {
  return ratio.percent === null ? 'không tính được' : `${decimalComma(ratio.percent)}\u00a0%`;
}

/** A decimal number with comma and dots: `-1234.5` is `-1.234,5`. */
export function decimalComma(text: string): string {
  const [whole = '0', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A change with its sign: `+1.065`, `-20`, `0`. */
export function signed(difference: number): string {
  return difference > 0 ? `+${formatCount(difference)}` : formatCount(difference);
}

/** The report's month in a sentence: `tháng 3 năm 2026`. */
export function monthText(period: string): string {
  return formatPeriod(period as Period);
}

/** A civil date for a table or a short line: `31/3/2026` written `31/03/2026`. */
export function dayText(day: string): string {
  const date = day as CivilDate;
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Names in the head of a form: the authority above, then the authority itself, in capitals. */
export function officeLines(data: MonthlyReportData): string[] {
  const above = data.authority.level === 'national' ? 'Bộ Tài chính' : data.authority.parentName;
  return [...(above === null ? [] : [above]), data.authority.name].map((name) => name.toLocaleUpperCase('vi'));
}

/** Who signs the forms (Decision 366/QĐ-BHXH, annex 1). */
export function formSigner(data: MonthlyReportData): string {
  if (data.form === 'c') return 'TRƯỞNG BAN QUẢN LÝ THU VÀ PHÁT TRIỂN NGƯỜI THAM GIA';
  return data.form === 'b' ? 'GIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH' : 'GIÁM ĐỐC BẢO HIỂM XÃ HỘI CƠ SỞ';
}

/** Who signs form B10-TS: the heading of its signature is shorter than that of the other forms. */
export function urgingSigner(data: MonthlyReportData): string {
  return data.form === 'c' ? formSigner(data) : 'GIÁM ĐỐC';
}

/** What the report is called, on its letter and its workbook. */
export function reportTitle(data: MonthlyReportData): string {
  return `Báo cáo tình hình chậm đóng, trốn đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp ${monthText(data.period)}`;
}

/** The note on the column that the official forms lack, where it was needed. */
export const UNDIVIDED_NOTE =
  'Cột có chữ “a”: số tiền BHXH của các kỳ trước tháng 7/2025, dữ liệu cũ chưa tách quỹ ÔĐTS và HTTT; được cộng vào cột tổng số.';

/** What of the forms is filled how; printed under them. */
export const B04_NOTES: readonly string[] = [
  'Mục I: mỗi đơn vị được tính một lần theo trạng thái nặng nhất (trốn đóng, chậm đóng, chưa đến hạn xử lý); số tiền ở các cột là toàn bộ số tiền của đơn vị.',
  'Cột “Chậm đóng” gồm cả số tiền chậm đóng không bị coi là trốn đóng. Mục V là số trong đó của các mục trên, không cộng vào dòng “Cộng”.',
];

/** A legal parameter that is only assumed, as an officer reads it. */
export function assumptionWords({ parameter, value }: MonthlyReportData['assumptions'][number]): {
  readonly name: string;
  readonly value: string;
} {
  if (parameter.startsWith('monthly-charge-rate.')) {
    const fund = parameter.endsWith('.HI') ? 'BHYT' : 'BHXH, BHTN, BHTNLĐ, BNN';
    return {
      name: `Tỷ lệ lãi chậm đóng ${fund} một tháng`,
      value: `${decimalComma(asPercentText(parseRate(value)))}\u00a0%`,
    };
  }
  if (parameter === 'daily-charge.payment-day-counts') {
    return {
      name: 'Cách tính ngày nộp tiền',
      value: value === 'true' ? 'tính là ngày chậm đóng' : 'không tính là ngày chậm đóng',
    };
  }
  if (parameter === 'allocation.overdue-before-not-due') {
    return {
      name: 'Thứ tự phân bổ giữa khoản quá hạn và khoản chưa đến hạn',
      value: value === 'true' ? 'khoản quá hạn của mọi quỹ trước' : 'theo thứ tự quỹ, đến hạn hay chưa',
    };
  }
  return { name: `Tham số ${parameter}`, value };
}

/** How the year of a report calls what looks at employers: the office inspected until June 2025, and only checks since. */
export function checkWords(period: string): string {
  return period < '2026' ? 'thanh tra, kiểm tra' : 'kiểm tra';
}
