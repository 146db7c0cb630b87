import type { StatusCode } from './case-facts';

/** Names of the states of employers as they stand in sentences for officers (Decision 366/QĐ-BHXH, Mẫu B03-TS, B04-TS). */
export const STATUS_NAMES_VI: Readonly<Record<StatusCode, string>> = {
  active: 'đang hoạt động',
  suspended: 'tạm ngừng sản xuất, kinh doanh',
  'retirement-suspended': 'tạm dừng đóng quỹ hưu trí, tử tuất',
  bankrupt: 'phá sản',
  'bankruptcy-pending': 'đang làm thủ tục phá sản',
  dissolving: 'đang giải thể',
  dissolved: 'đã giải thể',
  'not-at-address': 'không hoạt động tại địa chỉ đã đăng ký',
  'licence-revoked': 'bị thu hồi giấy chứng nhận đăng ký',
  'no-representative': 'không có người đại diện theo pháp luật',
  'owner-fled': 'chủ đơn vị bỏ trốn',
};
