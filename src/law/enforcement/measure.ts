import type { Language } from '../../kernel/language';

/** Everything that the office may do in a case, from the letter to the closing. */
export const MEASURES = [
  'monthly-reminder',
  'ad-hoc-reminder',
  'second-reminder',
  'working-session',
  'vss-inspection',
  'planned-check',
  'unscheduled-check',
  'inspection-request',
  'violation-record',
  'fine',
  'fine-recommendation',
  'fine-coercion',
  'publication',
  'referral',
  'licensing-recommendation',
  'bank-request',
  'unable-to-pay',
  're-check',
  'closing',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Names as officials write them, for screens and documents. */
export const MEASURE_NAMES_VI: Readonly<Record<Measure, string>> = {
  'monthly-reminder': 'Đôn đốc hằng tháng (Mẫu 01-ĐĐ)',
  'ad-hoc-reminder': 'Đôn đốc ngoài kỳ rà soát hằng tháng',
  'second-reminder': 'Đôn đốc lần tiếp theo (15 ngày một lần)',
  'working-session': 'Làm việc trực tiếp, lập biên bản (Mẫu D04h-TS)',
  'vss-inspection': 'Thanh tra chuyên ngành đóng BHXH, BHTN, BHYT',
  'planned-check': 'Kiểm tra theo kế hoạch',
  'unscheduled-check': 'Kiểm tra đột xuất',
  'inspection-request': 'Đề nghị cơ quan thanh tra tiến hành thanh tra',
  'violation-record': 'Lập biên bản vi phạm hành chính',
  fine: 'Ban hành quyết định xử phạt vi phạm hành chính',
  'fine-recommendation': 'Kiến nghị Chủ tịch Ủy ban nhân dân xử phạt',
  'fine-coercion': 'Cưỡng chế thi hành quyết định xử phạt',
  publication: 'Công khai trên Cổng thông tin điện tử (Mẫu D15-TS)',
  referral: 'Kiến nghị khởi tố',
  'licensing-recommendation': 'Kiến nghị cơ quan đăng ký kinh doanh',
  'bank-request': 'Yêu cầu ngân hàng, kho bạc trích tài khoản',
  'unable-to-pay': 'Xác định đơn vị không còn khả năng đóng',
  're-check': 'Rà soát định kỳ đơn vị không còn khả năng đóng',
  closing: 'Kết thúc hồ sơ',
};

/** The same in English. */
export const MEASURE_NAMES_EN: Readonly<Record<Measure, string>> = {
  'monthly-reminder': 'Monthly reminder (form 01-ĐĐ)',
  'ad-hoc-reminder': 'Reminder outside the monthly review',
  'second-reminder': 'Further reminder (every 15 days)',
  'working-session': 'Working session with minutes (form D04h-TS)',
  'vss-inspection': 'Specialised inspection of contributions',
  'planned-check': 'Planned check',
  'unscheduled-check': 'Unscheduled check',
  'inspection-request': 'Request to an inspectorate',
  'violation-record': 'Violation record',
  fine: 'Decision on a sanction',
  'fine-recommendation': 'Recommendation to the chairman of a People’s Committee',
  'fine-coercion': 'Coercive execution of a fine',
  publication: 'Publication on the portal (form D15-TS)',
  referral: 'Referral for prosecution',
  'licensing-recommendation': 'Recommendation to the licensing body',
  'bank-request': 'Request to bank or treasury to debit the account',
  'unable-to-pay': 'Classing as unable to pay',
  're-check': 'Looking again at an employer unable to pay',
  closing: 'Closing the case',
};

/** The name of a measure in the reader's language. */
export function measureName(measure: Measure, language: Language): string {
  return (language === 'vi' ? MEASURE_NAMES_VI : MEASURE_NAMES_EN)[measure];
}

/** Whether the text is a measure's code. */
export function isMeasure(text: string): text is Measure {
  return (MEASURES as readonly string[]).includes(text);
}
