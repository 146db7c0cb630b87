/** The statuses of an employer that the forms tell apart; the codes are those of the employer register. */
export const OPERATING_STATUSES = ['active', 'suspended', 'retirement-suspended'] as const;
export const UNABLE_STATUSES = [
  'bankrupt',
  'bankruptcy-pending',
  'dissolving',
  'not-at-address',
  'licence-revoked',
  'no-representative',
  'dissolved',
  'owner-fled',
] as const;
export type EmployerStanding = (typeof OPERATING_STATUSES)[number] | (typeof UNABLE_STATUSES)[number];

/** Every status, in the order of columns 38 to 48 of form B03-TS; `owner-fled` is older data and has no column there. */
export const STANDINGS: readonly EmployerStanding[] = [...OPERATING_STATUSES, ...UNABLE_STATUSES];

/** Names as printed. */
export const STANDING_NAMES_VI: Readonly<Record<EmployerStanding, string>> = {
  active: 'Đang hoạt động',
  suspended: 'Tạm ngừng sản xuất, kinh doanh',
  'retirement-suspended': 'Tạm dừng đóng vào quỹ hưu trí, tử tuất',
  bankrupt: 'Phá sản',
  'bankruptcy-pending': 'Đang làm thủ tục phá sản',
  dissolving: 'Đang làm thủ tục giải thể',
  'not-at-address': 'Không còn hoạt động kinh doanh tại địa chỉ đã đăng ký',
  'licence-revoked': 'Bị thu hồi Giấy chứng nhận đăng ký doanh nghiệp',
  'no-representative': 'Không có người đại diện theo pháp luật',
  dissolved: 'Giải thể',
  'owner-fled': 'Chủ đơn vị bỏ trốn (số liệu cũ)',
};

/** Whether the employer counts as no longer able to pay ("đơn vị không còn khả năng đóng"). */
export function isUnableToPay(standing: EmployerStanding): boolean {
  return (UNABLE_STATUSES as readonly string[]).includes(standing);
}
