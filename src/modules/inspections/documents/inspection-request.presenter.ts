import { formatDong } from '../../../kernel/money';
import { dongInWords, formatCount, formatDate } from '../../../platform/documents/vietnamese-format';
import type { CheckOutcome } from '../domain/check-events';
import type { InspectionRequest } from '../domain/papers';
import { employerOf, headOf } from './paper-parts';

/** Copies of the request. */
export const REQUEST_RECIPIENTS: readonly string[] = ['Như trên;', 'Lưu: VT, hồ sơ đơn vị.'];

const OUTCOMES: Readonly<Record<CheckOutcome, string>> = {
  'nothing-found': 'không phát hiện vi phạm',
  paid: 'đơn vị đã đóng đủ số được phát hiện',
  unpaid: 'đơn vị chưa đóng đủ số được phát hiện',
  'beyond-competence': 'chưa đủ thẩm quyền để làm rõ',
  obstructed: 'đơn vị cản trở, không cung cấp hồ sơ',
};

/** Request to an inspectorate, every value formatted (Decree 217/2025/NĐ-CP arts 7 (1) (c), 15 (3) (c)). */
export function presentInspectionRequest(paper: InspectionRequest): object {
  const owed = paper.arrears + paper.charges;
  return {
    doc: headOf(paper, 'Đề nghị thanh tra', `V/v đề nghị thanh tra việc đóng BHXH, BHYT, BHTN`),
    signature: { ...paper.office.signatory, recipients: REQUEST_RECIPIENTS },
    to: paper.to,
    office: paper.office.name,
    employer: employerOf(paper),
    about: paper.about.split(/\n+/),
    date: formatDate(paper.issuedOn),
    arrears: formatDong(paper.arrears),
    evaded: paper.evaded === 0n ? null : formatDong(paper.evaded),
    charges: formatDong(paper.charges),
    owed: formatDong(owed),
    owedInWords: dongInWords(owed),
    workers: formatCount(paper.workers),
    checks: paper.checks.map(({ number, decidedOn, outcome }) => ({
      number,
      date: formatDate(decidedOn),
      outcome: outcome === null ? 'chưa kết thúc' : OUTCOMES[outcome],
    })),
    obstructions: paper.obstructions,
  };
}
