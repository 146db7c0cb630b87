import { AGGRAVATING, MITIGATING } from '../../../../law/enforcement/fines/circumstances';
import { OFFICERS, type OfficerCode } from '../../../../law/enforcement/fines/competence';
import { VIOLATION_ACTS, type ViolationActCode } from '../../../../law/enforcement/fines/violation-act';

const ACTS = Object.fromEntries(Object.entries(VIOLATION_ACTS).map(([code, { name }]) => [code, name]));
const TITLES = Object.fromEntries(Object.entries(OFFICERS).map(([code, { title }]) => [code, title]));

/** Sanctions on screens, in Vietnamese. */
export const VI_SANCTIONS = {
  title: 'Xử phạt vi phạm hành chính',
  acts: ACTS as Readonly<Record<ViolationActCode, string>>,
  officers: TITLES as Readonly<Record<OfficerCode, string>>,
  circumstances: { ...MITIGATING, ...AGGRAVATING },
  explanations: { none: 'chưa có', awaited: 'đang chờ xem xét', heard: 'đã xem xét', waived: 'đã từ bỏ' },
  actsOwed: 'Hành vi thể hiện trên số nợ ngày {day}',
  actsOwedTable: 'Hành vi vi phạm thể hiện trên số còn phải đóng quá hạn',
  noActs: 'Không có khoản nào quá hạn.',
  records: 'Biên bản vi phạm hành chính',
  fines: 'Quyết định xử phạt và tiền phạt',
  act: 'Hành vi',
  workers: 'Số người',
  amount: 'Số tiền (đồng)',
  periods: 'Số kỳ',
  number: 'Số',
  day: 'Ngày',
  explanation: 'Giải trình',
  decideBy: 'Hạn ra quyết định',
  limitation: 'Hết thời hiệu',
  expected: 'Mức phạt dự kiến (đồng)',
  reasoning: 'Cách tính mức phạt',
  answer: 'Giải quyết',
  open: 'chưa giải quyết',
  fine: 'Tiền phạt (đồng)',
  warning: 'cảnh cáo',
  served: 'Ngày nhận',
  notServed: 'chưa giao được',
  payable: 'Hạn nộp',
  paidSum: 'Đã nộp (đồng)',
  lateMoney: 'Tiền chậm nộp (đồng)',
  lateDays: '{n} ngày chậm nộp',
  left: 'Còn phải nộp (đồng)',
  state: 'Tình trạng',
  states: {
    executed: 'đã thi hành xong',
    coerced: 'đang cưỡng chế',
    postponed: 'đang hoãn',
    overdue: 'quá hạn nộp',
    running: 'trong hạn nộp',
    unserved: 'chưa giao quyết định',
  },
};
