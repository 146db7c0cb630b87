import { formatDong } from '../../../kernel/money';
import { dongInWords, formatCount } from '../../../platform/documents/vietnamese-format';
import type { CheckOutcome, Finding } from '../domain/check-events';
import type { CheckConclusion } from '../domain/papers';
import { decisionOf, employerOf, findingTable, headOf, wordsOf } from './paper-parts';

/** Copies of a conclusion. */
export const CONCLUSION_RECIPIENTS: readonly string[] = [
  'Như trên;',
  'Phòng/bộ phận quản lý thu (để theo dõi, đôn đốc);',
  'Lưu: VT, hồ sơ đơn vị.',
];

const OUTCOMES: Readonly<Record<CheckOutcome, string>> = {
  'nothing-found': 'Không phát hiện vi phạm về đóng BHXH, BHYT, BHTN trong thời kỳ được xem xét.',
  paid: 'Đơn vị đã đóng đủ số tiền được phát hiện tính đến ngày ban hành văn bản này.',
  unpaid: 'Đơn vị chưa đóng đủ số tiền được phát hiện.',
  'beyond-competence':
    'Vụ việc có nội dung vượt thẩm quyền xem xét, làm rõ; cơ quan BHXH đề nghị cơ quan thanh tra có thẩm quyền tiến hành thanh tra.',
  obstructed: 'Đơn vị cản trở, không cung cấp đầy đủ hồ sơ, tài liệu theo yêu cầu.',
};

/** What a check came to, with the demand to put right what was found (Decree 217/2025/NĐ-CP arts 7 (2) (e), 15 (3) (đ)). */
export function presentCheckConclusion(paper: CheckConclusion): object {
  const words = wordsOf(paper.form);
  return {
    doc: headOf(paper, `Kết quả ${words.act}`, `V/v kết quả ${words.act} và yêu cầu khắc phục`),
    signature: { ...paper.office.signatory, name: paper.signedBy, recipients: CONCLUSION_RECIPIENTS },
    words,
    legalBases: paper.legalBases,
    decision: decisionOf(paper),
    minutes: paper.minutesNumber,
    employer: employerOf(paper),
    office: paper.office.name,
    outcome: OUTCOMES[paper.outcome],
    findings: findingTable(paper.findings),
    workers: formatCount(paper.workers),
    demand: demandOf(paper),
  };
}

/** What has to be put right: the registers, where something is wrong in them, and what is unpaid. */
function demandOf({ open, findings }: CheckConclusion): object | null {
  const kinds = new Set(findings.map(({ finding }) => finding));
  const corrections = Object.entries(CORRECTIONS).flatMap(([kind, words]) => (kinds.has(kind as Finding) ? words : []));
  if (open === 0n && corrections.length === 0) return null;
  return {
    corrections: corrections.length === 0 ? null : corrections.join(', '),
    open: open === 0n ? null : { amount: formatDong(open), inWords: dongInWords(open) },
  };
}

const CORRECTIONS: Readonly<Partial<Record<Finding, string>>> = {
  unregistered: 'đăng ký tham gia đầy đủ cho người lao động theo kết quả trên',
  'wages-too-low': 'điều chỉnh tiền lương làm căn cứ đóng đúng quy định',
};
