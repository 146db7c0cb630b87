import { formatDong } from '../../../kernel/money';
import { cited } from '../../../law/citations';
import { dongInWords, formatCount, formatDate } from '../../../platform/documents/vietnamese-format';
import { accountOf, documentHead } from '../../notices/notices.api';
import type { CheckOutcome, Finding } from '../domain/check-events';
import type { CheckConclusion } from '../domain/papers';
import { decisionOf, employerOf, findingTable, wordsOf } from './paper-parts';

/** Copies of a conclusion. */
export const CONCLUSION_RECIPIENTS: readonly string[] = [
  'Như trên;',
  'Phòng/bộ phận quản lý thu (để theo dõi, đôn đốc);',
  'Lưu: VT, hồ sơ đơn vị.',
];

const OUTCOMES: Readonly<Record<CheckOutcome, string>> = {
  'nothing-found': 'Không phát hiện vi phạm về đóng BHXH, BHYT, BHTN trong thời kỳ được xem xét.',
  paid: 'Đơn vị đã đóng đủ số tiền được phát hiện tính đến ngày ban hành văn bản này.',
  unpaid: 'Đơn vị mới đóng một phần, chưa đóng đủ số tiền được phát hiện.',
  'beyond-competence':
    'Vụ việc có nội dung vượt thẩm quyền xem xét, làm rõ; cơ quan BHXH đề nghị cơ quan thanh tra có thẩm quyền tiến hành thanh tra.',
  obstructed: 'Đơn vị cản trở, không cung cấp đầy đủ hồ sơ, tài liệu theo yêu cầu.',
};

/** What a check came to, with the demand to put right what was found (Decree 217/2025/NĐ-CP arts 7 (2) (e), 15 (3) (đ)). */
export function presentCheckConclusion(paper: CheckConclusion): object {
  const words = wordsOf(paper.form);
  return {
    doc: documentHead(paper, `Kết quả ${words.act}`, `V/v kết quả ${words.act} và yêu cầu khắc phục`),
    signature: { ...paper.office.signatory, name: paper.signedBy, recipients: CONCLUSION_RECIPIENTS },
    words,
    legalBases: paper.legalBases,
    decision: decisionOf(paper),
    minutes: paper.minutesNumber,
    employer: employerOf(paper),
    office: paper.office.name,
    outcome: outcomeOf(paper),
    findings: findingTable(paper.findings),
    workers: formatCount(paper.workers),
    payBy: formatDate(paper.payBy),
    accounts: accountOf(paper.office),
    objection: objectionTo(paper),
    demand: demandOf(paper),
  };
}

/** Who has paid nothing has not "not paid in full". */
function outcomeOf({ outcome, open, established }: CheckConclusion): string {
  const nothingPaid = outcome === 'unpaid' && open === established;
  return nothingPaid ? 'Đơn vị chưa đóng số tiền được phát hiện.' : OUTCOMES[outcome];
}

/** Where an employer complains: to the office that issued the paper, or before the court (Law 41/2024/QH15 arts 129, 130; Law 58/2014/QH13 art. 119). */
function objectionTo({ issuedOn, office }: CheckConclusion): string {
  const law =
    issuedOn < '2025-07-01'
      ? cited('Luật Bảo hiểm xã hội số 58/2014/QH13, Điều 118, Điều 119')
      : cited('Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 129, Điều 130');
  return `Nếu không thống nhất với số liệu, nội dung trên, đơn vị gửi ý kiến bằng văn bản kèm tài liệu chứng minh đến ${office.name}; đơn vị có quyền khiếu nại đến người đứng đầu ${office.name} hoặc khởi kiện tại Tòa án theo ${law}`;
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
