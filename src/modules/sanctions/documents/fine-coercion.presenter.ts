import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import { basesIn, basisOn } from '../../../law/citations';
import type { CoercionPaper } from '../domain/sanction-papers';
import { employerOf, treasuryLine } from './paper-words';

/** A decision to enforce an unpaid fine, every value as text. */
export function presentFineCoercion(paper: CoercionPaper) {
  const { issuedOn, fine, payBy, unpaid, lateMoney, total, basis } = paper;
  return {
    doc: documentHead(paper, 'Quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính'),
    signature: { ...paper.signature, recipients: ['Như Điều 4;', 'Lưu: VT, KT, hồ sơ.'] },
    decidedBy: paper.decidedBy.toLocaleUpperCase('vi'),
    bases: [basisOn('administrative-violations', issuedOn, 'Điều 86, Điều 87, Điều 88'), ...basesIn(basis, issuedOn)],
    employer: employerOf(paper),
    fine: `số ${fine.number} ${formatDate(fine.decidedOn)}`,
    servedOn: formatDate(fine.servedOn),
    payBy: formatDate(payBy),
    unpaid: formatDong(unpaid),
    lateMoney: formatDong(lateMoney),
    total: formatDong(total),
    totalInWords: dongInWords(total),
    measure: paper.measure,
    target: paper.target,
    treasury: treasuryLine(paper.treasury, paper.treasuryAccount, paper.office),
    representative: paper.representative,
    obeyed: unpaid === fine.amount ? 'chưa được chấp hành' : 'chưa được chấp hành đầy đủ',
    day: formatDate(issuedOn),
  };
}
