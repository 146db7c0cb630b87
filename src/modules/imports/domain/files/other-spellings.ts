import type { PaymentMethod } from '../../../../kernel/payment-cycle';
import type { AuthorityLevel } from '../../../../law/authority-levels';
import type { EmployerStatusCode } from '../../../../law/employer-statuses';
import type { Fund } from '../../../../law/fund';

type Spellings<C extends string> = Readonly<Partial<Record<C, readonly string[]>>>;

/** How offices write funds beside their names: the abbreviations of forms B03-TS and C12-TS. */
export const FUND_SPELLINGS: Spellings<Fund> = {
  HI: ['BHYT'],
  UI: ['BHTN'],
  OAD: ['BHTNLĐ, BNN', 'TNLĐ, BNN', 'Tai nạn lao động, bệnh nghề nghiệp'],
  RET: ['HTTT', 'Hưu trí và tử tuất'],
  SICK: ['ÔĐTS', 'Ốm đau và thai sản'],
  SI: ['BHXH'],
};

/** How offices write how often an employer pays. */
export const PAYMENT_METHOD_SPELLINGS: Spellings<PaymentMethod> = {
  monthly: ['Hàng tháng', 'Tháng', 'Mỗi tháng', '1 tháng', '1 tháng một lần', '1 tháng 1 lần'],
  quarterly: ['Hằng quý', 'Hàng quý', 'Quý', '3 tháng', '3 tháng 1 lần', 'Ba tháng một lần'],
  semiannual: ['6 tháng', '6 tháng 1 lần', 'Sáu tháng một lần'],
};

/** How offices write the level of an office. */
export const AUTHORITY_LEVEL_SPELLINGS: Spellings<AuthorityLevel> = {
  national: ['Cấp trung ương'],
  province: ['Tỉnh'],
  district: ['Huyện', 'Quận'],
  commune: ['Xã', 'Phường', 'Đặc khu', 'Cấp xã', 'Cơ sở'],
};

/** How offices write the status of an employer. */
export const EMPLOYER_STATUS_SPELLINGS: Spellings<EmployerStatusCode> = {
  active: ['Hoạt động'],
  suspended: ['Tạm ngừng SXKD', 'Tạm ngừng kinh doanh', 'Tạm ngừng hoạt động'],
  'retirement-suspended': ['Tạm dừng đóng HTTT', 'Tạm dừng đóng quỹ HTTT'],
};
