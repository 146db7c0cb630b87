import type { Bilingual, Language } from '../../kernel/language';

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
export const MEASURE_NAMES: Readonly<Record<Measure, Bilingual>> = {
  'monthly-reminder': { vi: 'Đôn đốc hằng tháng (Mẫu 01-ĐĐ)', en: 'Monthly reminder (form 01-ĐĐ)' },
  'ad-hoc-reminder': { vi: 'Đôn đốc ngoài kỳ rà soát hằng tháng', en: 'Reminder outside the monthly review' },
  'second-reminder': { vi: 'Đôn đốc lần tiếp theo (15 ngày một lần)', en: 'Further reminder (every 15 days)' },
  'working-session': {
    vi: 'Làm việc trực tiếp, lập biên bản (Mẫu D04h-TS)',
    en: 'Working session with minutes (form D04h-TS)',
  },
  'vss-inspection': {
    vi: 'Thanh tra chuyên ngành đóng BHXH, BHTN, BHYT',
    en: 'Specialised inspection of contributions',
  },
  'planned-check': { vi: 'Kiểm tra theo kế hoạch', en: 'Planned check' },
  'unscheduled-check': { vi: 'Kiểm tra đột xuất', en: 'Unscheduled check' },
  'inspection-request': { vi: 'Đề nghị cơ quan thanh tra tiến hành thanh tra', en: 'Request to an inspectorate' },
  'violation-record': { vi: 'Lập biên bản vi phạm hành chính', en: 'Violation record' },
  fine: { vi: 'Ban hành quyết định xử phạt vi phạm hành chính', en: 'Decision on a sanction' },
  'fine-recommendation': {
    vi: 'Kiến nghị Chủ tịch Ủy ban nhân dân xử phạt',
    en: 'Recommendation to the chairman of a People’s Committee',
  },
  'fine-coercion': { vi: 'Cưỡng chế thi hành quyết định xử phạt', en: 'Coercive execution of a fine' },
  publication: {
    vi: 'Công khai trên Cổng thông tin điện tử (Mẫu D15-TS)',
    en: 'Publication on the portal (form D15-TS)',
  },
  referral: { vi: 'Kiến nghị khởi tố', en: 'Referral for prosecution' },
  'licensing-recommendation': {
    vi: 'Kiến nghị cơ quan đăng ký kinh doanh',
    en: 'Recommendation to the licensing body',
  },
  'bank-request': {
    vi: 'Yêu cầu ngân hàng, kho bạc trích tài khoản',
    en: 'Request to bank or treasury to debit the account',
  },
  'unable-to-pay': { vi: 'Xác định đơn vị không còn khả năng đóng', en: 'Classing as unable to pay' },
  're-check': {
    vi: 'Rà soát định kỳ đơn vị không còn khả năng đóng',
    en: 'Looking again at an employer unable to pay',
  },
  closing: { vi: 'Kết thúc hồ sơ', en: 'Closing the case' },
};

/** The name of a measure in the reader's language. */
export function measureName(measure: Measure, language: Language): string {
  return MEASURE_NAMES[measure][language];
}

/** Whether the text is a measure's code. */
export function isMeasure(text: string): text is Measure {
  return (MEASURES as readonly string[]).includes(text);
}
