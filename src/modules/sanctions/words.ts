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
