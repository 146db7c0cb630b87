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

/** Names as shown on screens and explained in files. */
export const EMPLOYER_STATUS_NAMES_VI: Readonly<Record<EmployerStatusCode, string>> = {
  active: 'Đang hoạt động',
  suspended: 'Tạm ngừng sản xuất, kinh doanh',
  'retirement-suspended': 'Tạm dừng đóng quỹ hưu trí, tử tuất',
  bankrupt: 'Phá sản',
  'bankruptcy-pending': 'Đang làm thủ tục phá sản',
  dissolving: 'Đang giải thể',
  dissolved: 'Đã giải thể',
  'not-at-address': 'Không hoạt động tại địa chỉ đã đăng ký',
  'licence-revoked': 'Bị thu hồi giấy phép',
  'no-representative': 'Không có người đại diện theo pháp luật',
  'owner-fled': 'Chủ bỏ trốn',
};

/** Names in English. */
export const EMPLOYER_STATUS_NAMES_EN: Readonly<Record<EmployerStatusCode, string>> = {
  active: 'Operating',
  suspended: 'Business suspended',
  'retirement-suspended': 'Retirement contributions suspended',
  bankrupt: 'Bankrupt',
  'bankruptcy-pending': 'Bankruptcy pending',
  dissolving: 'Being dissolved',
  dissolved: 'Dissolved',
  'not-at-address': 'Not at its registered address',
  'licence-revoked': 'Licence revoked',
  'no-representative': 'Without a legal representative',
  'owner-fled': 'Owner fled',
};
