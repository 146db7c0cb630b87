import { formatDong } from '../../../kernel/money';
import { dongInWords, formatCount, formatDate, listItems } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { CheckOutcome } from '../domain/check-events';
import { requestBases } from '../domain/legal-bases';
import type { InspectionRequest } from '../domain/papers';
import { employerOf } from './paper-parts';

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
    doc: documentHead(paper, 'Đề nghị thanh tra', `V/v đề nghị thanh tra việc đóng BHXH, BHYT, BHTN`),
    signature: { ...paper.office.signatory, recipients: REQUEST_RECIPIENTS },
    to: paper.to,
    office: paper.office.name,
    legalBases: requestBases(paper.issuedOn),
    employer: employerOf(paper),
    about: paper.about.split(/\n+/),
    date: formatDate(paper.issuedOn),
    arrears: formatDong(paper.arrears),
    evaded: paper.evaded === 0n ? null : formatDong(paper.evaded),
    charges: formatDong(paper.charges),
    owed: formatDong(owed),
    owedInWords: dongInWords(owed),
    workers: formatCount(paper.workers),
    tried: listItems([
      ...paper.checks.map(checkLine),
      ...paper.obstructions.map((document) => `Đơn vị cản trở, thể hiện tại: ${document}`),
    ]),
  };
}

function checkLine({ inspects, number, decidedOn, outcome, nothingPaid }: InspectionRequest['checks'][number]): string {
  const came =
    outcome === null
      ? 'chưa kết thúc'
      : outcome === 'unpaid' && nothingPaid
        ? 'đơn vị chưa đóng số được phát hiện'
        : OUTCOMES[outcome];
  return `${inspects ? 'Thanh tra' : 'Kiểm tra'} theo Quyết định số ${number} ${formatDate(decidedOn)}: ${came}`;
}
