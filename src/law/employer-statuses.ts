import type { Bilingual, Language } from '../kernel/language';

/** Operating, unable to pay, and `owner-fled` of older data (domain: employer status). */
export const EMPLOYER_STATUS_CODES = [
  'active',
  'suspended',
  'retirement-suspended',
  'bankrupt',
  'bankruptcy-pending',
  'dissolving',
  'dissolved',
  'not-at-address',
  'licence-revoked',
  'no-representative',
  'owner-fled',
] as const;
export type EmployerStatusCode = (typeof EMPLOYER_STATUS_CODES)[number];

/** Names as shown on screens, printed and explained in files. */
export const EMPLOYER_STATUS_NAMES: Readonly<Record<EmployerStatusCode, Bilingual>> = {
  active: { vi: 'Đang hoạt động', en: 'Operating' },
  suspended: { vi: 'Tạm ngừng sản xuất, kinh doanh', en: 'Business suspended' },
  'retirement-suspended': { vi: 'Tạm dừng đóng quỹ hưu trí, tử tuất', en: 'Retirement contributions suspended' },
  bankrupt: { vi: 'Phá sản', en: 'Bankrupt' },
  'bankruptcy-pending': { vi: 'Đang làm thủ tục phá sản', en: 'Bankruptcy pending' },
  dissolving: { vi: 'Đang giải thể', en: 'Being dissolved' },
  dissolved: { vi: 'Đã giải thể', en: 'Dissolved' },
  'not-at-address': { vi: 'Không hoạt động tại địa chỉ đã đăng ký', en: 'Not at its registered address' },
  'licence-revoked': { vi: 'Bị thu hồi giấy phép', en: 'Licence revoked' },
  'no-representative': { vi: 'Không có người đại diện theo pháp luật', en: 'Without a legal representative' },
  'owner-fled': { vi: 'Chủ bỏ trốn', en: 'Owner fled' },
};

/** The name of a status as it is stored; the code itself where it is none of these. */
export function employerStatusName(code: string, language: Language): string {
  const names: Readonly<Record<string, Bilingual>> = EMPLOYER_STATUS_NAMES;
  return names[code]?.[language] ?? code;
}

/** The name of a status as it stands in a Vietnamese sentence: `tạm ngừng sản xuất, kinh doanh`. */
export function statusInSentence(code: EmployerStatusCode): string {
  const name = EMPLOYER_STATUS_NAMES[code].vi;
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
