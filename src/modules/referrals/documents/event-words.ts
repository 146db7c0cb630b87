import { formatDong } from '../../../kernel/money';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { isCivilDate } from '../../../kernel/civil-date';

/** What happened, as the dossier names it. */
const KINDS: Readonly<Record<string, string>> = {
  opened: 'Mở hồ sơ',
  closed: 'Đóng hồ sơ',
  transferred: 'Chuyển hồ sơ',
  'note-added': 'Ghi chú',
  'document-attached': 'Đưa tài liệu vào hồ sơ',
  'contact-made': 'Liên hệ với đơn vị',
  'promise-made': 'Đơn vị cam kết nộp',
  'promise-kept': 'Đơn vị giữ cam kết',
  'promise-broken': 'Đơn vị không giữ cam kết',
  'promise-withdrawn': 'Cam kết nộp không còn hiệu lực',
  'closing-proposed': 'Đề xuất đóng hồ sơ',
  reopened: 'Mở lại hồ sơ',
  'violation-sign-received': 'Tiếp nhận dấu hiệu vi phạm',
  'pause-begun': 'Tạm dừng thời hạn',
  'pause-ended': 'Kết thúc tạm dừng',
  'notice-issued': 'Phát hành văn bản đôn đốc',
  'notice-dispatched': 'Gửi văn bản đôn đốc',
  reminder: 'Đôn đốc bằng văn bản',
  'reminder-voided': 'Hủy văn bản đôn đốc',
  'service-recorded': 'Tống đạt văn bản',
  'objection-raised': 'Đơn vị phản đối',
  'objection-settled': 'Giải quyết phản đối',
  'force-majeure-claimed': 'Đơn vị nêu lý do chính đáng',
  'force-majeure-decided': 'Quyết định về lý do chính đáng',
  'force-majeure-withdrawn': 'Hủy việc chấp nhận lý do chính đáng',
  'session-held': 'Làm việc với đơn vị, lập biên bản',
  'evidence-recorded': 'Ghi nhận tài liệu, dấu hiệu vi phạm',
  'check-plan-listed': 'Đưa vào kế hoạch kiểm tra',
  'other-body-noted': 'Cơ quan khác đang thanh tra, kiểm tra',
  'check-decided': 'Quyết định kiểm tra, thanh tra',
  'check-announced': 'Công bố quyết định kiểm tra',
  'check-extended': 'Gia hạn kiểm tra',
  'finding-recorded': 'Ghi nhận vi phạm được phát hiện',
  'check-minutes-signed': 'Biên bản kiểm tra',
  'check-concluded': 'Kết luận kiểm tra, thanh tra',
  'inspection-requested': 'Đề nghị thanh tra',
  'violation-noted': 'Phát hiện hành vi vi phạm',
  'violation-verified': 'Xác minh vi phạm',
  'violation-record-made': 'Lập biên bản vi phạm hành chính',
  'explanation-requested': 'Đơn vị yêu cầu giải trình',
  'explanation-heard': 'Đơn vị giải trình',
  'explanation-waived': 'Đơn vị không giải trình',
  'explanation-extended': 'Gia hạn giải trình',
  'record-dropped': 'Không ra quyết định xử phạt theo biên bản',
  'returned-by-prosecution': 'Cơ quan tố tụng chuyển hồ sơ để xử phạt',
  'fine-proposed': 'Đề nghị xử phạt',
  'fine-decided': 'Quyết định xử phạt',
  'fine-paid': 'Nộp tiền phạt',
  'fine-postponed': 'Hoãn thi hành quyết định xử phạt',
  'fine-evaded': 'Trốn tránh, trì hoãn thi hành quyết định xử phạt',
  'fine-executed': 'Thi hành xong quyết định xử phạt',
  'fine-coerced': 'Cưỡng chế thi hành quyết định xử phạt',
  'fine-recommended': 'Kiến nghị Chủ tịch Ủy ban nhân dân xử phạt',
  'committee-answered': 'Ủy ban nhân dân trả lời',
  'publication-proposed': 'Đề nghị công khai',
  'publication-refused': 'Không công khai',
  'publication-approved': 'Duyệt công khai',
  published: 'Công khai đơn vị (D15-TS)',
  'publication-removed': 'Gỡ tên khỏi danh sách công khai',
  'referral-prepared': 'Lập hồ sơ kiến nghị khởi tố',
  'referral-sent': 'Kiến nghị khởi tố',
  'referral-received': 'Cơ quan điều tra nhận hồ sơ',
  'referral-returned': 'Cơ quan điều tra trả hồ sơ',
  'prosecution-instituted': 'Khởi tố vụ án',
  'prosecution-declined': 'Không khởi tố vụ án',
  tried: 'Xét xử',
  'request-sent': 'Gửi văn bản đến cơ quan khác',
  'request-answered': 'Cơ quan khác trả lời',
  'unable-to-pay-classed': 'Xác định không còn khả năng đóng',
  'unable-to-pay-checked': 'Rà soát đơn vị không còn khả năng đóng',
  'status-recorded': 'Ghi nhận tình trạng đơn vị',
  payment: 'Nhận tiền',
  adjustment: 'Điều chỉnh',
};

/** The name of what happened; the code itself where it has none. */
export function kindWords(kind: string): string {
  return KINDS[kind] ?? kind;
}

/** Fields that tell most of what happened, with the words before them; `%` is the value. */
const DETAILS: readonly (readonly [string, string])[] = [
  ['number', 'số %'],
  ['receiptNo', 'chứng từ %'],
  ['reminderNo', 'văn bản %'],
  ['document', '%'],
  ['decision', '%'],
  ['recipient', 'gửi %'],
  ['amount', '% đồng'],
  ['payBy', 'hạn %'],
  ['result', 'kết quả: %'],
  ['by', '%'],
  ['reason', '%'],
  ['answer', '%'],
  ['verdict', '%'],
  ['text', '%'],
  ['title', '%'],
  ['note', '%'],
];

const RESULTS: Readonly<Record<string, string>> = {
  served: 'đã nhận',
  failed: 'không giao được',
  agrees: 'đơn vị đồng ý',
  disputes: 'đơn vị không đồng ý',
  'refuses-to-sign': 'đơn vị không ký',
  absent: 'đơn vị vắng mặt',
  still: 'vẫn không còn khả năng đóng',
  stirs: 'có dấu hiệu hoạt động trở lại',
};

const ANSWERS: Readonly<Record<string, string>> = {
  fined: 'đã ra quyết định xử phạt',
  refused: 'không xử phạt',
  returned: 'trả lại hồ sơ',
};

const PAUSE_REASONS: Readonly<Record<string, string>> = {
  dispute: 'đang tranh chấp',
  court: 'tòa án đang thụ lý',
  'force-majeure': 'bất khả kháng',
};

/** Fields that may hold a code, with the words of each code; other texts in them are people's own. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  result: RESULTS,
  answer: ANSWERS,
  reason: PAUSE_REASONS,
};

/** The essentials of what happened, on one line. */
export function detailWords(data: unknown): string {
  const fields = (data ?? {}) as Readonly<Record<string, unknown>>;
  return DETAILS.flatMap(([name, words]) => {
    const value = fields[name];
    if (value === null || value === undefined || value === '') return [];
    return [words.replace('%', () => valueWords(name, value))];
  }).join('; ');
}

function valueWords(name: string, value: unknown): string {
  if (typeof value === 'number') return name === 'amount' ? formatDong(BigInt(value)) : String(value);
  const text = String(value);
  if (isCivilDate(text)) return formatShortDate(text);
  return CODES[name]?.[text] ?? text;
}
