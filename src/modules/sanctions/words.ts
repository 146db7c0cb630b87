import type { Bilingual } from '../../kernel/language';
import { OFFICERS, type OfficerCode } from '../../law/enforcement/fines/competence';
import { ACT_NAMES_EN, OFFICER_NAMES_EN } from '../../law/enforcement/fines/names-in-english';
import { VIOLATION_ACTS, type ViolationActCode } from '../../law/enforcement/fines/violation-act';

/** The words that several steps and pages of this module share. */
export const SANCTION_WORDS = {
  record: { vi: 'Biên bản vi phạm hành chính', en: 'Violation record' },
  act: { vi: 'Hành vi', en: 'Act' },
  fine: { vi: 'Quyết định xử phạt', en: 'Decision' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  delegation: { vi: 'Văn bản giao quyền (nếu cấp phó ký)', en: 'Delegation, if a deputy signs' },
  decidedOn: { vi: 'Ngày ra quyết định', en: 'Decided on' },
  paper: { vi: 'Văn bản: {document}.', en: 'Paper: {document}.' },
  until: { vi: 'Đến hết ngày {day}.', en: 'Up to and including {day}.' },
  treasuryAccount: { vi: 'Số tài khoản tại Kho bạc', en: 'Account at the treasury' },
  lawConfirmedBy: {
    vi: 'Người đã đối chiếu căn cứ pháp luật với văn bản gốc',
    en: 'Who has checked the law against its text',
  },
  lawConfirmedHint: {
    vi: 'Bắt buộc nếu quy định được ghi khi chưa có văn bản gốc',
    en: 'Required where the law was entered without its text at hand',
  },
  executed: { vi: 'Thi hành xong quyết định xử phạt', en: 'Sanction carried out in full' },
  figures: {
    act: { vi: '{act}: {figures}.', en: '{act}: {figures}.' },
    workers: { vi: '{n} người lao động', en: '{n} workers' },
    amount: { vi: '{amount} đồng', en: '{amount} đồng' },
    periods: { vi: '{n} kỳ đóng', en: '{n} contribution periods' },
  },
  explanationForms: {
    oral: { vi: 'Yêu cầu giải trình trực tiếp', en: 'Asks to explain in person' },
    written: { vi: 'Gửi văn bản giải trình', en: 'Explains in writing' },
  },
  grounds: {
    'no-violation': { vi: 'Không có vi phạm hành chính, không xác định được đối tượng', en: 'No violation' },
    'time-over': { vi: 'Hết thời hiệu, thời hạn ra quyết định', en: 'The time is over' },
    replaced: { vi: 'Thay bằng biên bản khác theo quy định mới', en: 'Replaced by another record under new law' },
    'employer-gone': { vi: 'Đơn vị đã giải thể, phá sản', en: 'The employer is dissolved or bankrupt' },
    criminal: { vi: 'Đã chuyển truy cứu trách nhiệm hình sự', en: 'Handed to criminal procedure' },
  },
  coercion: {
    account: { vi: 'Khấu trừ tiền từ tài khoản', en: 'Money from an account' },
    wages: { vi: 'Khấu trừ một phần lương, thu nhập', en: 'Part of wages' },
    distraint: { vi: 'Kê biên tài sản', en: 'Distraint of assets' },
    'third-party': { vi: 'Thu tiền, tài sản do bên thứ ba giữ', en: 'Money or assets that a third party holds' },
  },
  answers: {
    fined: { vi: 'Đã ra quyết định xử phạt', en: 'Decided on a sanction' },
    refused: { vi: 'Không xử phạt', en: 'Does not sanction' },
    returned: { vi: 'Trả lại hồ sơ', en: 'Gave the file back' },
  },
} as const;

/** The name of an act. */
export function actName(act: ViolationActCode): Bilingual {
  return { vi: VIOLATION_ACTS[act].name, en: ACT_NAMES_EN[act] };
}

/** How an officer is named. */
export function officerName(officer: OfficerCode): Bilingual {
  return { vi: OFFICERS[officer].title, en: OFFICER_NAMES_EN[officer] };
}

/** Sanctions on the page of a case. */
export const SANCTION_SECTION_WORDS = {
  title: { vi: 'Xử phạt vi phạm hành chính', en: 'Sanctions' },
  explanations: {
    none: { vi: 'chưa có', en: 'none yet' },
    awaited: { vi: 'đang chờ xem xét', en: 'to be heard' },
    heard: { vi: 'đã xem xét', en: 'heard' },
    waived: { vi: 'đã từ bỏ', en: 'given up' },
  },
  actsOwed: { vi: 'Hành vi thể hiện trên số nợ ngày {day}', en: 'Acts that lie in the debt of {day}' },
  actsOwedTable: {
    vi: 'Hành vi vi phạm thể hiện trên số còn phải đóng quá hạn',
    en: 'Acts that lie in what is overdue and unpaid',
  },
  records: { vi: 'Biên bản vi phạm hành chính', en: 'Violation records' },
  fines: { vi: 'Quyết định xử phạt và tiền phạt', en: 'Decisions and fines' },
  act: { vi: 'Hành vi', en: 'Act' },
  workers: { vi: 'Số người', en: 'Workers' },
  amount: { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' },
  periods: { vi: 'Số kỳ', en: 'Periods' },
  number: { vi: 'Số', en: 'No.' },
  day: { vi: 'Ngày', en: 'Day' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  decideBy: { vi: 'Hạn ra quyết định', en: 'Decide by' },
  limitation: { vi: 'Hết thời hiệu', en: 'Limitation ends' },
  expected: { vi: 'Mức phạt dự kiến (đồng)', en: 'Expected fine (đồng)' },
  reasoning: { vi: 'Cách tính mức phạt', en: 'How the fine was computed' },
  answer: { vi: 'Giải quyết', en: 'Answered by' },
  open: { vi: 'chưa giải quyết', en: 'not yet' },
  fine: { vi: 'Tiền phạt (đồng)', en: 'Fine (đồng)' },
  warning: { vi: 'cảnh cáo', en: 'a warning' },
  served: { vi: 'Ngày nhận', en: 'Received on' },
  notServed: { vi: 'chưa giao được', en: 'not served' },
  payable: { vi: 'Hạn nộp', en: 'Pay by' },
  paidSum: { vi: 'Đã nộp (đồng)', en: 'Paid (đồng)' },
  lateMoney: { vi: 'Tiền chậm nộp (đồng)', en: 'Late money (đồng)' },
  lateDays: { vi: '{n} ngày chậm nộp', en: '{n} days late' },
  left: { vi: 'Còn phải nộp (đồng)', en: 'Still to pay (đồng)' },
  state: { vi: 'Tình trạng', en: 'State' },
  states: {
    executed: { vi: 'đã thi hành xong', en: 'carried out' },
    coerced: { vi: 'đang cưỡng chế', en: 'being enforced' },
    postponed: { vi: 'đang hoãn', en: 'put off' },
    overdue: { vi: 'quá hạn nộp', en: 'overdue' },
    running: { vi: 'trong hạn nộp', en: 'within its time' },
    unserved: { vi: 'chưa giao quyết định', en: 'not served yet' },
  },
} as const;
